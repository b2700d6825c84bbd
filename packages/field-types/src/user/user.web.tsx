import { Avatar } from '@cross-crm/ui';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import classes from '../web/display.module.css';
import { LinkEditor } from '../web/link-editor.tsx';
import { LinkOperandLabel, PersonOperand } from '../web/link-operand.tsx';
import type { LinkValue } from '../web/links.ts';

/** Somebody of the workspace. */
export const userWeb = defineFieldWeb<LinkValue>({
  icon: 'user',
  align: 'start',
  width: 92,
  bulkKey: 'A',
  Display: UserDisplay,
  Editor: UserEditor,
  Operand: PersonOperand,
  OperandLabel: LinkOperandLabel,
  text: (value) => value.title,
  input: (value) => value.id,
  operand: (value) => value.id,
  sortWords: ['A to Z', 'Z to A'],
});

/** In a table the first name is enough: the initials say the rest. */
function UserDisplay({ value, density }: DisplayProps<LinkValue>) {
  const name = density === 'cell' ? (value.title.split(' ')[0] ?? value.title) : value.title;
  return (
    <span className={classes.record} title={value.title}>
      <Avatar name={value.title} decorative />
      <span className={classes.cut}>{name}</span>
    </span>
  );
}

/** People come by invitation, so none are made from here. */
function UserEditor(props: EditorProps<LinkValue>) {
  return <LinkEditor {...props} creates={false} />;
}
