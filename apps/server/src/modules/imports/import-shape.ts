import { z } from 'zod';

/** How imports look in the API. What is stored has the same parts, so that they are described once. */

export const importStatus = z.enum(['draft', 'previewing', 'previewed', 'running', 'done', 'failed', 'undone']);
export const dateOrder = z.enum(['ymd', 'dmy', 'mdy']);
export const decimalMark = z.enum(['.', ',']);
export const delimiter = z.enum([',', ';', '\t', '|']);

const fieldPath = z.string().max(120).meta({ description: 'A field, or a part of one: "amount", "address.city", "phones.mobile".' });

/** What happens to a column's cells. */
export const columnMapping = z.strictObject({
  column: z.string().max(250).nullable().meta({ description: 'Null when the field is composed by `template`.' }),
  field: fieldPath.nullable().meta({ description: 'Null: the column is not imported.' }),
  template: z.string().max(1_000).optional().meta({
    description:
      'Composes a new record\'s field from columns: "{account} – {product} | {opportunity_id}". The first of the alternatives whose columns are all filled is taken. Never changes a record that exists.',
  }),
  matchBy: z
    .string()
    .max(120)
    .optional()
    .meta({ description: 'For links: the field of the linked record that the cells hold; its title unless told.' }),
  createMissing: z.boolean().optional().meta({ description: 'For links: create records that are not there.' }),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/** A cell's text taken for another one, in every row. `to: null` leaves the field empty; an id means that record. */
export const valueMapping = z.strictObject({
  column: z.string().max(250),
  from: z.string().max(2_000),
  to: z.string().max(2_000).nullable(),
});
export type ValueMapping = z.infer<typeof valueMapping>;

export const fileProblem = z.strictObject({ code: z.string(), message: z.string() });

/** Rows that share something to tell: a value that cannot be read, a link that leads nowhere. */
export const valueProblem = z.strictObject({
  column: z.string().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  rows: z.int().meta({ description: 'How many rows.' }),
  firstRow: z.int(),
  code: z.string(),
  message: z.string(),
  suggestion: z.strictObject({ to: z.string(), title: z.string(), why: z.string() }).nullable(),
  choices: z
    .array(z.strictObject({ to: z.string(), title: z.string() }))
    .meta({ description: 'What the value may be mapped to, the nearest first; more can be found by searching.' }),
});
export type ValueProblem = z.infer<typeof valueProblem>;

export const filePreview = z.strictObject({
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  skip: z.int(),
  error: z.int(),
  creates: z
    .array(z.strictObject({ object: z.string(), records: z.int() }))
    .meta({ description: 'Linked records that are created along with the rows.' }),
  problems: z.array(valueProblem).meta({ description: 'What makes rows fail, by value, most rows first.' }),
  notes: z
    .array(valueProblem)
    .meta({ description: 'What deserves a look but stops nothing: records to be created, values that match but for capitals.' }),
  moreProblems: z.int().meta({ description: 'Kinds of problems beyond those listed.' }),
});
export type FilePreview = z.infer<typeof filePreview>;

export const fileResult = z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int(), refused: z.int() });
export type FileResult = z.infer<typeof fileResult>;

export const importTarget = z.strictObject({
  field: fieldPath,
  label: z.string(),
  required: z.boolean(),
  key: z.boolean().meta({ description: 'Whether records can be found by it.' }),
  link: z.strictObject({ object: z.string(), matchBy: z.array(z.strictObject({ field: z.string(), label: z.string() })) }).nullable(),
});

export const importFile = z.strictObject({
  name: z.string(),
  size: z.int().meta({ description: 'In bytes.' }),
  object: z.string().nullable().meta({ description: 'What each row is; null: choose one.' }),
  encoding: z.string(),
  encodings: z.array(z.string()).meta({ description: 'What the encoding may be, the likeliest first.' }),
  delimiter: z.string(),
  header: z.boolean(),
  dateOrder,
  decimal: decimalMark,
  rows: z.int().meta({ description: 'Rows below the header; of a large file a count of its lines until it has been previewed.' }),
  columns: z.array(z.strictObject({ column: z.string(), samples: z.array(z.string()), guess: z.string().nullable() })),
  targets: z.array(importTarget).meta({ description: 'What columns can be mapped to.' }),
  key: z.array(z.string()).meta({ description: 'Fields by which a row finds the record it updates. Empty: every row is a new record.' }),
  mapping: z.array(columnMapping),
  values: z.array(valueMapping),
  preview: filePreview.nullable(),
  result: fileResult.nullable(),
  problem: fileProblem.nullable(),
});

const undone = z.strictObject({
  undone: z.int(),
  conflicts: z.array(
    z.strictObject({
      object: z.string(),
      recordId: z.string(),
      title: z.string().nullable(),
      fields: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  moreConflicts: z.int(),
});
export type ImportUndo = z.infer<typeof undone>;

export const importShape = z.strictObject({
  id: z.uuid(),
  status: importStatus,
  message: z.string().nullable().meta({ description: 'Why it failed, for people.' }),
  createdAt: z.iso.datetime(),
  createdBy: z.strictObject({ id: z.uuid(), title: z.string() }).nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  batchId: z.uuid().meta({ description: 'Every change of the import carries it.' }),
  progress: z.strictObject({
    done: z.int(),
    total: z.int(),
    phase: z.enum(['waiting', 'reading', 'checking', 'writing', 'linking', 'undoing']).nullable(),
  }),
  undo: undone.nullable(),
  files: z.array(importFile).meta({ description: 'In the order in which they are imported.' }),
});
export type ImportShape = z.infer<typeof importShape>;

/** What somebody changes about an import's files. What is left out stays. */
export const importPatch = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: z.string(),
        object: z.string().nullable().optional(),
        encoding: z.string().max(60).optional(),
        delimiter: delimiter.optional(),
        header: z.boolean().optional(),
        dateOrder: dateOrder.optional(),
        decimal: decimalMark.optional(),
        key: z.array(z.string().max(120)).max(10).optional(),
        mapping: z.array(columnMapping).max(1_000).optional(),
        values: z.array(valueMapping).max(5_000).optional(),
      }),
    )
    .max(100),
});
export type ImportPatch = z.infer<typeof importPatch>;

export const rowOutcome = z.enum(['create', 'update', 'unchanged', 'skip', 'error']);
export type RowOutcome = z.infer<typeof rowOutcome>;

/** A row of the preview: its cells by column, and what they would do. */
export const previewRow = z.strictObject({
  row: z.int().meta({ description: 'As a spreadsheet counts: the header is row 1.' }),
  outcome: rowOutcome,
  recordId: z.uuid().nullable().meta({ description: 'The record it would change.' }),
  cells: z.array(
    z.strictObject({
      field: z.string(),
      column: z.string().nullable(),
      text: z.string().meta({ description: 'What the record would hold, after values are mapped.' }),
      before: z.string().nullable().meta({ description: 'What the record holds now, where that changes.' }),
      changed: z.boolean(),
      isNew: z.boolean().meta({ description: 'A linked record that does not exist yet.' }),
    }),
  ),
  issues: z.array(
    z.strictObject({
      column: z.string().nullable(),
      field: z.string().nullable(),
      value: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});
export type PreviewRow = z.infer<typeof previewRow>;
export type RowIssue = PreviewRow['issues'][number];
export type PreviewCell = PreviewRow['cells'][number];
