import type { Json } from '@cross-crm/schema';
import type { OperandProps, WebField } from '../field-web.ts';
import type { LinkOption } from './field-context.tsx';
import { idsOf } from './links.ts';
import type { PickerOption } from './list-picker.tsx';
import { RecordPicker } from './record-picker.tsx';
import { useTitles } from './use-found.ts';

/** An operand that stands for whoever is signed in. */
const me: LinkOption = { id: 'me', title: 'Me' };
const meRow: PickerOption = { id: me.id, label: me.title };

/** Operands of fields that point to records: one id, or several. */
export function LinkOperand(props: OperandProps) {
  return <LinksOperand {...props} known={[]} />;
}

/** The same for people, of whom one is "me". */
export function PersonOperand(props: OperandProps) {
  return <LinksOperand {...props} known={[me]} extra={meRow} />;
}

interface LinksOperandProps extends OperandProps {
  readonly known: readonly LinkOption[];
  readonly extra?: PickerOption;
}

function LinksOperand({ kind, operand, field, label, known, extra, onChange, onDone }: LinksOperandProps) {
  const ids = idsOf(operand);
  const object = field.target?.object ?? '';
  const chosen = useTitles(object, ids, known);
  const pick = (link: LinkOption | null) => {
    if (link === null) return;
    if (kind === 'values') return onChange(ids.includes(link.id) ? ids.filter((id) => id !== link.id) : [...ids, link.id]);
    onChange(link.id);
    onDone();
  };
  return (
    <RecordPicker
      label={label}
      object={object}
      chosen={chosen}
      multiple={kind === 'values'}
      {...(extra === undefined ? {} : { extra })}
      onPick={pick}
    />
  );
}

/** The titles behind an operand's ids: "Acme, Vantrell Freight". */
export function LinkOperandLabel({ operand, field }: { readonly operand: Json; readonly field: WebField }) {
  const links = useTitles(field.target?.object ?? '', idsOf(operand), [me]);
  return <>{links.map((link) => link.title).join(', ')}</>;
}
