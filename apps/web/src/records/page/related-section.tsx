import { Link } from '@tanstack/react-router';
import { fieldsOf } from '@cross-crm/schema';
import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { fieldWebOf, numberText, useWords } from '@cross-crm/field-types/web';
import { IconButton, ProblemNote } from '@cross-crm/ui';
import { problemOf } from '../../lib/api.ts';
import { openCreate } from '../../lib/create-requests.ts';
import { useRecords } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import { ShownValue } from '../fields/edit-box.tsx';
import { bothFilters } from '../filter/filter-chips.ts';
import { isEmpty, valueOf } from '../fields/value.ts';
import { columnsOf, fieldNamed } from '../views/fields-of-view.ts';
import { CompleteBox } from './complete-box.tsx';
import { linksIn, RelatedMark, RoleTag } from './link-parts.tsx';
import { pointsAt, startingValues } from './related.ts';
import type { RelatedList } from './related.ts';
import { timelineKinds } from './timeline-kinds.ts';
import classes from './related.module.css';

const shownRows = 5;

interface RelatedSectionProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly list: RelatedList;
  readonly asOf: string | undefined;
  readonly readOnly: boolean;
}

/** Records of another object that point at this one: the first few, how many, and a way to add one. */
export function RelatedSection({ object, record, list, asOf, readOnly }: RelatedSectionProps) {
  const words = useWords();
  const filter = relatedFilter(list, record.id);
  const facts = factsOf(list);
  const fields = [list.object.title, list.field, ...facts.map((field) => field.name)];
  const { data, error, refetch } = useRecords(list.object.plural, {
    filter,
    fields: [...new Set(fields)],
    sort: ['-updatedAt'],
    limit: shownRows,
    count: 'capped',
    ...(asOf === undefined ? {} : { asOf }),
  });
  const page = data?.pages[0];
  const count = page?.count;
  const add = () => openCreate(list.object.name, startingValues(object, record, list));
  const name = list.object.label.toLowerCase();
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <h3 className={classes.name}>{list.label}</h3>
        {count !== undefined && count.value > 0 && (
          <Link to="/o/$plural" params={{ plural: list.object.plural }} search={{ filter }} className={classes.all}>
            {numberText(count.value, words.locale)}
            {count.capped ? '+' : ''}
          </Link>
        )}
        {!readOnly && list.object.rights.create && (
          <IconButton icon="plus" small label={`Add ${name}`} className={classes.add} onClick={add} />
        )}
      </header>
      {error !== null && <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>}
      <ul>
        {page?.records.map((other) => (
          <RelatedRow key={other.id} list={list} other={other} facts={facts} id={record.id} readOnly={readOnly} />
        ))}
      </ul>
    </section>
  );
}

/** Of what can be ticked off, only what is still to do. */
function relatedFilter(list: RelatedList, id: string) {
  const toDo = timelineKinds.find((kind) => kind.object === list.object.name)?.toDo ?? null;
  return bothFilters(pointsAt(list, id), toDo) ?? pointsAt(list, id);
}

/** What a row says beside the name: facts of the other object, without the link to this one. */
function factsOf({ object, field }: RelatedList): readonly CatalogField[] {
  const [, ...facts] = columnsOf(object, object.summary);
  const asked = timelineKinds.find((kind) => kind.object === object.name)?.toDo;
  const useful = facts.filter((fact) => fact.name !== field && (asked === undefined || !fieldsOf(asked).includes(fact.name)));
  const figure = useful.find((fact) => fact.summable && fieldWebOf(fact).align === 'end');
  const date = useful.find((fact) => !fact.summable && fieldWebOf(fact).align === 'end');
  const words = useful.filter((fact) => fieldWebOf(fact).align === 'start').slice(0, 1);
  return [...words, ...[figure, date].flatMap((fact) => fact ?? [])];
}

interface RelatedRowProps {
  readonly list: RelatedList;
  readonly other: CrossRecord;
  readonly facts: readonly CatalogField[];
  /** The record they point at. */
  readonly id: string;
  readonly readOnly: boolean;
}

function RelatedRow({ list, other, facts, id, readOnly }: RelatedRowProps) {
  const words = useWords();
  const title = titleOf(list.object, other);
  const field = fieldNamed(list.object, list.field);
  const role = linksIn(other[list.field]).find((link) => link.id === id)?.role ?? null;
  const said = facts
    .filter((fact) => fieldWebOf(fact).align === 'start' && !isEmpty(other[fact.name]))
    .map((fact) => fieldWebOf(fact).text(valueOf(other, fact) ?? '', fact, words));
  const figures = facts.filter((fact) => fieldWebOf(fact).align === 'end' && !isEmpty(other[fact.name]));
  const completes = readOnly ? undefined : timelineKinds.find((kind) => kind.object === list.object.name)?.completes;
  return (
    <li className={classes.item}>
      {completes !== undefined && (
        <span className={classes.tick}>
          <CompleteBox object={list.object} record={other} action={completes} />
        </span>
      )}
      <Link to="/o/$plural/$id" params={{ plural: list.object.plural, id: other.id }} className={classes.row}>
        <RelatedMark object={list.object} title={title} />
        <span className="grow cut">
          <span className="b">{title}</span>
          {said.length > 0 && <span className={classes.second}>{said.join(', ')}</span>}
        </span>
        <span className={classes.figures}>
          {figures.map((fact) => (
            <span key={fact.name} className={fact.summable ? undefined : classes.date}>
              <ShownValue field={fact} value={valueOf(other, fact)} density="cell" />
            </span>
          ))}
        </span>
        {role !== null && field !== undefined && <RoleTag field={field} role={role} />}
      </Link>
    </li>
  );
}
