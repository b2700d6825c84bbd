import { body } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { cross, problemOf } from './api.ts';
import { useMe } from './queries.ts';
import { queryClient } from './query-client.ts';
import { noteDone } from './undo.ts';

interface DemoChange {
  readonly batchId: string;
  /** Records by object. */
  readonly records: Readonly<Record<string, number>>;
}

const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async () => body<{ loaded: boolean }>(await cross.http.GET('/demo', {})),
  staleTime: 60_000,
});

/** The sample data: whether it is there, and bringing or removing it, which only administrators may. */
export function useDemo() {
  const { role } = useMe().membership;
  const { data } = useQuery(demoQuery);
  const load = useMutation({
    mutationFn: async () => body<DemoChange>(await cross.http.POST('/demo', {})),
    onSuccess: ({ batchId, records }) => sayDone(batchId, records, 'sample records loaded'),
    onError: (error) => showProblem(`Sample data was not loaded: ${problemOf(error).message}`),
  });
  const remove = useMutation({
    mutationFn: async () => body<DemoChange>(await cross.http.DELETE('/demo', {})),
    onSuccess: ({ batchId, records }) => sayDone(batchId, records, 'sample records removed'),
    onError: (error) => showProblem(`Sample data was not removed: ${problemOf(error).message}`),
  });
  return { isLoaded: data?.loaded ?? false, mayChange: role === 'owner' || role === 'admin', load, remove };
}

function sayDone(batchId: string, counts: DemoChange['records'], text: string): void {
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  noteDone(batchId, { strong: count.toLocaleString(), text });
  void queryClient.invalidateQueries();
}
