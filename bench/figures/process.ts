import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.ts';
import { report } from '../figure.ts';
import { signedIn } from '../signed-in.ts';
import { residentMegabytes } from './import.ts';

/** What the server and the web app weigh: start, idle memory, first page, export. */
export async function processFigures(bed: Bed): Promise<void> {
  const started = performance.now();
  const crm = await bed.empty();
  report(bed.size.name, {
    name: 'start on an empty database, migrations and set-up included',
    value: (performance.now() - started) / 1_000,
    unit: 's',
    goal: 'serving <= 3 s',
  });
  await sleep(5_000);
  report(bed.size.name, { name: 'idle memory of the server', value: residentMegabytes(crm.pid), unit: 'MB', goal: '<= 200 MB' });
  await crm.stop();
  report(bed.size.name, {
    name: 'JavaScript of the first page, gzip',
    value: await firstPageKilobytes(bed),
    unit: 'KB',
    goal: '<= 200 KB',
  });
  await exportFigure(bed);
}

/** The scripts that the page itself names: its entry and what it preloads. */
async function firstPageKilobytes(bed: Bed): Promise<number> {
  const html = await (await fetch(`${bed.product}/`)).text();
  const paths = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const folder = join(import.meta.dirname, '../../apps/web/dist');
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1_024;
}

async function exportFigure(bed: Bed): Promise<void> {
  const { load } = await signedIn(bed);
  const started = performance.now();
  const response = await fetch(`${bed.product}/api/v1/contacts/export.csv?fields=name,emails,phones,companies,owner`, {
    headers: { ...load.headers },
  });
  let first = 0;
  let bytes = 0;
  for await (const part of response.body ?? []) {
    first ||= performance.now() - started;
    bytes += part.length;
  }
  report(bed.size.name, { name: 'export of all contacts: first byte', value: first / 1_000, unit: 's', goal: '<= 2 s' });
  report(bed.size.name, {
    name: 'export of all contacts: rate',
    value: bytes / 1_048_576 / ((performance.now() - started) / 1_000),
    unit: 'MB/s',
    goal: 'streaming',
  });
  report(bed.size.name, {
    name: 'memory of the server after that export',
    value: residentMegabytes(bed.productPid),
    unit: 'MB',
    goal: 'constant',
  });
}
