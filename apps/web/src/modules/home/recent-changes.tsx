import { EmptyState, ProblemNote } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { RecordMark } from '../../lib/page/record-mark.tsx';
import { Section } from '../../lib/page/section.tsx';
import { titleOf } from '../../lib/record-title.ts';
import classes from './home.module.css';
import type { RecentChange } from './use-recent-changes.ts';
import { useRecentChanges } from './use-recent-changes.ts';

/** What changed last, by whom and when. */
export function RecentChanges() {
  const { changes, error } = useRecentChanges();
  return (
    <Section title="Changed last">
      {error !== null && <ProblemNote>{problemOf(error).message}</ProblemNote>}
      {changes.length === 0 && <EmptyState tight>Records stand here once something has changed.</EmptyState>}
      <ul>
        {changes.map((change) => (
          <li key={change.record.id}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Change({ change: { object, record } }: { readonly change: RecentChange }) {
  const format = useFormat();
  const title = titleOf(object, record);
  return (
    <Link to="/o/$plural/$id" params={{ plural: object.plural, id: record.id }} className={classes.row}>
      <RecordMark object={object} title={title} />
      <span className={classes.name}>
        <span className="b cut">{title}</span>
        <span className="muted cut">{object.label}</span>
      </span>
      <span className={`small muted ${classes.end}`} title={format.exact(record.updatedAt)}>
        {format.ago(record.updatedAt)}
        {record.updatedBy?.title && <span className="desktop-only"> by {record.updatedBy.title}</span>}
      </span>
    </Link>
  );
}
