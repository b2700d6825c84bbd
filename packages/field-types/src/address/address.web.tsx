import { useEffect, useRef, useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import shown from '../web/display.module.css';
import classes from '../web/editor.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';
import type { Words } from '../web/words.ts';
import { countriesOf, countryName } from './countries.web.ts';

type AddressValue = {
  street: string | null;
  street2: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
};

const nothing: AddressValue = {
  street: null,
  street2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
  latitude: null,
  longitude: null,
};

const lines = [
  { part: 'street', label: 'Street' },
  { part: 'street2', label: 'Second line' },
  { part: 'postalCode', label: 'Postal code' },
  { part: 'city', label: 'City' },
  { part: 'region', label: 'Region' },
] as const;

/** A postal address. */
export const addressWeb = defineFieldWeb<AddressValue>({
  icon: 'map',
  align: 'start',
  width: 200,
  Display: AddressDisplay,
  Editor: AddressEditor,
  text: (value, _field, words) => addressLine(value, words),
  sortWords: ['A to Z', 'Z to A'],
});

/** "Hamnkajen 14, Gothenburg": the country is said only where it is not the reader's own. */
function addressLine(value: AddressValue, words: Words): string {
  const country = value.country === null || value.country === words.country ? null : countryName(value.country, words.locale);
  return [value.street, value.street2, value.city, value.city === null ? value.region : null, country]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function AddressDisplay({ value }: DisplayProps<AddressValue>) {
  const words = useWords();
  const whole = [
    value.street,
    value.street2,
    value.postalCode,
    value.city,
    value.region,
    value.country === null ? null : countryName(value.country, words.locale),
  ];
  return (
    <span className={shown.cut} title={whole.filter((part) => part !== null).join(', ')}>
      {addressLine(value, words)}
    </span>
  );
}

function AddressEditor({ value, label, autoFocus, startWith, onChange }: EditorProps<AddressValue>) {
  const words = useWords();
  const [address, setAddress] = useState<AddressValue>({
    ...(value ?? nothing),
    ...(startWith === undefined ? {} : { street: startWith }),
  });
  const change = (part: keyof AddressValue, text: string) => {
    // What was known about the place no longer holds once a line of it changes.
    const next = { ...address, [part]: text === '' ? null : text, latitude: null, longitude: null };
    setAddress(next);
    onChange({ ok: true, value: Object.values(next).every((each) => each === null) ? null : next });
  };
  return (
    <PopoverEditor label={label} width={300} preview={<span className={shown.cut}>{addressLine(address, words)}</span>}>
      <AddressForm address={address} label={label} autoFocus={autoFocus} locale={words.locale} onPart={change} />
    </PopoverEditor>
  );
}

interface AddressFormProps {
  readonly address: AddressValue;
  readonly label: string;
  readonly autoFocus: boolean;
  readonly locale: string;
  onPart(part: keyof AddressValue, text: string): void;
}

function AddressForm({ address, label, autoFocus, locale, onPart }: AddressFormProps) {
  const street = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) street.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  return (
    <div className={classes.form} role="group" aria-label={label}>
      {lines.map(({ part, label: name }, index) => (
        <label key={part}>
          <span>{name}</span>
          <input
            ref={index === 0 ? street : undefined}
            className={classes.boxed}
            value={address[part] ?? ''}
            autoComplete="off"
            onChange={(event) => onPart(part, event.currentTarget.value)}
          />
        </label>
      ))}
      <CountrySelect code={address.country} locale={locale} onChange={(code) => onPart('country', code)} />
    </div>
  );
}

function CountrySelect({
  code,
  locale,
  onChange,
}: {
  readonly code: string | null;
  readonly locale: string;
  onChange(code: string): void;
}) {
  const [countries] = useState(() => countriesOf(locale));
  return (
    <label>
      <span>Country</span>
      <select className={classes.boxed} value={code ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" />
        {countries.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    </label>
  );
}
