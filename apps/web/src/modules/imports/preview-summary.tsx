import type { FilePreview, PreviewRowKind } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { useCatalog } from '../../lib/queries.ts';
import classes from './preview.module.css';
import { useWizard } from './wizard-context.ts';
import { counted, figure, progressWords } from './words.ts';

interface PreviewSummaryProps {
  readonly preview: FilePreview;
  readonly kind: PreviewRowKind;
  readonly onKind: (kind: PreviewRowKind) => void;
}

interface Part {
  readonly name: string;
  readonly count: number;
  /** Of its dot and its share of the bar. */
  readonly color: string;
  /** The rows that its button shows. */
  readonly kind: PreviewRowKind;
}

/** What the rows of a file would do, in numbers and as a bar. */
export function PreviewSummary({ preview, kind, onKind }: PreviewSummaryProps) {
  const parts: readonly Part[] = [
    { name: 'Create', count: preview.create, color: 'var(--tag-green)', kind: 'all' },
    { name: 'Update', count: preview.update, color: 'var(--tag-blue)', kind: 'changed' },
    { name: 'Unchanged', count: preview.unchanged + preview.skip, color: 'var(--border-control)', kind: 'all' },
    { name: 'Error', count: preview.error, color: 'var(--danger)', kind: 'error' },
  ];
  return (
    <div className={classes.sum} role="group" aria-label="What will happen">
      {parts.map((part) => (
        <SumButton
          key={part.name}
          part={part}
          on={part.kind !== 'all' && part.kind === kind}
          onPress={() => onKind(part.kind === kind ? 'all' : part.kind)}
        />
      ))}
      <Meter parts={parts} preview={preview} />
    </div>
  );
}

function SumButton({ part, on, onPress }: { readonly part: Part; readonly on: boolean; readonly onPress: () => void }) {
  const isError = part.kind === 'error' && part.count > 0;
  return (
    <button type="button" className={classes.sumPart} data-error={isError ? '' : undefined} aria-pressed={on} onClick={onPress}>
      <span className={`${classes.sumName} ${isError ? 'neg' : ''}`}>
        {isError ? <Icon name="alert" size={14} /> : <span className={classes.dot} style={{ background: part.color }} aria-hidden="true" />}
        {part.name}
      </span>
      <span className={`${classes.sumFigure} ${isError ? 'neg' : ''}`}>{figure(part.count)}</span>
    </button>
  );
}

function Meter({ parts, preview }: { readonly parts: readonly Part[]; readonly preview: FilePreview }) {
  const { given } = useWizard();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const checking = given.status === 'previewing' || given.status === 'draft';
  return (
    <div className={classes.meter}>
      <div className={classes.bars} aria-hidden="true">
        {parts.map(({ name, count, color }) => count > 0 && <i key={name} style={{ flexGrow: count, background: color }} />)}
      </div>
      <p className="small muted" role="status">
        {checking ? `${progressWords(given)}. ` : `${counted(total, 'row')} checked. `}
        <AlsoCreated preview={preview} />
        Nothing is written yet.
      </p>
    </div>
  );
}

/** Linked records that come along: "Also creates 6 companies." */
function AlsoCreated({ preview }: { readonly preview: FilePreview }) {
  const { objects } = useCatalog();
  if (preview.creates.length === 0) return null;
  const words = preview.creates.map(({ object, records }) => {
    const known = objects.find(({ name }) => name === object);
    return counted(records, known?.label.toLowerCase() ?? 'record', known?.labelPlural.toLowerCase());
  });
  return <>Also creates {words.join(' and ')}. </>;
}
