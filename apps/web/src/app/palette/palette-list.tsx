import { Avatar, CompanyMark, EmptyState, Icon, Keys, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { useEffect, useRef } from 'react';
import { MarkedText } from './marked-text.tsx';
import type { PaletteGroup, PaletteRow, PaletteSearch, RowMark } from './palette-rows.ts';
import classes from './palette.module.css';

interface PaletteListProps {
  readonly id: string;
  readonly search: PaletteSearch;
  /** Place of the chosen row among all rows. */
  readonly place: number;
  readonly onPoint: (place: number) => void;
  readonly onRun: (row: PaletteRow, beside: boolean) => void;
}

/** The results by group. The focus stays in the text field; the chosen row is told to it by id. */
export function PaletteList({ id, search, place, onPoint, onRun }: PaletteListProps) {
  const { groups, query, searching, problem } = search;
  const rows = groups.flatMap((group) => group.rows);
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, group) => sum + group.rows.length, 0));
  return (
    <div className={classes.results}>
      {problem && <ProblemNote>{problem}</ProblemNote>}
      <div id={id} role="listbox" aria-label="Results" className={classes.list}>
        {groups.map((group, index) => (
          <Group
            key={group.label}
            group={group}
            query={query}
            place={place - (starts[index] ?? 0)}
            onPoint={(inGroup) => onPoint(inGroup + (starts[index] ?? 0))}
            onRun={onRun}
          />
        ))}
      </div>
      {rows.length === 0 && (searching ? <SkeletonRows rows={4} widths={[20, 180, 120, 56]} /> : <Nothing query={query} />)}
    </div>
  );
}

function Nothing({ query }: { readonly query: string }) {
  return <EmptyState>{query === '' ? 'Type a name, or what you want to do.' : `Nothing is called “${query}”.`}</EmptyState>;
}

interface GroupProps {
  readonly group: PaletteGroup;
  readonly query: string;
  readonly place: number;
  readonly onPoint: (place: number) => void;
  readonly onRun: (row: PaletteRow, beside: boolean) => void;
}

function Group({ group, query, place, onPoint, onRun }: GroupProps) {
  return (
    <div role="group" aria-label={group.label}>
      <div className={classes.group} role="presentation">
        {group.label}
        {group.count !== undefined && <span>{group.count}</span>}
      </div>
      {group.rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          query={query}
          chosen={index === place}
          onPoint={() => onPoint(index)}
          onRun={(beside) => onRun(row, beside)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: PaletteRow;
  readonly query: string;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onRun: (beside: boolean) => void;
}

function Row({ row, query, chosen, onPoint, onRun }: RowProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={element}
      id={`palette-${row.id}`}
      role="option"
      aria-selected={chosen}
      className={classes.row}
      onPointerMove={chosen ? undefined : onPoint}
      onClick={(event) => onRun(event.ctrlKey || event.metaKey)}
    >
      <Mark mark={row.mark} />
      <span className={`cut ${classes.title}`}>
        <span className="b">
          <MarkedText text={row.title} query={query} />
        </span>
        <span className="muted">{row.about}</span>
      </span>
      <span className={`cut ${classes.reason}`}>{row.reason}</span>
      <span className={classes.end}>{chosen && !row.keys ? <OpenHint /> : row.keys ? <Keys keys={row.keys} /> : row.end}</span>
    </div>
  );
}

function OpenHint() {
  return (
    <>
      Open <Keys keys="Enter" decorative />
    </>
  );
}

function Mark({ mark }: { readonly mark: RowMark }) {
  if (mark.kind === 'company') return <CompanyMark name={mark.name} size="sm" />;
  if (mark.kind === 'person') return <Avatar name={mark.name} hue="gray" decorative />;
  return (
    <span className={classes.icon}>
      <Icon name={mark.icon} />
    </span>
  );
}
