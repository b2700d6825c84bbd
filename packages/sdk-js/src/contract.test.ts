import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { components } from './generated/openapi.ts';
import type { RecordMap } from './generated/record-map.ts';
import type { Records } from './records.ts';
import type { Catalog } from './types/catalog.ts';
import type { AggregateAnswer, Batch, BulkResult, CrossRecord, HistoryPage, UndoResult } from './types/record.ts';

type Schemas = components['schemas'];

/** Compiles only while everything the document promises is what the client's own types say of it. */
const promises = {
  AggregateAnswer: (sent: Schemas['AggregateAnswer']): Pick<AggregateAnswer, never> => sent,
  Batch: (sent: Schemas['Batch']): Batch => sent,
  BulkResult: (sent: Schemas['BulkResult']): BulkResult => sent,
  Catalog: (sent: Schemas['Catalog']): Pick<Catalog, 'version'> => sent,
  HistoryPage: (sent: Schemas['HistoryPage']): Pick<HistoryPage, 'next'> => sent,
  UndoResult: (sent: Schemas['UndoResult']): UndoResult => sent,
  Company: (sent: Schemas['Company']): Pick<CrossRecord, 'id' | 'version' | 'createdAt' | 'deletedAt'> => sent,
} as const;

/** Compiles only while the client knows what is in a deal. */
async function amountsOf(deals: Records<RecordMap['deals']>): Promise<(string | null)[]> {
  const { records } = await deals.list();
  return records.map((deal) => deal.amount?.amount ?? null);
}

test('the client knows the shape of what every server answers', () => {
  const document: { components: { schemas: object } } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../apps/server/openapi.json'), 'utf8'),
  );
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(Object.keys(promises)));
  expect(amountsOf).toHaveLength(1);
});
