import { Button, ButtonBody, buttonClass, EmptyState, Keys } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import type { CatalogObject } from '@cross-crm/sdk';
import { openCreate } from '../../lib/create-requests.ts';
import { chipsOf } from '../filter/filter-chips.ts';
import type { Filter } from '@cross-crm/schema';

interface ListEmptyProps {
  readonly object: CatalogObject;
  readonly filter: Filter | null;
  onClear(): void;
}

/** What stands where the first row would be: a way out of the filters, or a way to begin. */
export function ListEmpty({ object, filter, onClear }: ListEmptyProps) {
  const filters = chipsOf(filter).length;
  const many = object.labelPlural.toLowerCase();
  const one = object.label.toLowerCase();
  if (filters > 0) {
    const actions = (
      <>
        <Button size="sm" onClick={onClear}>
          Clear {filters === 1 ? 'the filter' : `${filters} filters`}
        </Button>
        <span className="muted small">
          or press <Keys keys="Shift F" />
        </span>
      </>
    );
    return (
      <EmptyState actions={actions}>
        No {many} match {filters === 1 ? 'this filter' : 'these filters'}.
      </EmptyState>
    );
  }
  const begin = object.rights.create && (
    <>
      <Button size="sm" icon="plus" onClick={() => openCreate(object.name)}>
        New {one}
      </Button>
      <Link to="/import" className={buttonClass({ size: 'sm' })}>
        <ButtonBody icon="upload">Import from a file</ButtonBody>
      </Link>
    </>
  );
  return (
    <EmptyState actions={begin || undefined}>
      {object.description === ''
        ? `${object.labelPlural} will stand here.`
        : `${object.labelPlural} will stand here. ${object.description}`}
    </EmptyState>
  );
}
