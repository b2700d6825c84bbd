import type { ImportFile, ImportTarget } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useObject } from '../../lib/queries.ts';
import { FieldChoice } from './field-choice.tsx';
import classes from './match.module.css';
import { mappingOf, targetOf, withLink } from './mapping.ts';
import { Samples } from './sample-list.tsx';
import { useWizard } from './wizard-context.ts';

interface MatchRowProps {
  readonly column: ImportFile['columns'][number];
}

/** One column: values from it, the field it goes to, and for links how their records are found. */
export function MatchRow({ column: { column, samples } }: MatchRowProps) {
  const { file } = useWizard();
  const target = targetOf(file, column);
  return (
    <div className={classes.matchRow} role="listitem" data-off={target ? undefined : ''}>
      <span className={`b cut ${classes.matchColumn}`} title={column}>
        {column}
      </span>
      <Samples samples={samples} />
      <span className={classes.matchField}>
        <Icon name="arrowRight" size={14} />
        <FieldChoice column={column} />
      </span>
      {target?.link && <LinkChoice column={column} target={target} link={target.link} />}
    </div>
  );
}

interface LinkChoiceProps {
  readonly column: string;
  readonly target: ImportTarget;
  readonly link: NonNullable<ImportTarget['link']>;
}

/** How the records behind the cells are found, and what happens to those that are not there. */
function LinkChoice({ column, link }: LinkChoiceProps) {
  const { file, change } = useWizard();
  const object = useObject(link.object);
  const { matchBy, createMissing = false } = mappingOf(file, column);
  const title = object?.title ?? '';
  return (
    <span className={classes.link}>
      <span className="small muted">Found by</span>
      <NativeSelect
        aria-label={`Field by which ${column} finds ${object?.labelPlural.toLowerCase() ?? 'records'}`}
        value={matchBy ?? title}
        data={link.matchBy.map(({ field, label }) => ({ value: field, label: `${object?.label ?? ''} ${label.toLowerCase()}` }))}
        onChange={(event) => change(withLink(file, column, { matchBy: event.currentTarget.value }))}
      />
      <Checkbox
        label={`Create missing ${object?.labelPlural.toLowerCase() ?? 'records'}`}
        checked={createMissing}
        onChange={(event) => change(withLink(file, column, { createMissing: event.currentTarget.checked }))}
      />
    </span>
  );
}
