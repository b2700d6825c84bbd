import type { FilePreview, Import, ImportFile } from '@cross-crm/sdk';

/** A preview with these counts, for tests. */
export const previewOf = (counts: Partial<FilePreview>): FilePreview => ({
  create: 0,
  update: 0,
  unchanged: 0,
  skip: 0,
  error: 0,
  creates: [],
  problems: [],
  notes: [],
  moreProblems: 0,
  ...counts,
});

/** A file of deals with three columns, for tests. */
export const fileOf = (parts: Partial<ImportFile>): ImportFile => ({
  name: 'deals.csv',
  size: 1,
  object: 'deal',
  encoding: 'utf-8',
  encodings: ['utf-8'],
  delimiter: ',',
  header: true,
  dateOrder: 'ymd',
  decimal: '.',
  rows: 3,
  columns: ['id', 'account', 'note'].map((column) => ({ column, samples: [], guess: null })),
  targets: [
    { field: 'name', label: 'Name', required: true, key: true, link: null },
    { field: 'externalId', label: 'External id', required: false, key: true, link: null },
    {
      field: 'company',
      label: 'Company',
      required: false,
      key: false,
      link: { object: 'company', matchBy: [{ field: 'name', label: 'Name' }] },
    },
    { field: 'description', label: 'Description', required: false, key: false, link: null },
  ],
  key: ['externalId'],
  mapping: [
    { column: null, field: 'name', template: '{account} | {id}' },
    { column: 'id', field: 'externalId' },
    { column: 'account', field: 'company', matchBy: 'name', createMissing: true },
    { column: 'note', field: null },
  ],
  values: [],
  preview: null,
  result: null,
  problem: null,
  ...parts,
});

/** A draft with one file, for tests. */
export const importOf = (parts: Partial<Import>): Import => ({
  id: '01a203dc-9157-728a-bfe5-debbed85f9ec',
  status: 'draft',
  message: null,
  createdAt: '2026-11-22T10:00:00.000Z',
  createdBy: null,
  startedAt: null,
  finishedAt: null,
  batchId: '01a203dc-9157-728a-bfe5-debbed85f9ed',
  progress: { done: 0, total: 0, phase: null },
  undo: null,
  files: [fileOf({})],
  ...parts,
});
