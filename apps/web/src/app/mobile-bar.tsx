import { Icon } from '@cross-crm/ui';
import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { openCreate } from '../lib/create-requests.ts';
import { objectIcon } from '../lib/object-icon.ts';
import { openOverlay, useOverlay } from '../lib/overlays.ts';
import classes from './mobile-bar.module.css';
import { useNavigationObjects } from './navigation.ts';

const favourites = ['deal', 'contact'];

/** The bar of a phone: home, deals, new, contacts, and everything else. */
export function MobileBar() {
  const objects = useNavigationObjects();
  const wanted = favourites.flatMap((favourite) => objects.find(({ name }) => name === favourite) ?? []);
  const [left, right] = wanted.length === 2 ? wanted : objects;
  const menuOpen = useOverlay() === 'menu';
  return (
    <nav className={`mobile-only ${classes.bar}`} aria-label="Main">
      <Link to="/" activeOptions={{ exact: true }}>
        <Icon name="home" size={20} />
        Home
      </Link>
      {left && <ObjectLink object={left} />}
      <NewButton />
      {right && <ObjectLink object={right} />}
      <button type="button" aria-haspopup="dialog" aria-expanded={menuOpen} onClick={() => openOverlay('menu')}>
        <Icon name="list" size={20} />
        Menu
      </button>
    </nav>
  );
}

type NavigationObject = ReturnType<typeof useNavigationObjects>[number];

function ObjectLink({ object }: { readonly object: NavigationObject }) {
  return (
    <Link to="/o/$plural" params={{ plural: object.plural }} activeOptions={{ includeSearch: false }}>
      <Icon name={objectIcon(object)} size={20} />
      {object.labelPlural}
    </Link>
  );
}

function NewButton() {
  const objects = useNavigationObjects().filter(({ rights }) => rights.create);
  return (
    <Menu position="top" width={224}>
      <Menu.Target>
        <button type="button" className={classes.new} aria-label="New">
          <Icon name="plus" size={20} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {objects.map((object) => (
          <Menu.Item key={object.name} leftSection={<Icon name={objectIcon(object)} />} onClick={() => openCreate(object.name)}>
            New {object.label.toLowerCase()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
