import { useRef, useState } from 'react';
import type { CatalogAction, CatalogField, CatalogObject, Json } from '@cross-crm/sdk';
import { Button } from '@cross-crm/ui';
import { InlineEditors } from '@cross-crm/field-types/web';
import { FormField } from '../form/form-field.tsx';
import { draftValue, errorsOf } from '../form/form-state.ts';
import type { Drafts } from '../form/form-state.ts';
import { inputOf } from '../fields/use-field-save.ts';
import { fieldNamed } from '../views/fields-of-view.ts';

interface ActionFormProps {
  readonly action: CatalogAction;
  readonly fields: readonly CatalogField[];
  onRun(input: object): void;
}

/** Asks for an action's input. */
export function ActionForm({ action, fields, onRun }: ActionFormProps) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = errorsOf(fields, drafts);
  const run = () => {
    if (Object.keys(errors).length > 0) return setTried(true);
    onRun(
      Object.fromEntries(
        fields.flatMap((field) => {
          const value = draftValue(drafts, field.name);
          return value === null || value === undefined ? [] : [[field.name, inputOf(field, value)]];
        }),
      ),
    );
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <InlineEditors value={true}>
        {fields.map((field, place) => (
          <FormField
            key={field.name}
            field={field}
            draft={drafts[field.name]}
            error={tried ? (errors[field.name] ?? null) : null}
            autoFocus={place === 0}
            onChange={(draft) => setDrafts((now) => ({ ...now, [field.name]: draft }))}
            onLeave={() => undefined}
          />
        ))}
      </InlineEditors>
      <p>
        <Button type="submit" tone="primary">
          {action.label}
        </Button>
      </p>
    </form>
  );
}

/**
 * The fields of an action's input, from its JSON Schema. A property that is called like a field of the object is edited
 * like that field; other texts and numbers are typed; what cannot be asked for here is left out when it may be.
 */
export function actionFields(object: CatalogObject, action: CatalogAction): readonly CatalogField[] {
  const properties = action.input['properties'];
  const required = action.input['required'];
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return [];
  const needed = (name: string) => Array.isArray(required) && required.includes(name);
  return Object.entries(properties).flatMap(([name, schema]) => {
    const known = fieldNamed(object, name);
    if (known !== undefined) return [{ ...known, required: needed(name), readOnly: false, default: null }];
    const plain = plainField(name, schema);
    return plain === null ? [] : [{ ...plain, required: needed(name) }];
  });
}

function plainField(name: string, schema: Json): CatalogField | null {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return null;
  const { type, format, title, description } = schema as { readonly [keyword: string]: Json };
  if ((type !== 'string' && type !== 'number') || format === 'uuid') return null;
  const label =
    typeof title === 'string'
      ? title
      : name
          .replace(/([A-Z])/g, ' $1')
          .toLowerCase()
          .replace(/^./, (first) => first.toUpperCase());
  const fixed = {
    section: null,
    required: false,
    unique: false,
    indexed: false,
    readOnly: false,
    custom: false,
    default: null,
    options: {},
    operators: [],
    sortable: false,
    groupable: false,
    summable: false,
    target: null,
  };
  return {
    name,
    type: type === 'string' ? 'text' : 'number',
    label,
    description: typeof description === 'string' ? description : null,
    ...fixed,
  };
}
