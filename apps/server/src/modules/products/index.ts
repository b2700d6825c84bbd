import type { ModuleDef } from '../../records/module-def.ts';
import { product } from './product.object.ts';

/** Products. */
export const products: ModuleDef = { name: 'products', objects: [product] };
