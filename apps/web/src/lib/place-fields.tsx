import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { countryChoices, currencyChoices, timeZoneChoices } from './places.ts';

export interface PlaceFieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

const searchable = { searchable: true, allowDeselect: false, limit: 60, nothingFoundMessage: 'Nothing is called that' };

/** A currency by its code or name. */
export function CurrencyField(props: PlaceFieldProps) {
  const choices = useMemo(() => currencyChoices(navigator.language), []);
  return <Select label="Currency" {...searchable} {...props} data={choices} />;
}

/** A country by its name. */
export function CountryField(props: PlaceFieldProps) {
  const choices = useMemo(() => countryChoices(navigator.language), []);
  return <Select label="Country" {...searchable} {...props} data={choices} />;
}

/** A time zone by its name. */
export function TimeZoneField(props: PlaceFieldProps) {
  const choices = useMemo(() => timeZoneChoices(props.value ?? 'UTC'), [props.value]);
  return <Select label="Time zone" {...searchable} {...props} data={choices} />;
}
