import type { Json } from '@cross-crm/sdk';
import type { Hue } from '@cross-crm/ui';
import { Button, hues, hueStyle, Icon, IconButton, isHue } from '@cross-crm/ui';
import { Popover, TextInput } from '@mantine/core';
import classes from '../settings-table.module.css';
import { nameFrom } from './field-form.ts';

type Choice = { readonly key: string; readonly label: string; readonly color: Hue };

interface ChoicesEditorProps {
  readonly label: string;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

/** The choices of a field: label and colour, in order. A choice keeps its key, so that values survive a new label. */
export function ChoicesEditor({ label, value, onChange }: ChoicesEditorProps) {
  const choices = choicesOf(value);
  const change = (place: number, choice: Choice) => onChange(choices.with(place, choice));
  const add = () => onChange([...choices, { key: freeKey(choices), label: '', color: hues[(choices.length + 1) % hues.length] ?? 'gray' }]);
  return (
    <div role="group" aria-label={label} className={classes.choices}>
      <span className="small t2">{label}</span>
      {choices.map((choice, place) => (
        <ChoiceRow
          key={choice.key}
          choice={choice}
          number={place + 1}
          onChange={(next) => change(place, next)}
          onRemove={() => onChange(choices.toSpliced(place, 1))}
          onEnter={add}
        />
      ))}
      <Button size="sm" icon="plus" onClick={add}>
        Add choice
      </Button>
    </div>
  );
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly number: number;
  readonly onChange: (choice: Choice) => void;
  readonly onRemove: () => void;
  readonly onEnter: () => void;
}

function ChoiceRow({ choice, number, onChange, onRemove, onEnter }: ChoiceRowProps) {
  const name = choice.label || `choice ${String(number)}`;
  return (
    <div className={classes.choice}>
      <HuePicker hue={choice.color} name={name} onPick={(color) => onChange({ ...choice, color })} />
      <TextInput
        aria-label={`Label of choice ${String(number)}`}
        autoFocus={choice.label === ''}
        value={choice.label}
        onChange={(event) => onChange({ ...choice, label: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
      <IconButton icon="close" label={`Remove ${name}`} onClick={onRemove} />
    </div>
  );
}

interface HuePickerProps {
  readonly hue: Hue;
  readonly name: string;
  readonly onPick: (hue: Hue) => void;
}

function HuePicker({ hue, name, onPick }: HuePickerProps) {
  return (
    <Popover trapFocus position="bottom-start">
      <Popover.Target>
        <button type="button" className={classes.swatch} style={hueStyle(hue)} aria-label={`Colour of ${name}: ${hue}`}>
          <span className={classes.dot} />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.hues}>
          {hues.map((each) => (
            <button
              key={each}
              type="button"
              className={classes.swatch}
              style={hueStyle(each)}
              aria-label={each}
              aria-pressed={each === hue}
              onClick={() => onPick(each)}
            >
              {each === hue ? <Icon name="check" /> : <span className={classes.dot} />}
            </button>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Keys of choices that are new are only marks until the form is saved; then they follow from the label. */
const marked = 'new-';

function freeKey(choices: readonly Choice[]): string {
  const numbers = choices.map(({ key }) => Number(key.replace(marked, '')) || 0);
  return `${marked}${String(Math.max(0, ...numbers) + 1)}`;
}

/** The options as they are saved: new choices get a key from their label, empty ones are left out. */
export function withChoiceKeys(options: { readonly [option: string]: Json }): { readonly [option: string]: Json } {
  const saved = Object.entries(options).map(([name, value]) => [name, Array.isArray(value) ? namedChoices(value) : value]);
  return Object.fromEntries(saved);
}

function namedChoices(value: Json): readonly Choice[] {
  const kept = choicesOf(value).filter(({ label }) => label.trim() !== '');
  const taken = new Set(kept.map(({ key }) => key));
  return kept.map((choice) => {
    const label = choice.label.trim();
    if (!choice.key.startsWith(marked)) return { ...choice, label };
    const key = freeName(nameFrom(label) || 'choice', taken);
    taken.add(key);
    return { ...choice, key, label };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${String(number)}`)) number += 1;
  return `${name}${String(number)}`;
}

function choicesOf(value: Json): readonly Choice[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: Json) => {
    if (typeof each !== 'object' || each === null || !('key' in each)) return [];
    const { key, label, color } = each;
    return [{ key: String(key), label: typeof label === 'string' ? label : '', color: isHue(color) ? color : 'gray' }];
  });
}
