import type { Json } from '@cross-crm/schema';
import type { BulkResult, CatalogField, CatalogObject } from '@cross-crm/sdk';
import { numberText, useWords } from '@cross-crm/field-types/web';
import { showToast } from '@cross-crm/ui';
import type { Filter } from '@cross-crm/schema';
import { useBulkWrite } from '../../lib/mutations.ts';
import { noteDone } from '../../lib/undo.ts';
import { inputOf } from '../fields/use-field-save.ts';
import { targetOf } from './selection.ts';
import type { Selection } from './selection.ts';

export interface BulkWrites {
  set(field: CatalogField, value: Json | null): void;
  remove(): void;
}

interface BulkInput {
  readonly object: CatalogObject;
  readonly selection: Selection;
  readonly filter: Filter | null;
  /** Shows the records that were refused. */
  onRefused(ids: readonly string[]): void;
  onDone(): void;
}

/** One write for all selected records; what it changed and what was refused is said, and all of it can be undone. */
export function useBulk({ object, selection, filter, onRefused, onDone }: BulkInput): BulkWrites {
  const { mutateAsync } = useBulkWrite(object.plural);
  const { locale } = useWords();
  const target = () => targetOf(selection, filter);
  const say = (changed: number, verb: string, result: BulkResult) => {
    const words = {
      strong: `${numberText(changed, locale)} ${(changed === 1 ? object.label : object.labelPlural).toLowerCase()}`,
      text: verb,
    };
    const refused = result.refused.length;
    noteDone(result.batchId, refused === 0 ? words : { ...words, text: `${verb}, ${numberText(refused, locale)} refused` });
    if (refused > 0) sayRefused(result, onRefused);
    onDone();
  };
  return {
    set(field, value) {
      const input = { kind: 'set' as const, target: target(), set: { [field.name]: inputOf(field, value) } };
      mutateAsync(input).then(
        (result) => say(countOf(result.updated), 'changed', result),
        () => undefined,
      ); // the hook has said why
    },
    remove() {
      mutateAsync({ kind: 'delete', target: target() }).then(
        (result) => say(countOf(result.deleted), 'deleted', result),
        () => undefined,
      );
    },
  };
}

/** Servers answer with the ids they changed, or with how many. */
function countOf(changed: number | readonly string[]): number {
  return typeof changed === 'number' ? changed : changed.length;
}

function sayRefused({ refused }: BulkResult, onRefused: BulkInput['onRefused']): void {
  const ids = refused.flatMap(({ id }) => id ?? []);
  const reasons = [...new Set(refused.flatMap(({ issues }) => issues.map((issue) => issue.message)))].slice(0, 2).join(' ');
  const count = refused.length;
  showToast({ kind: 'problem', text: `${count} refused: ${reasons}`, action: { label: `Show the ${count}`, run: () => onRefused(ids) } });
}
