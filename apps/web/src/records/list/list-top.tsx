import { Link } from '@tanstack/react-router';
import type { CatalogObject } from '@cross-crm/sdk';
import { Button, ButtonBody, buttonClass } from '@cross-crm/ui';
import { openCreate } from '../../lib/create-requests.ts';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { objectIcon } from '../../lib/object-icon.ts';
import { TopBar } from '../../lib/page/top-bar.tsx';

/** The bar above a list: what it lists, and the way to make one more. */
export function ListTop({ object }: { readonly object: CatalogObject }) {
  const one = object.label.toLowerCase();
  const create = () => openCreate(object.name);
  useHotkeys(
    object.rights.create ? [{ id: 'create-here', group: 'This list', label: `New ${one}`, keys: 'C', icon: 'plus', run: create }] : [],
  );
  const actions = object.rights.create && (
    <span className="desktop-only">
      <Link to="/import" className={buttonClass()}>
        <ButtonBody icon="upload">Import</ButtonBody>
      </Link>{' '}
      <Button tone="primary" icon="plus" keys="C" onClick={create}>
        New {one}
      </Button>
    </span>
  );
  return <TopBar icon={objectIcon(object)} title={object.labelPlural} actions={actions} />;
}
