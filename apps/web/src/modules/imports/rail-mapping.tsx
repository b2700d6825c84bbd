import { Icon } from '@cross-crm/ui';
import { useObject } from '../../lib/queries.ts';
import classes from './wizard.module.css';
import { mappedCount, targetOf } from './mapping.ts';
import { useWizard } from './wizard-context.ts';
import { dateOrderShort } from './words.ts';

/** In the preview: what was matched, in short, with the way back to it. */
export function RailMapping() {
  const { file, go } = useWizard();
  const object = useObject(file.object ?? '');
  const keys = file.key.map((field) => file.targets.find((target) => target.field === field)?.label ?? field).join(' and ');
  return (
    <div className={classes.railMapping}>
      <h2 className={classes.railHead}>
        Mapping{' '}
        <span className="muted">
          {mappedCount(file)} of {file.columns.length} columns
        </span>
      </h2>
      <ul>
        {file.columns.map(({ column }) => (
          <li key={column}>
            <RailColumn column={column} />
          </li>
        ))}
      </ul>
      <h2 className={classes.railHead}>
        When a {object?.label.toLowerCase() ?? 'record'} exists <span className="muted">{keys ? `by ${keys}` : null}</span>
      </h2>
      <p className={`t2 ${classes.railText}`}>
        {keys
          ? 'Filled cells change it. Empty cells never clear a value.'
          : 'Every row is a new record, because no field finds existing ones.'}
      </p>
      <button type="button" className={classes.railLink} onClick={() => go('match')}>
        Change the matching
      </button>
    </div>
  );
}

function RailColumn({ column }: { readonly column: string }) {
  const { file } = useWizard();
  const target = targetOf(file, column);
  return (
    <div className={classes.pair}>
      <span className="cut" title={column}>
        {column}
      </span>
      <Icon name="arrowRight" size={14} />
      <span className={`cut ${target ? 'b' : 'muted'}`} title={target?.label}>
        {target?.label ?? 'Not imported'}
      </span>
      <ColumnSign column={column} />
    </div>
  );
}

/** What is remarkable about a column: it is the key, its dates were read in an order, it has problems. */
function ColumnSign({ column }: { readonly column: string }) {
  const { file } = useWizard();
  const target = targetOf(file, column);
  const problems = file.preview?.problems.filter((problem) => problem.column === column) ?? [];
  if (!target)
    return (
      <span className={`cap ${classes.sign}`}>
        <Icon name="close" size={14} label="Left out" />
      </span>
    );
  if (problems.length > 0)
    return (
      <span className={`warn ${classes.sign}`}>
        <Icon name="alert" size={14} label={`${String(problems.length)} problems`} />
      </span>
    );
  if (file.key.includes(target.field)) return <span className={`cap pos ${classes.sign}`}>key</span>;
  if (looksLikeDay(file.columns.find((each) => each.column === column)?.samples ?? []))
    return <span className={`cap pos ${classes.sign}`}>{dateOrderShort[file.dateOrder]}</span>;
  return (
    <span className={`pos ${classes.sign}`}>
      <Icon name="check" size={14} label="Matched" />
    </span>
  );
}

const day = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;

const looksLikeDay = (samples: readonly string[]): boolean =>
  samples.length > 0 && samples.filter((sample) => sample !== '').every((sample) => day.test(sample));
