import { useState } from 'react';
import { Popover } from '@mantine/core';
import { FilterChip } from '@cross-crm/ui';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import { operators } from '@cross-crm/schema';
import { useCatalog } from '../../lib/queries.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { fieldAt } from './field-choices.ts';
import type { Chip } from './filter-chips.ts';
import { countWords, filterWords, operandWords, operatorWords } from './filter-words.ts';
import classes from './filter.module.css';

interface ConditionChipProps {
  readonly object: CatalogObject;
  readonly chip: Chip;
  /** Just added: its editor is open. */
  readonly isNew?: boolean;
  onChange(chip: Chip): void;
  onRemove(): void;
}

/** One condition of a view; its editor opens below it and the list follows once it is closed. */
export function ConditionChip({ object, chip, isNew = false, onChange, onRemove }: ConditionChipProps) {
  const [draft, setDraft] = useState<Chip | null>(isNew ? chip : null);
  const shown = draft ?? chip;
  const close = (last: Chip | null = draft) => {
    setDraft(null);
    if (last !== null && (isNew || last !== chip)) onChange(last);
  };
  const open = chip.kind === 'group' ? {} : { onEdit: () => (draft === null ? setDraft(chip) : close()) };
  return (
    <Popover opened={draft !== null} onChange={(opened) => !opened && close()} position="bottom-start" withRoles={false} returnFocus>
      <Popover.Target>
        <span className={classes.chip}>
          <ChipWords object={object} chip={shown} {...open} onRemove={onRemove} />
        </span>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label="Change this filter"
        onKeyDown={(event) => event.key === 'Enter' && !event.defaultPrevented && close()}
      >
        {draft !== null && <ConditionEditor object={object} chip={draft} onChange={setDraft} onDone={close} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChipWordsProps {
  readonly object: CatalogObject;
  readonly chip: Chip;
  readonly onEdit?: () => void;
  onRemove(): void;
}

function ChipWords({ object, chip, ...acts }: ChipWordsProps) {
  const catalog = useCatalog();
  const words = useWords();
  if (chip.kind === 'group') {
    const text = filterWords(
      chip.filter,
      (path) => fieldAt(catalog, object, path),
      (name) => relatedLabel(object, name),
      words,
    );
    return <FilterChip icon="filter" label={text} sentence={text} {...acts} />;
  }
  if (chip.kind !== 'field') {
    const label = relatedLabel(object, chip.related);
    const said =
      chip.kind === 'related' ? { operator: 'has', value: chip.has } : { operator: countWords(chip.count), value: String(chip.value) };
    return <FilterChip icon="link" label={label} {...said} sentence={`${label} ${said.operator} ${said.value}`} {...acts} />;
  }
  const field = fieldAt(catalog, object, chip.field);
  if (field === null) return <FilterChip icon="alert" label={`${chip.field} is not a field any more`} sentence={chip.field} {...acts} />;
  return <FieldChip field={field} chip={chip} {...acts} />;
}

function FieldChip({
  field,
  chip,
  ...acts
}: Omit<ChipWordsProps, 'chip' | 'object'> & { readonly field: CatalogField; readonly chip: Chip & { readonly kind: 'field' } }) {
  const words = useWords();
  const web = fieldWebOf(field);
  const operator = operatorWords(field, chip.op);
  const text = operandWords(field, chip.op, chip.value, words);
  const named =
    web.OperandLabel !== undefined && (operators[chip.op] === 'value' || operators[chip.op] === 'values') && chip.value !== undefined;
  const value =
    named && web.OperandLabel !== undefined ? (
      <web.OperandLabel operand={chip.value ?? null} field={field} />
    ) : text === '' ? undefined : (
      text
    );
  const shown = operators[chip.op] === 'none' ? undefined : (value ?? '…');
  return (
    <FilterChip
      icon={web.icon}
      label={field.label}
      operator={operator}
      value={shown}
      sentence={`${field.label} ${operator} ${text}`}
      {...acts}
    />
  );
}

function relatedLabel(object: CatalogObject, name: string): string {
  return (
    object.related.find((related) => related.name === name)?.label ?? object.fields.find((field) => field.name === name)?.label ?? name
  );
}
