import { fieldWebOf } from '@cross-crm/field-types/web';
import type { Filter } from '@cross-crm/schema';
import type { AggregateAnswer, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useMemo } from 'react';
import { aggregateQuery, keys, useAggregate } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';
import type { BoardColumn } from './column.ts';
import type { SummedFields, Totals } from './totals.ts';
import { measuresOf, noTotals, shiftedGroups, totalsByColumn } from './totals.ts';

export interface BoardTotals {
  readonly fields: SummedFields;
  /** What a column holds; zeros for one the server does not name. Undefined while nothing is known. */
  of(columnId: string): Totals | undefined;
  /** Moves a card's share from one column to another until the server has been asked again. Gives the way back. */
  shift(record: CrossRecord, from: string, to: BoardColumn): () => void;
}

/** Count, sum and weighted sum of each column, in one request. */
export function useBoardTotals(object: CatalogObject, groupBy: string, filter: Filter | null, enabled: boolean): BoardTotals {
  const fields = useMemo(() => summedFields(object), [object]);
  const query = useMemo(() => ({ filter, groupBy, measures: measuresOf(fields) }), [filter, groupBy, fields]);
  const { data } = useAggregate(object.plural, query, { enabled });
  return useMemo(() => {
    const totals = data && totalsByColumn(data.groups, fields);
    return {
      fields,
      of: (columnId) => totals && (totals.get(columnId) ?? noTotals),
      shift: (record, from, to) => {
        const { queryKey } = aggregateQuery(object.plural, query);
        void queryClient.cancelQueries({ queryKey: keys.aggregates(object.plural) });
        const before = queryClient.getQueryData<AggregateAnswer>(queryKey);
        queryClient.setQueryData<AggregateAnswer>(
          queryKey,
          before && { groups: shiftedGroups(before.groups, { record, from, to, fields }) },
        );
        return () => void queryClient.setQueryData<AggregateAnswer>(queryKey, before);
      },
    };
  }, [data, fields, object, query]);
}

/** The amount of a record is its first sum of money that people write; its weighted amount goes by that name. */
function summedFields(object: CatalogObject): SummedFields {
  const money = object.fields.filter((field) => field.summable && fieldWebOf(field).icon === 'money');
  return {
    amount: money.find(({ readOnly }) => !readOnly)?.name ?? null,
    weighted: money.find(({ name }) => name === 'weightedAmount')?.name ?? null,
  };
}
