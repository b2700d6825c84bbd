import { useState } from 'react';
import { Popover } from '@mantine/core';
import { Button, Icon, IconButton } from '@cross-crm/ui';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, ListPicker, matching } from '@cross-crm/field-types/web';
import { fieldNamed, systemLast } from './fields-of-view.ts';
import { stepOf, withoutStep, withStep } from './sorting.ts';
import type { SortStep } from './sorting.ts';
import classes from './views.module.css';

interface SortMenuProps {
  readonly object: CatalogObject;
  readonly sort: readonly string[];
  onSort(sort: readonly string[]): void;
}

/** What the list is sorted by, in order, and which way. */
export function SortMenu({ object, sort, onSort }: SortMenuProps) {
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const steps = sort.map(stepOf);
  const first = steps[0] === undefined ? undefined : fieldNamed(object, steps[0].field);
  const free = systemLast(object.fields).filter((field) => field.sortable && !steps.some((step) => step.field === field.name));
  const pick = (field: string) => {
    setQuery('');
    onSort(withStep(sort, { field, down: false }));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={280} returnFocus>
      <Popover.Target>
        <Button
          tone="quiet"
          icon="sort"
          on={steps.length > 0}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <span className="desktop-only">
            {first?.label ?? 'Sort'}
            {steps.length > 1 ? ` +${steps.length - 1}` : ''}
          </span>
          <span className="mobile-only sr">Sort</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Sort">
        {steps.map((step) => (
          <SortRow
            key={step.field}
            field={fieldNamed(object, step.field)}
            step={step}
            onChange={(next) => onSort(withStep(sort, next))}
            onRemove={() => onSort(withoutStep(sort, step.field))}
          />
        ))}
        <ListPicker
          label="Sort by"
          placeholder={steps.length === 0 ? 'Sort by' : 'Then by'}
          query={query}
          options={matching(free, query).map(rowOf)}
          chosen={new Set()}
          onQuery={setQuery}
          onPick={pick}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function rowOf(field: CatalogField) {
  return {
    id: field.name,
    label: field.label,
    content: (
      <span className={classes.fieldRow}>
        <Icon name={fieldWebOf(field).icon} size={14} />
        {field.label}
      </span>
    ),
  };
}

interface SortRowProps {
  readonly field: CatalogField | undefined;
  readonly step: SortStep;
  onChange(step: SortStep): void;
  onRemove(): void;
}

function SortRow({ field, step, onChange, onRemove }: SortRowProps) {
  if (field === undefined) return null;
  const [up, down] = fieldWebOf(field).sortWords;
  return (
    <div className={classes.sortRow}>
      <span className="cut grow">{field.label}</span>
      <Button
        tone="quiet"
        size="sm"
        icon={step.down ? 'arrowDown' : 'arrowUp'}
        aria-label={`${field.label}, ${step.down ? down : up}. Turn around`}
        onClick={() => onChange({ ...step, down: !step.down })}
      >
        {step.down ? down : up}
      </Button>
      <IconButton icon="close" small label={`Do not sort by ${field.label}`} onClick={onRemove} />
    </div>
  );
}
