import { useEffect, useRef, useState } from 'react';
import type { ComponentType, InputHTMLAttributes, RefObject } from 'react';
import type { Json } from '@cross-crm/schema';
import type { EditorProps } from '../field-web.ts';
import { useWords } from './field-context.tsx';
import classes from './field-web.module.css';
import { draftOf } from './read-text.ts';
import type { TextRules } from './read-text.ts';

interface TextLook {
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly align?: 'start' | 'end';
  /** Names, words: worth a spell check. */
  readonly prose?: boolean;
}

/** The editor of a type whose values are typed on one line. */
export function textEditor<Value extends Json>(rules: TextRules<Value>, look: TextLook = {}): ComponentType<EditorProps<Value>> {
  return function TextEditor(props: EditorProps<Value>) {
    const words = useWords();
    const [text, setText] = useState(() => props.startWith ?? (props.value === null ? '' : rules.edit(props.value, props.field, words)));
    const change = (typed: string) => {
      setText(typed);
      props.onChange(draftOf(rules, typed, props.field, words));
    };
    return (
      <TextInput {...props} {...look} align={props.density === 'cell' ? (look.align ?? 'start') : 'start'} text={text} onText={change} />
    );
  };
}

type InputProps = Pick<EditorProps, 'label' | 'autoFocus' | 'startWith' | 'error' | 'errorId'>;

interface TextInputProps extends InputProps, TextLook {
  readonly text: string;
  readonly placeholder?: string;
  onText(text: string): void;
}

/** The bare input of a text editor: it fills its box and has no edge. */
export function TextInput(props: TextInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useOpened(input, props.autoFocus, props.startWith);
  useFirstCharacter(props.startWith, props.onText);
  return (
    <input
      ref={input}
      className={props.align === 'end' ? classes.inputEnd : classes.input}
      inputMode={props.inputMode}
      value={props.text}
      placeholder={props.placeholder}
      autoComplete="off"
      spellCheck={props.prose ?? false}
      aria-label={props.label}
      aria-invalid={props.error !== null}
      aria-describedby={props.error === null ? undefined : props.errorId}
      onChange={(event) => props.onText(event.currentTarget.value)}
    />
  );
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Takes focus when the editor opens: the whole value is selected, or the caret stands behind the first typed character. */
export function useOpened(input: RefObject<TextElement | null>, autoFocus: boolean, startWith: string | undefined): void {
  useEffect(() => {
    if (!autoFocus) return;
    input.current?.focus({ preventScroll: true });
    if (startWith === undefined) input.current?.select();
    else input.current?.setSelectionRange(startWith.length, startWith.length);
  }, [input, autoFocus, startWith]);
}

/** The character that opened the editor counts as its first change. */
function useFirstCharacter(startWith: string | undefined, onText: (text: string) => void): void {
  const told = useRef(false);
  useEffect(() => {
    if (told.current || startWith === undefined) return;
    told.current = true;
    onText(startWith);
  }, [startWith, onText]);
}
