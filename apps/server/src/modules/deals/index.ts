import type { ModuleDef } from '../../records/module-def.ts';
import { loseDeal, reopenDeal, winDeal } from './close-deal.ts';
import { dealLineItem } from './deal-line-item.object.ts';
import { dealHooks } from './deal.hooks.ts';
import { deal } from './deal.object.ts';
import { moveDeal } from './move-deal.ts';

/** Deals and their line items. */
export const deals: ModuleDef = {
  name: 'deals',
  objects: [deal, dealLineItem],
  actions: [moveDeal, winDeal, loseDeal, reopenDeal],
  hooks: dealHooks,
};
