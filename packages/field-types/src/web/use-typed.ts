import { useEffect, useRef, useState } from 'react';
import type { Json } from '@cross-crm/schema';
import type { EditorProps } from '../field-web.ts';
import { useWords } from './field-context.tsx';
import { draftOf } from './read-text.ts';
import type { TextRules } from './read-text.ts';

interface Typed {
  readonly text: string;
  change(text: string): void;
}

/** The text of an editor: begins as the value is written, and is read again with each change. */
export function useTyped<Value extends Json>(rules: TextRules<Value>, { value, startWith, field, onChange }: EditorProps<Value>): Typed {
  const words = useWords();
  const [first] = useState(() => (value === null ? '' : rules.edit(value, field, words)));
  const [text, setText] = useState(startWith ?? first);
  const read = (typed: string) => onChange(draftOf(rules, typed, field, words));
  useReader(rules, () => {
    if (text !== first) read(text);
  });
  return {
    text,
    change(typed) {
      setText(typed);
      read(typed);
    },
  };
}

/** Fetches what reads the text when the editor opens; what was typed before it came is read again then. */
export function useReader<Value extends Json>(rules: TextRules<Value>, reread: () => void): void {
  const latest = useRef(reread);
  latest.current = reread;
  useEffect(() => {
    let open = true;
    void rules.load?.().then(() => {
      if (open) latest.current();
    });
    return () => {
      open = false;
    };
  }, [rules]);
}
