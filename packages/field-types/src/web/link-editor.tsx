import type { EditorProps } from '../field-web.ts';
import { useSearch } from './field-context.tsx';
import { linkOption, linkValue } from './links.ts';
import type { LinkValue } from './links.ts';
import { PopoverEditor } from './popover-editor.tsx';
import { RecordLabel } from './record-label.tsx';
import { RecordPicker } from './record-picker.tsx';

/** The editor of a field that points to one record: choosing saves. */
export function LinkEditor({
  value,
  field,
  label,
  startWith,
  creates = true,
  onCommit,
}: EditorProps<LinkValue> & { readonly creates?: boolean }) {
  const search = useSearch();
  const object = field.target?.object ?? '';
  const chosen = value === null ? [] : [linkOption(value)];
  return (
    <PopoverEditor
      label={label}
      width={300}
      preview={chosen.map((link) => <RecordLabel key={link.id} link={link} mark={search.markOf(object)} />)}
    >
      <RecordPicker
        label={label}
        object={object}
        chosen={chosen}
        creates={creates}
        startWith={startWith}
        {...(field.required ? {} : { noneLabel: `No ${field.label.toLowerCase()}` })}
        onPick={(link) => onCommit({ ok: true, value: link === null ? null : linkValue(link) })}
      />
    </PopoverEditor>
  );
}
