import { useLayoutEffect, useRef } from 'react';
import type { ComponentType } from 'react';
import type { Json } from '@cross-crm/schema';
import type { EditorProps } from '../field-web.ts';
import shown from './display.module.css';
import classes from './editor.module.css';
import { PopoverEditor } from './popover-editor.tsx';
import type { TextRules } from './read-text.ts';
import { useOpened } from './text-editor.tsx';
import { useTyped } from './use-typed.ts';

/** The editor of a type whose values have several lines; in a table it hangs below its cell. Ctrl Enter saves. */
export function areaEditor<Value extends Json>(rules: TextRules<Value>, mono = false): ComponentType<EditorProps<Value>> {
  return function AreaEditor(props: EditorProps<Value>) {
    const { text, change } = useTyped(rules, props);
    const area = <Area {...props} text={text} mono={mono} onText={change} />;
    if (props.density === 'panel') return area;
    return (
      <PopoverEditor label={props.label} preview={<span className={shown.cut}>{text}</span>} width={360}>
        {area}
      </PopoverEditor>
    );
  };
}

interface AreaProps extends Pick<EditorProps, 'label' | 'autoFocus' | 'startWith' | 'error' | 'errorId'> {
  readonly text: string;
  readonly mono: boolean;
  onText(text: string): void;
}

function Area({ text, mono, label, autoFocus, startWith, error, errorId, onText }: AreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useOpened(area, autoFocus, startWith);
  useGrowing(area, text);
  return (
    <textarea
      ref={area}
      className={mono ? classes.areaMono : classes.area}
      rows={3}
      value={text}
      aria-label={label}
      aria-invalid={error !== null}
      aria-describedby={error === null ? undefined : errorId}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** As high as its text, up to the limit the stylesheet sets. */
function useGrowing(area: React.RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [area, text]);
}
