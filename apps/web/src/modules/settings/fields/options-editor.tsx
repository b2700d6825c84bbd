import type { Json } from '@cross-crm/sdk';
import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { FormState } from '../../../lib/form.ts';
import { CountryField, CurrencyField } from '../../../lib/place-fields.tsx';
import { useCatalog } from '../../../lib/queries.ts';
import { ChoicesEditor } from './choices-editor.tsx';
import type { FieldForm } from './field-form.ts';
import type { OptionSchema } from './option-schema.ts';
import { optionSchemas } from './option-schema.ts';

/** What the type of the field asks for, drawn from the schema of its options. */
export function OptionsEditor({ form }: { readonly form: FormState<FieldForm> }) {
  const { type, options } = form.values;
  const definition = useCatalog().fieldTypes.find(({ name }) => name === type);
  const change = (name: string, value: Json | undefined) => {
    const { [name]: _before, ...others } = options;
    form.set('options', value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <>
      {optionSchemas(definition?.options ?? {}).map((schema) => (
        <OptionField key={schema.name} schema={schema} value={options[schema.name]} onChange={(value) => change(schema.name, value)} />
      ))}
      {form.errors.options && (
        <p className="small neg" role="alert">
          {form.errors.options}
        </p>
      )}
    </>
  );
}

interface OptionFieldProps {
  readonly schema: OptionSchema;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
}

function OptionField({ schema, value, onChange }: OptionFieldProps) {
  const { kind, label, required } = schema;
  const text = typeof value === 'string' ? value : '';
  if (kind === 'choices') return <ChoicesEditor label={label} value={value ?? []} onChange={onChange} />;
  if (kind === 'object') return <ObjectField label={label} value={text} onChange={onChange} />;
  if (kind === 'currency') return <CurrencyField value={text || null} onChange={(code) => onChange(code ?? undefined)} />;
  if (kind === 'country') return <CountryField value={text || null} onChange={(code) => onChange(code ?? undefined)} />;
  if (kind === 'boolean') {
    return <Checkbox label={label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked || undefined)} />;
  }
  if (kind === 'number') {
    return (
      <NumberInput
        label={label}
        allowDecimal={!schema.integer}
        {...(schema.min === undefined ? {} : { min: schema.min })}
        {...(schema.max === undefined ? {} : { max: schema.max })}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      />
    );
  }
  return (
    <TextInput
      label={label}
      required={required}
      withAsterisk={false}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

interface ObjectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

function ObjectField({ label, value, onChange }: ObjectFieldProps) {
  const objects = useCatalog().objects.map(({ name, labelPlural }) => ({ value: name, label: labelPlural }));
  return <Select label={label} data={objects} searchable value={value || null} onChange={(name) => onChange(name ?? undefined)} />;
}
