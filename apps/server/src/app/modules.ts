import { activities } from '../modules/activities/index.ts';
import { companies } from '../modules/companies/index.ts';
import { contacts } from '../modules/contacts/index.ts';
import { customFields } from '../modules/custom-fields/index.ts';
import { deals } from '../modules/deals/index.ts';
import { demo } from '../modules/demo/index.ts';
import { identity } from '../modules/identity/index.ts';
import { jobs } from '../modules/jobs/index.ts';
import { imports } from '../modules/imports/index.ts';
import { notes } from '../modules/notes/index.ts';
import { pipelines } from '../modules/pipelines/index.ts';
import { products } from '../modules/products/index.ts';
import { tags } from '../modules/tags/index.ts';
import { tasks } from '../modules/tasks/index.ts';
import { views } from '../modules/views/index.ts';
import { workspaces } from '../modules/workspaces/index.ts';
import type { ModuleDef } from '../records/module-def.ts';

/** Every module of the product, in the order in which their rules and seeds run and their objects are shown. */
export const modules: readonly ModuleDef[] = [
  companies,
  contacts,
  deals,
  products,
  tasks,
  activities,
  notes,
  tags,
  pipelines,
  views,
  workspaces,
  customFields,
  imports,
  identity,
  jobs,
  demo,
];
