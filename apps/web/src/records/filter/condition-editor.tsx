import { operators } from '@cross-crm/schema';
import type { CountOperator, Operator } from '@cross-crm/schema';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, OperandEditor } from '@cross-crm/field-types/web';
import { useCatalog } from '../../lib/queries.ts';
import { fieldAt } from './field-choices.ts';
import { withOperator } from './filter-chips.ts';
import type { Chip } from './filter-chips.ts';
import { countWords, operatorWords } from './filter-words.ts';
import classes from './filter.module.css';

interface ConditionEditorProps {
  readonly object: CatalogObject;
  readonly chip: Chip;
  onChange(chip: Chip): void;
  /** Closes the editor with this condition. */
  onDone(chip: Chip): void;
}

/** Chooses how a field is compared and with what. */
export function ConditionEditor({ object, chip, onChange, onDone }: ConditionEditorProps) {
  const catalog = useCatalog();
  const field = chip.kind === 'field' ? fieldAt(catalog, object, chip.field) : null;
  if (chip.kind === 'related' || chip.kind === 'count') return <RelatedEditor chip={chip} onChange={onChange} />;
  if (chip.kind === 'group' || field === null) return <p className={classes.editor}>This filter cannot be changed here.</p>;
  return <FieldEditor field={field} chip={chip} onChange={onChange} onDone={onDone} />;
}

interface FieldEditorProps {
  readonly field: CatalogField;
  readonly chip: Chip & { readonly kind: 'field' };
  onChange(chip: Chip): void;
  onDone(chip: Chip): void;
}

function FieldEditor({ field, chip, onChange, onDone }: FieldEditorProps) {
  const offered = offeredOperators(field);
  let latest = chip;
  return (
    <div className={classes.editor}>
      <label className={classes.operator}>
        <span>{field.label}</span>
        <select
          autoFocus={operators[chip.op] === 'none'}
          value={chip.op}
          aria-label={`How ${field.label} is compared`}
          onChange={(event) => onChange(withOperator(chip, offered.find((op) => op === event.currentTarget.value) ?? chip.op))}
        >
          {offered.map((op) => (
            <option key={op} value={op}>
              {operatorWords(field, op)}
            </option>
          ))}
        </select>
      </label>
      <OperandEditor
        key={chip.op}
        web={fieldWebOf(field)}
        kind={operators[chip.op]}
        operand={chip.value ?? null}
        field={field}
        label={field.label}
        onChange={(value) => {
          latest = { ...chip, value };
          onChange(latest);
        }}
        onDone={() => onDone(latest)}
      />
    </div>
  );
}

/** Lists of values only where they can be chosen or typed. */
function offeredOperators(field: CatalogField): readonly Operator[] {
  const { Operand, listed } = fieldWebOf(field);
  const known = field.operators.filter((op): op is Operator => op in operators);
  return known.filter((op) => operators[op] !== 'values' || Operand !== undefined || listed === true);
}

const counts: readonly CountOperator[] = ['eq', 'gt', 'gte', 'lt', 'lte'];

function RelatedEditor({ chip, onChange }: { readonly chip: Chip & { readonly kind: 'related' | 'count' }; onChange(chip: Chip): void }) {
  const mode = chip.kind === 'related' ? chip.has : chip.count;
  const choose = (next: string) => {
    const { related } = chip;
    if (next === 'some' || next === 'none') return onChange({ kind: 'related', related, has: next });
    const count = counts.find((op) => op === next);
    if (count !== undefined) onChange({ kind: 'count', related, count, value: chip.kind === 'count' ? chip.value : 1 });
  };
  return (
    <div className={classes.editor}>
      <label className={classes.operator}>
        <span>Records</span>
        <select
          autoFocus={chip.kind === 'related'}
          value={mode}
          aria-label="How many related records"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="some">has some</option>
          <option value="none">has none</option>
          {counts.map((op) => (
            <option key={op} value={op}>
              {countWords(op)}
            </option>
          ))}
        </select>
      </label>
      {chip.kind === 'count' && (
        <input
          className={classes.count}
          type="number"
          min={0}
          autoFocus
          value={chip.value}
          aria-label="Number of related records"
          onChange={(event) => onChange({ ...chip, value: Math.max(0, Math.floor(Number(event.currentTarget.value) || 0)) })}
        />
      )}
    </div>
  );
}
