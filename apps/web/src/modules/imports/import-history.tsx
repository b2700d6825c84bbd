import type { Import, ImportStatus } from '@cross-crm/sdk';
import type { StateTone } from '@cross-crm/ui';
import { Button, ProblemNote, SkeletonRows, StateTag, Tag } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../lib/page/section.tsx';
import classes from './imports.module.css';
import { useImports } from './imports-queries.ts';
import { rowsToCommit } from './steps.ts';
import { counted, figure, progressWords, statusNames } from './words.ts';

/** What was imported, by whom, and what came of it. */
export function ImportHistory() {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useImports();
  const list = data?.pages.flatMap((page) => page.imports) ?? [];
  return (
    <Section title="Imports so far">
      {isPending && <SkeletonRows rows={4} widths={[160, 80, 120, 56]} />}
      {error && <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>}
      {data && list.length === 0 && <p className={`muted ${classes.none}`}>Files you bring in will stand here with what came of them.</p>}
      <ul className={classes.history}>
        {list.map((given) => (
          <HistoryRow key={given.id} given={given} />
        ))}
      </ul>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show older imports
        </Button>
      )}
    </Section>
  );
}

const tones: Partial<Record<ImportStatus, StateTone>> = { done: 'positive', failed: 'danger', running: 'accent', previewing: 'accent' };

function HistoryRow({ given }: { readonly given: Import }) {
  const format = useFormat();
  const { status, files } = given;
  const tone = tones[status];
  const names = files.map(({ name }) => name).join(', ');
  return (
    <li className={classes.historyRow}>
      <Link to="/import/$id" params={{ id: given.id }} className={classes.historyLink}>
        <span className="b cut" title={names}>
          {names || 'No files yet'}
        </span>
        <span className="small muted cut">{outcomeWords(given)}</span>
      </Link>
      <span>{tone ? <StateTag tone={tone}>{statusNames[status]}</StateTag> : <Tag>{statusNames[status]}</Tag>}</span>
      <span className={`small muted cut ${classes.historyWho}`}>{given.createdBy?.title}</span>
      <time className={`small muted ${classes.historyWhen}`} dateTime={given.createdAt} title={format.exact(given.createdAt)}>
        {format.ago(given.createdAt)}
      </time>
    </li>
  );
}

/** One line on what came of it, or what it would do. */
function outcomeWords(given: Import): string {
  const { status, files, message } = given;
  if (status === 'failed' && message) return message;
  if (status === 'running' || status === 'previewing') return progressWords(given);
  if (status === 'undone') return 'Everything it wrote was taken back';
  if (status === 'previewed') return `${counted(rowsToCommit(given), 'row')} to write`;
  if (status === 'draft')
    return counted(
      files.reduce((sum, file) => sum + file.rows, 0),
      'row',
    );
  const sum = (pick: 'created' | 'updated' | 'refused'): number => files.reduce((all, { result }) => all + (result?.[pick] ?? 0), 0);
  const refused = sum('refused');
  return `${figure(sum('created'))} created, ${figure(sum('updated'))} updated${refused > 0 ? `, ${figure(refused)} refused` : ''}`;
}
