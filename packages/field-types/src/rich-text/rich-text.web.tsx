import { lazy, Suspense } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import shown from '../web/display.module.css';
import classes from '../web/editor.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';
import { plainWords, RichTextView } from './rich-text-view.web.tsx';

const RichTextEditor = lazy(() => import('./rich-text-editor.web.tsx').then((loaded) => ({ default: loaded.RichTextEditor })));

/** Formatted text, stored as clean HTML. */
export const richTextWeb = defineFieldWeb<string>({
  icon: 'note',
  align: 'start',
  width: 240,
  wide: true,
  Display: RichTextDisplay,
  Editor: FormattedEditor,
  text: plainWords,
  sortWords: ['A to Z', 'Z to A'],
});

function RichTextDisplay({ value, density }: DisplayProps<string>) {
  return density === 'cell' ? <span className={shown.cut}>{plainWords(value)}</span> : <RichTextView html={value} />;
}

function FormattedEditor(props: EditorProps<string>) {
  const editor = (
    <Suspense fallback={<span className={classes.editorSpace} />}>
      <RichTextEditor {...props} />
    </Suspense>
  );
  if (props.density === 'panel') return editor;
  return (
    <PopoverEditor
      label={props.label}
      width={440}
      preview={<span className={shown.cut}>{props.value === null ? '' : plainWords(props.value)}</span>}
    >
      {editor}
    </PopoverEditor>
  );
}
