import { boolean, longText, money, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** Something one sells. */
export const product = defineObject({
  name: 'product',
  plural: 'products',
  label: 'Product',
  labelPlural: 'Products',
  description: 'Something you sell.',
  icon: 'products',
  title: 'name',
  navigation: true,
  summary: ['code', 'series', 'price', 'active'],
  fields: {
    name: text({ label: 'Name', required: true, indexed: true, aliases: ['product', 'product name'] }),
    code: text({ label: 'Code', unique: true, aliases: ['sku', 'product code', 'article number'] }),
    series: text({ label: 'Series', aliases: ['family', 'product family', 'category'] }),
    price: money({ label: 'Price', aliases: ['sales price', 'unit price', 'list price'] }),
    active: boolean({ label: 'Active', default: true }),
    description: longText({ label: 'Description' }),
  },
  views: [{ name: 'All products', kind: 'table', fields: ['name', 'code', 'series', 'price', 'active'], sort: ['name'] }],
});
