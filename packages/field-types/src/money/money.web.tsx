import { useState } from 'react';
import { currencyCodes } from '../currencies.ts';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps, WebField } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import shown from '../web/display.module.css';
import classes from '../web/editor.module.css';
import { digitsMeant, draftOf, fetchedReader } from '../web/read-text.ts';
import type { TextRules } from '../web/read-text.ts';
import { TextInput } from '../web/text-editor.tsx';
import { useReader } from '../web/use-typed.ts';
import { moneyText, numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';

type MoneyValue = { amount: string; currency: string };

/** An amount with its currency. */
export const moneyWeb = defineFieldWeb<MoneyValue>({
  icon: 'money',
  align: 'end',
  width: 112,
  typed: true,
  footer: 'sum',
  Display: MoneyDisplay,
  Editor: MoneyEditor,
  preload: () => reader.load(),
  text: (value, _field, words) => written(value, words),
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

/** A filter may name an amount without a currency: it is then meant in the workspace's. */
function written(value: MoneyValue | string | number, words: Words): string {
  return typeof value === 'object'
    ? moneyText(value.amount, value.currency, words.locale)
    : moneyText(String(value), words.currency, words.locale);
}

function MoneyDisplay({ value, density }: DisplayProps<MoneyValue>) {
  const words = useWords();
  return <span className={density === 'cell' ? shown.figureStrong : shown.figure}>{written(value, words)}</span>;
}

const reader = fetchedReader(async () => (await import('./money.ts')).moneyType);

const rules: TextRules<MoneyValue> = {
  edit: (value, _field, words) =>
    numberText(value.amount, words.locale, { minimumFractionDigits: /\.0*[1-9]/.test(value.amount) ? 2 : 0, maximumFractionDigits: 8 }),
  ...reader,
  repairs: digitsMeant,
};

function MoneyEditor(props: EditorProps<MoneyValue>) {
  const words = useWords();
  const [currency, setCurrency] = useState(props.value?.currency ?? ownCurrency(props.field) ?? words.currency);
  const [first] = useState(() => (props.value === null ? '' : rules.edit(props.value, props.field, words)));
  const [text, setText] = useState(props.startWith ?? first);
  const change = (typed: string, unit: string) => {
    const draft = draftOf(rules, typed, props.field, { ...words, currency: unit });
    setText(typed);
    setCurrency(draft.ok ? (draft.value?.currency ?? unit) : unit);
    props.onChange(draft);
  };
  useReader(rules, () => {
    if (text !== first) change(text, currency);
  });
  return (
    <span className={classes.split}>
      <TextInput
        {...props}
        text={text}
        inputMode="decimal"
        align={props.density === 'cell' ? 'end' : 'start'}
        onText={(typed) => change(typed, currency)}
      />
      <select
        className={classes.unit}
        tabIndex={props.density === 'cell' ? -1 : undefined}
        aria-label={`Currency of ${props.label}`}
        value={currency}
        onChange={(event) => change(text, event.currentTarget.value)}
      >
        {currencies(currency, words.currency).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </span>
  );
}

function ownCurrency(field: WebField): string | null {
  const currency: unknown = Reflect.get(field.options, 'currency');
  return typeof currency === 'string' ? currency : null;
}

/** The currencies in use first, then all there are. */
function currencies(...used: string[]): readonly string[] {
  return [...new Set([...used, ...currencyCodes])];
}
