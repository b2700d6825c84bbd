import { decimal, money, percent, relation, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** One product on a deal, with quantity and price. */
export const dealLineItem = defineObject({
  name: 'dealLineItem',
  plural: 'deal-line-items',
  label: 'Line item',
  labelPlural: 'Line items',
  description: 'One product on a deal, with quantity, price and discount.',
  icon: 'products',
  title: 'name',
  summary: ['quantity', 'unitPrice', 'total'],
  fields: {
    name: text({ label: 'Name', required: true }),
    deal: relation({ label: 'Deal', to: 'deal', inverse: 'lineItems', inverseLabel: 'Line items', required: true, indexed: true }),
    product: relation({ label: 'Product', to: 'product', inverse: 'lineItems', inverseLabel: 'Line items' }),
    quantity: decimal({ label: 'Quantity', default: '1' }),
    unitPrice: money({ label: 'Unit price' }),
    discount: percent({ label: 'Discount', min: 0, max: 100 }),
    total: money({ label: 'Total', description: 'Quantity times unit price less discount, rounded to the currency.', readOnly: true }),
  },
  views: [
    {
      name: 'All line items',
      kind: 'table',
      fields: ['name', 'deal', 'product', 'quantity', 'unitPrice', 'discount', 'total'],
      sort: ['-createdAt'],
    },
  ],
});
