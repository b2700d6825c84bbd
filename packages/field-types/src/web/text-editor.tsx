import { useEffect, useRef } from 'react';
import type { InputHTMLAttributes, RefObject } from 'react';
import type { Json } from '@cross-crm/schema';
import type { EditorProps, FieldWeb } from '../field-web.ts';
import classes from './editor.module.css';
import type { TextRules } from './read-text.ts';
import { useTyped } from './use-typed.ts';

interface TextLook {
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly align?: 'start' | 'end';
  /** Names, words: worth a spell check. */
  readonly prose?: boolean;
}

/** How a type is edited whose values are typed on one line. */
export function typedOnLine<Value extends Json>(
  rules: TextRules<Value>,
  look: TextLook = {},
): Pick<FieldWeb<Value>, 'Editor' | 'typed' | 'preload'> {
  function TextEditor(props: EditorProps<Value>) {
    const { text, change } = useTyped(rules, props);
    return (
      <TextInput {...props} {...look} align={props.density === 'cell' ? (look.align ?? 'start') : 'start'} text={text} onText={change} />
    );
  }
  return { Editor: TextEditor, typed: true, ...(rules.load === undefined ? {} : { preload: rules.load }) };
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
