import type { Import } from '@cross-crm/sdk';
import { Link } from '@tanstack/react-router';
import { useCatalog } from '../../lib/queries.ts';
import classes from './result.module.css';
import { counted } from './words.ts';

/** What was taken back, and what stayed because others have changed it since. */
export function UndoResult({ undo }: { readonly undo: NonNullable<Import['undo']> }) {
  const { objects } = useCatalog();
  return (
    <div className={classes.undo}>
      <p>
        {counted(undo.undone, 'change')} taken back.
        {undo.conflicts.length > 0 && ' These stayed, because somebody changed them since:'}
      </p>
      {undo.conflicts.length > 0 && (
        <ul className={classes.conflicts}>
          {undo.conflicts.map(({ object, recordId, title, reason }) => (
            <li key={recordId}>
              <Link
                to="/o/$plural/$id"
                params={{ plural: objects.find(({ name }) => name === object)?.plural ?? object, id: recordId }}
                className={classes.link}
              >
                {title ?? 'A record without a name'}
              </Link>{' '}
              <span className="muted">{reason}</span>
            </li>
          ))}
          {undo.moreConflicts > 0 && <li className="muted">and {counted(undo.moreConflicts, 'more record')}</li>}
        </ul>
      )}
    </div>
  );
}
