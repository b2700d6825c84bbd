import type { CatalogObject } from '@cross-crm/sdk';
import type { IconName } from '@cross-crm/ui';
import { isIconName } from '@cross-crm/ui';

/** The icon an object's definition names; a page with a folded corner where it names none we have. */
export function objectIcon(object: Pick<CatalogObject, 'icon'>): IconName {
  return isIconName(object.icon) ? object.icon : 'file';
}
