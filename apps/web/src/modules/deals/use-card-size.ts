import { useMediaQuery } from '@mantine/hooks';

/** Height of a card and the space between two, in px, as the style sheet has them. */
export function useCardSize(): { readonly height: number; readonly gap: number } {
  return useIsNarrow() ? narrow : wide;
}

/** Phones: one stage at a time. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 640px)', window.matchMedia('(max-width: 640px)').matches, { getInitialValueInEffect: false }) ?? false;
}

const wide = { height: 97, gap: 6 };
const narrow = { height: 114, gap: 8 };
