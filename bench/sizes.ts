/** How much a size holds, over all workspaces. Half of it is in the first one. */
export interface Size {
  readonly name: 'S' | 'M';
  readonly workspaces: number;
  readonly companies: number;
  readonly contacts: number;
  readonly deals: number;
  readonly activities: number;
}

export const sizes: Readonly<Record<string, Size>> = {
  S: { name: 'S', workspaces: 2, companies: 1_000, contacts: 4_000, deals: 2_000, activities: 5_000 },
  M: { name: 'M', workspaces: 10, companies: 200_000, contacts: 1_000_000, deals: 400_000, activities: 2_000_000 },
};
