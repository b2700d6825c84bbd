import type { ImportFile } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { useObject } from '../../lib/queries.ts';
import classes from './wizard.module.css';
import { RailMapping } from './rail-mapping.tsx';
import { useWizard } from './wizard-context.ts';
import { counted, fileState } from './words.ts';

/** The files in the order in which they are imported, with what there is to say about each. */
export function FilesRail() {
  const { given, step } = useWizard();
  return (
    <aside className={classes.rail} aria-label="Files">
      <h2 className={classes.railHead}>
        Files <span className="muted">{given.files.length > 1 ? 'in this order' : null}</span>
      </h2>
      <ul className={classes.files}>
        {given.files.map((file) => (
          <li key={file.name}>
            <RailFile file={file} />
          </li>
        ))}
      </ul>
      {step === 'preview' && <RailMapping />}
    </aside>
  );
}

function RailFile({ file }: { readonly file: ImportFile }) {
  const { given, file: looked, look } = useWizard();
  const object = useObject(file.object ?? '');
  const state = fileState(given, file);
  const isOn = file.name === looked.name;
  return (
    <button type="button" className={classes.file} aria-current={isOn ? 'true' : undefined} onClick={() => look(file.name)}>
      <Icon name="file" size={14} />
      <span className={classes.fileWords}>
        <span className="b cut" title={file.name}>
          {file.name}
        </span>
        <span className="small muted cut">
          {file.problem ? 'Nothing to import' : `${object?.labelPlural ?? 'Rows'} · ${counted(file.rows, 'row')}`}
        </span>
      </span>
      <span className={`small ${state.tone}`}>{state.text}</span>
    </button>
  );
}
