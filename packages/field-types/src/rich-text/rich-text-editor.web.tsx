import { RichTextEditor as MantineEditor } from '@mantine/tiptap';
import type { RichTextEditorProps } from '@mantine/tiptap';
import '@mantine/tiptap/styles.layer.css';
import { useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { EditorProps } from '../field-web.ts';
import classes from '../web/editor.module.css';

/** Formatted text under a small bar: bold, italic, lists, quotes, links. Ctrl Enter saves. */
export function RichTextEditor({ value, label, autoFocus, startWith, onChange }: EditorProps<string>) {
  const editor = useEditor({
    extensions: [StarterKit.configure({ heading: { levels: [1, 2, 3] }, link: { openOnClick: false, protocols: ['mailto', 'tel'] } })],
    content: startWith ?? value ?? '',
    autofocus: autoFocus ? 'end' : false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      // Ctrl Enter saves; the editor would break the line.
      handleKeyDown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
    },
    onUpdate: ({ editor: changed }) => onChange({ ok: true, value: changed.isEmpty ? null : changed.getHTML() }),
  });
  return <EditorFrame editor={editor} />;
}

function EditorFrame({ editor }: { readonly editor: Editor | null }) {
  // The same class, whose types are found once as an ES module and once as CommonJS.
  const shared = editor as unknown as RichTextEditorProps['editor'];
  return (
    <MantineEditor editor={shared} className={classes.richEditor}>
      <MantineEditor.Content />
      <MantineEditor.Toolbar>
        <MantineEditor.ControlsGroup>
          <MantineEditor.Bold />
          <MantineEditor.Italic />
          <MantineEditor.Strikethrough />
        </MantineEditor.ControlsGroup>
        <MantineEditor.ControlsGroup>
          <MantineEditor.BulletList />
          <MantineEditor.OrderedList />
          <MantineEditor.Blockquote />
          <MantineEditor.Link />
        </MantineEditor.ControlsGroup>
      </MantineEditor.Toolbar>
    </MantineEditor>
  );
}
