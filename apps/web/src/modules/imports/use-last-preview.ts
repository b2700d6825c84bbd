import type { FilePreview, ImportFile } from '@cross-crm/sdk';
import { useState } from 'react';

interface Known {
  readonly name: string;
  readonly preview: FilePreview;
}

/** The preview of a file; while it is made anew, the last one stays in sight. */
export function useLastPreview({ name, preview }: ImportFile): FilePreview | null {
  const [last, setLast] = useState<Known | null>(null);
  // State that follows what is given is set while rendering, not after it: nothing flickers.
  if (preview && last?.preview !== preview) setLast({ name, preview });
  return preview ?? (last?.name === name ? last.preview : null);
}
