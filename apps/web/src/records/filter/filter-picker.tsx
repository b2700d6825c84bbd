import { useMemo, useState } from 'react';
import { Icon } from '@cross-crm/ui';
import type { Catalog, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, ListPicker, matching } from '@cross-crm/field-types/web';
import type { PickerOption } from '@cross-crm/field-types/web';
import { fieldAt, filterChoices } from './field-choices.ts';
import type { FilterChoice } from './field-choices.ts';
import type { Chip } from './filter-chips.ts';
import classes from './filter.module.css';

interface FilterPickerProps {
  readonly catalog: Catalog;
  readonly object: CatalogObject;
  onPick(chip: Chip): void;
}

/** Chooses what a new condition is about. Fields of linked records appear once one types. */
export function FilterPicker({ catalog, object, onPick }: FilterPickerProps) {
  const [query, setQuery] = useState('');
  const choices = useMemo(() => filterChoices(catalog, object), [catalog, object]);
  const near = query.trim() === '' ? choices.filter((choice) => !choice.id.includes('.')) : matching(choices, query);
  const pick = (id: string) => {
    const choice = choices.find((each) => each.id === id);
    if (choice !== undefined) onPick(choice.chip);
  };
  return (
    <ListPicker
      label="Filter by"
      placeholder="Filter by"
      query={query}
      options={near.map((choice) => rowOf(catalog, object, choice))}
      chosen={new Set()}
      onQuery={setQuery}
      onPick={pick}
    />
  );
}

function rowOf(catalog: Catalog, object: CatalogObject, choice: FilterChoice): PickerOption {
  const field = choice.chip.kind === 'field' ? fieldAt(catalog, object, choice.chip.field) : null;
  return {
    id: choice.id,
    label: choice.label,
    section: choice.section,
    content: (
      <span className={classes.choice}>
        <Icon name={field === null ? 'link' : fieldWebOf(field).icon} size={14} />
        {choice.label}
      </span>
    ),
  };
}
