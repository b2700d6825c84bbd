import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { LinkEditor } from '../web/link-editor.tsx';
import { LinkOperand, LinkOperandLabel } from '../web/link-operand.tsx';
import { linkOption } from '../web/links.ts';
import type { LinkValue } from '../web/links.ts';
import { RecordAnchor } from '../web/record-label.tsx';

/** A link to one record. */
export const relationWeb = defineFieldWeb<LinkValue>({
  icon: 'link',
  align: 'start',
  width: 168,
  Display: RelationDisplay,
  Editor: LinkEditor,
  Operand: LinkOperand,
  OperandLabel: LinkOperandLabel,
  text: (value) => value.title,
  input: (value) => value.id,
  operand: (value) => value.id,
  sortWords: ['A to Z', 'Z to A'],
});

function RelationDisplay({ value, field }: DisplayProps<LinkValue>) {
  return <RecordAnchor object={field.target?.object ?? ''} link={linkOption(value)} />;
}
