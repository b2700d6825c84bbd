import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { records } from '../../lib/api.ts';
import { usePreference } from '../../lib/preferences.ts';
import { keys, useObject } from '../../lib/queries.ts';
import type { BoardColumn } from './column.ts';
import { columnsOfChoices, columnsOfRecords } from './column.ts';

/** Columns and pipelines are few and change rarely; the socket says when they do. */
const mostColumns = 200;
const freshFor = 5 * 60_000;

export interface BoardColumns {
  /** Undefined while they load. */
  readonly columns: readonly BoardColumn[] | undefined;
  readonly error: unknown;
  retry(): void;
}

/** The columns of a board: the choices of a field, or the records it may point to. `pipeline` narrows stages to one. */
export function useBoardColumns(field: CatalogField, pipeline: string | null): BoardColumns {
  const target = useObject(field.target?.object ?? '');
  const hasPipeline = target?.fields.some(({ name }) => name === 'pipeline') ?? false;
  const sort = target?.fields.some(({ name }) => name === 'position') ? 'position' : (target?.title ?? 'id');
  const filter = hasPipeline && pipeline ? { field: 'pipeline', op: 'eq', value: pipeline } : null;
  const query = useQuery({
    ...fewRecordsQuery(target?.plural ?? '', { sort: [sort], filter }),
    enabled: target !== undefined,
  });
  const read = query.data;
  const columns = useMemo(() => {
    if (!target) return columnsOfChoices(field);
    return read && columnsOfRecords(target, read);
  }, [field, target, read]);
  return { columns, error: query.error, retry: () => void query.refetch() };
}

export interface PipelineChoice {
  /** Undefined while they load; empty where deals have no pipelines. */
  readonly pipelines: readonly CrossRecord[] | undefined;
  /** Id of the one that is shown; null without pipelines. */
  readonly chosen: string | null;
  choose(id: string): void;
}

/** Which pipeline's stages a board shows: the last one chosen on this device, else the workspace's default. */
export function usePipelineChoice(object: CatalogObject, field: CatalogField): PipelineChoice {
  const stages = useObject(field.target?.object ?? '');
  const own = object.fields.find(({ name }) => name === 'pipeline');
  const pipelineObject = useObject(own?.target?.object ?? '');
  const isAsked = pipelineObject !== undefined && (stages?.fields.some(({ name }) => name === 'pipeline') ?? false);
  const { data } = useQuery({ ...fewRecordsQuery(pipelineObject?.plural ?? '', { sort: ['position'], filter: null }), enabled: isAsked });
  const [last, choose] = usePreference<string>(`board.${object.name}.pipeline`, '');
  const pipelines = isAsked ? data : none;
  const chosen = pipelines?.find(({ id }) => id === last) ?? pipelines?.find(({ isDefault }) => isDefault === true) ?? pipelines?.[0];
  return { pipelines, chosen: chosen?.id ?? null, choose };
}

const none: readonly CrossRecord[] = [];

interface FewQuery {
  readonly sort: readonly string[];
  readonly filter: object | null;
}

function fewRecordsQuery(plural: string, query: FewQuery) {
  const asked = { ...query, limit: mostColumns };
  return queryOptions({
    // Not under `list`: that is where growing lists live, in another shape.
    queryKey: [...keys.records(plural), 'few', asked],
    queryFn: async ({ signal }) => (await records(plural).list(asked, signal)).records,
    staleTime: freshFor,
  });
}
