import { useState } from 'react';
import { Popover } from '@mantine/core';
import { Button } from '@cross-crm/ui';
import type { CatalogObject } from '@cross-crm/sdk';
import { NameForm } from './name-form.tsx';
import type { OpenView } from './use-view.ts';
import { useSaveView } from './use-save-view.ts';
import type { ViewWrites } from './use-save-view.ts';
import classes from './views.module.css';

/** Says that the view differs from what is saved, and offers to take the changes back or keep them. */
export function UnsavedChanges({ object, open }: { readonly object: CatalogObject; readonly open: OpenView }) {
  const writes = useSaveView(object, open);
  if (!open.changed) return null;
  return (
    <div className={classes.unsaved}>
      <span className={classes.unsavedWords}>Unsaved changes to this view</span>
      <Button tone="quiet" size="sm" onClick={open.reset}>
        Reset
      </Button>
      <SaveButton audience="me" label="Save for me" open={open} writes={writes} />
      <SaveButton audience="everyone" label="Save for everyone" open={open} writes={writes} />
    </div>
  );
}

interface SaveButtonProps {
  readonly audience: 'me' | 'everyone';
  readonly label: string;
  readonly open: OpenView;
  readonly writes: ViewWrites;
}

/** A view that cannot be written itself is saved as a new one, under a name. */
function SaveButton({ audience, label, open, writes }: SaveButtonProps) {
  const [naming, setNaming] = useState(false);
  const press = () => (writes.writesItself(audience) ? void writes.save(audience, open.view.name) : setNaming(true));
  return (
    <Popover opened={naming} onChange={setNaming} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="sm" tone={audience === 'me' ? 'quiet' : 'plain'} onClick={press}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <NameForm
          label="Name of the new view"
          initial={open.view.name}
          actions={[{ label, run: (name) => void writes.save(audience, name) }]}
          onDone={() => setNaming(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
