import { useState } from 'react';
import { Menu, Popover } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { CatalogAction, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { Button, Icon, IconButton } from '@cross-crm/ui';
import { openCreate } from '../../lib/create-requests.ts';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { useRecordAction, useRemoveRecord } from '../../lib/mutations.ts';
import { useCatalog } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import { noteDone } from '../../lib/undo.ts';
import { ActionForm, actionFields } from './action-form.tsx';
import { availableActions } from './available-actions.ts';
import { relatedLists, startingValues } from './related.ts';
import classes from './head.module.css';

/** Buttons beside the name; the rest of the actions are in the menu. */
const mostButtons = 3;

interface RecordActionsProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
}

/** What can be done with a record: the object's own actions, a new related record, and the rest in a menu. */
export function RecordActions({ object, record }: RecordActionsProps) {
  const actions = availableActions(object, record);
  return (
    <>
      {actions.slice(0, mostButtons).map((action) => (
        <ActionButton key={action.name} object={object} record={record} action={action} />
      ))}
      <NewRelated object={object} record={record} />
      <MoreMenu object={object} record={record} />
    </>
  );
}

/** An action that asks for nothing runs at once; others ask first, at the button. */
function ActionButton({ object, record, action }: RecordActionsProps & { readonly action: CatalogAction }) {
  const [asking, setAsking] = useState(false);
  const { mutateAsync, isPending } = useRecordAction(object.plural);
  const fields = actionFields(object, action);
  const run = (input: object) => {
    setAsking(false);
    mutateAsync({ id: record.id, action: action.name, input }).then(
      ({ batchId }) => noteDone(batchId, { strong: titleOf(object, record), text: `${action.label.toLowerCase()}: done` }),
      () => undefined,
    ); // the hook has said why
  };
  return (
    <Popover opened={asking} onChange={setAsking} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button busy={isPending} title={action.description} onClick={() => (fields.length === 0 ? run({}) : setAsking(!asking))}>
          {action.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.actionForm}>
          <ActionForm action={action} fields={fields} onRun={run} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The most common thing to add: related records that move through stages, else the first ones that have a list of their own. */
function NewRelated({ object, record }: RecordActionsProps) {
  const catalog = useCatalog();
  const offered = relatedLists(catalog, object).filter(
    (each) => each.object.navigation && each.object.rights.create && each.object.name !== object.name,
  );
  const list = offered.find((each) => each.object.views.some((view) => view.kind === 'board')) ?? offered[0];
  const create = () => list !== undefined && openCreate(list.object.name, startingValues(object, record, list));
  const name = list?.object.label.toLowerCase() ?? '';
  const keys = list?.object.name === 'deal' ? { keys: 'D' } : {};
  useHotkeys(
    list === undefined ? [] : [{ id: 'new-related', group: 'This record', label: `New ${name} here`, icon: 'plus', run: create, ...keys }],
  );
  return list === undefined ? null : (
    <Button tone="primary" icon="plus" {...keys} onClick={create}>
      New {name}
    </Button>
  );
}

function MoreMenu({ object, record }: RecordActionsProps) {
  const navigate = useNavigate();
  const { mutateAsync } = useRemoveRecord(object.plural);
  const name = object.label.toLowerCase();
  const remove = () => {
    const title = titleOf(object, record);
    mutateAsync({ id: record.id }).then(
      ({ batchId }) => {
        noteDone(batchId, { strong: title, text: 'deleted' });
        void navigate({ to: '/o/$plural', params: { plural: object.plural } });
      },
      () => undefined,
    ); // the hook has said why
  };
  const copy = () => void navigator.clipboard.writeText(location.origin + location.pathname);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton icon="more" label="More actions" />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="link" size={14} />} onClick={copy}>
          Copy link to this {name}
        </Menu.Item>
        {object.rights.delete && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<Icon name="trash" size={14} />} onClick={remove}>
              Delete {name}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
