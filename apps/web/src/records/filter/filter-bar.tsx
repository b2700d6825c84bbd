import { useCallback, useState } from 'react';
import { Popover } from '@mantine/core';
import { Button } from '@cross-crm/ui';
import type { CatalogObject } from '@cross-crm/sdk';
import type { ReactNode } from 'react';
import type { Filter } from '@cross-crm/schema';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { useCatalog } from '../../lib/queries.ts';
import { ConditionChip } from './condition-chip.tsx';
import { FilterPicker } from './filter-picker.tsx';
import { useFilterRequests } from './filter-requests.ts';
import { chipsOf, filterOf, isComplete } from './filter-chips.ts';
import type { Chip } from './filter-chips.ts';
import classes from './filter.module.css';

interface FilterBarProps {
  readonly object: CatalogObject;
  readonly filter: Filter | null;
  onFilter(filter: Filter | null): void;
  /** On the left, before the conditions: what else narrows the view. */
  readonly lead?: ReactNode;
  /** On the right: what is unsaved, or totals. */
  readonly children?: ReactNode;
}

/** The conditions of a view as chips: press one to change it, F to add one, Shift F to take all off. */
export function FilterBar({ object, filter, onFilter, lead, children }: FilterBarProps) {
  const chips = chipsOf(filter);
  const [adding, setAdding] = useState(false);
  const [draft, setDraft] = useState<Chip | null>(null);
  const replace = (index: number, chip: Chip | null) =>
    onFilter(filterOf(chips.flatMap((other, at) => (at === index ? (chip ?? []) : other))));
  useFilterKeys(
    chips.length,
    () => setAdding(true),
    () => onFilter(null),
  );
  const begin = (chip: Chip) => {
    setAdding(false);
    setDraft(chip);
  };
  useFilterRequests(useCallback((chip: Chip) => setDraft(chip), []));
  const end = (chip: Chip | null) => {
    setDraft(null);
    if (chip !== null && isComplete(chip)) onFilter(filterOf([...chips, chip]));
  };
  return (
    <div className={classes.bar} role="group" aria-label="Filters">
      {lead}
      <div className={classes.chips}>
        {chips.map((chip, index) => (
          <ConditionChip
            key={`${index} ${chip.kind}`}
            object={object}
            chip={chip}
            onChange={(next) => replace(index, next)}
            onRemove={() => replace(index, null)}
          />
        ))}
        {draft !== null && <ConditionChip object={object} chip={draft} isNew onChange={end} onRemove={() => setDraft(null)} />}
        <AddFilter object={object} opened={adding} onOpened={setAdding} onPick={begin} />
      </div>
      {children}
    </div>
  );
}

function useFilterKeys(count: number, add: () => void, clear: () => void): void {
  const group = 'This list';
  useHotkeys([
    { id: 'filter', group, label: 'Filter', keys: 'F', icon: 'filter', run: add },
    ...(count === 0 ? [] : [{ id: 'clear-filters', group, label: 'Clear filters', keys: 'Shift F', run: clear }]),
  ]);
}

interface AddFilterProps {
  readonly object: CatalogObject;
  readonly opened: boolean;
  onOpened(opened: boolean): void;
  onPick(chip: Chip): void;
}

function AddFilter({ object, opened, onOpened, onPick }: AddFilterProps) {
  const catalog = useCatalog();
  return (
    <Popover opened={opened} onChange={onOpened} position="bottom-start" width={280} returnFocus>
      <Popover.Target>
        <Button tone="quiet" icon="plus" keys="F" aria-haspopup="dialog" aria-expanded={opened} onClick={() => onOpened(!opened)}>
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Add a filter">
        <FilterPicker catalog={catalog} object={object} onPick={onPick} />
      </Popover.Dropdown>
    </Popover>
  );
}
