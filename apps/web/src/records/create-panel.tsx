import type { CatalogObject, FieldValues } from '@cross-crm/sdk';
import { SidePanel } from '@cross-crm/ui';

export interface CreatePanelProps {
  readonly object: CatalogObject;
  /** Values to start from. */
  readonly values: FieldValues;
  readonly onClose: () => void;
}

/** The form of a new record. */
export function CreatePanel({ object, onClose }: CreatePanelProps) {
  return (
    <SidePanel title={`New ${object.label.toLowerCase()}`} onClose={onClose}>
      {object.description}
    </SidePanel>
  );
}
