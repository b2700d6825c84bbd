import type { Import, ImportFile } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import { importOf, fileOf, previewOf } from './import-samples.ts';
import { isOpen, percentOf, rowsInError, rowsToCommit, stepOf } from './steps.ts';
import { counted, fileState, progressWords, sizeWords } from './words.ts';

const draft = importOf({});
const broken = fileOf({ problem: { code: 'empty_file', message: 'This file is empty.' } });
const state = (given: Partial<Import>, file: Partial<ImportFile>): string => {
  const whole = fileOf(file);
  return fileState(importOf({ ...given, files: [whole] }), whole).text;
};

test('a draft opens at its files, a checked one at its preview, a committed one at its result', () => {
  expect(stepOf(draft, '')).toBe('files');
  expect(stepOf(importOf({ status: 'previewed' }), '')).toBe('preview');
  expect(stepOf(importOf({ status: 'running' }), 'match')).toBe('commit');
  expect(stepOf(importOf({ status: 'done' }), '')).toBe('commit');
  expect(stepOf(importOf({ status: 'failed', startedAt: '2026-11-22T10:00:00.000Z' }), '')).toBe('commit');
});

test('the address says where one is, as far as one may go', () => {
  expect(stepOf(draft, 'match')).toBe('match');
  expect(stepOf(draft, 'preview')).toBe('preview');
  expect(stepOf(draft, 'commit')).toBe('files');
  expect(stepOf(importOf({ files: [fileOf({ object: null })] }), 'preview')).toBe('files');
});

test('a file that cannot be read holds the import at its files', () => {
  const given = importOf({ files: [fileOf({}), broken] });
  expect([isOpen(given, 'files'), isOpen(given, 'match'), isOpen(given, 'preview')]).toEqual([true, false, false]);
});

test('nobody goes back from what is written', () => {
  const done = importOf({ status: 'done' });
  expect([isOpen(done, 'files'), isOpen(done, 'preview'), isOpen(done, 'commit')]).toEqual([false, false, true]);
});

test('the commit button counts what would be created and changed in all files, and says what is left out', () => {
  const given = importOf({
    files: [
      fileOf({ preview: previewOf({ create: 85, error: 2 }) }),
      fileOf({ preview: previewOf({ create: 7, update: 3, unchanged: 9 }) }),
    ],
  });
  expect([rowsToCommit(given), rowsInError(given)]).toEqual([95, 2]);
});

test('the rail says in a word how each file stands', () => {
  expect(state({}, {})).toBe('Read');
  expect(state({}, { object: null })).toBe('Choose a kind');
  expect(state({}, { problem: { code: 'x', message: 'x' } })).toBe('Cannot be read');
  expect(state({ status: 'previewing' }, {})).toBe('Being checked');
  expect(state({ status: 'previewed' }, { preview: previewOf({ create: 1 }) })).toBe('Ready');
  expect(state({ status: 'previewed' }, { preview: previewOf({ error: 1480 }) })).toBe(`${(1480).toLocaleString()} errors`);
  expect(state({ status: 'running' }, {})).toBe('Being written');
  expect(state({ status: 'done' }, { result: { created: 1, updated: 0, unchanged: 0, skipped: 0, refused: 0 } })).toBe('Done');
});

test('files wait for the one before them', () => {
  const [first, second] = [fileOf({ name: 'a.csv' }), fileOf({ name: 'b.csv' })];
  const running = importOf({ status: 'running', files: [first, second] });
  expect([fileState(running, first).text, fileState(running, second).text]).toEqual(['Being written', 'Waits']);
});

test('progress is told in rows, and in percent where the end is known', () => {
  const at = (done: number, total: number) => importOf({ status: 'running', progress: { done, total, phase: 'writing' } });
  expect(progressWords(at(40, 85))).toBe('Writing 40 of 85 rows');
  expect(progressWords(importOf({ progress: { done: 0, total: 0, phase: 'waiting' } }))).toBe('Waiting to start');
  expect([percentOf(at(40, 80)), percentOf(at(0, 0)), percentOf(at(90, 80))]).toEqual([50, null, 100]);
});

test('sizes and counts read as people write them', () => {
  expect([sizeWords(0), sizeWords(996), sizeWords(4670), sizeWords(637_773), sizeWords(2_000_000_000)]).toEqual([
    '0 B',
    '996 B',
    '4.7 kB',
    '638 kB',
    '2 GB',
  ]);
  expect([counted(1, 'row'), counted(2, 'row'), counted(2, 'company', 'companies')]).toEqual(['1 row', '2 rows', '2 companies']);
});
