import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Bed, EmptyCrm } from '../bed.ts';
import { report } from '../figure.ts';

const rows = Number(process.env.BENCH_IMPORT_ROWS ?? 100_000);

/** A file of contacts as another system would write it: name, address, phone, title, key. */
function csv(): string {
  const lines = Array.from(
    { length: rows },
    (_none, at) => `P-${at},First${at % 977} Last${at % 7919},person${at}@company${at % 20_000}.example,+49 30 ${1_000_000 + at},Buyer`,
  );
  return ['Contact ID,Full name,Email,Phone,Job title', ...lines].join('\n');
}

/** The rate of an import with validation, key look-up and history, beside bare inserts of the same rows; then again, when nothing changes. */
export async function importFigures(bed: Bed): Promise<void> {
  const crm = await bed.empty();
  try {
    const bare = await bareInserts(crm);
    const first = await importOnce(crm);
    report(bed.size.name, {
      name: `import of ${rows} contacts, every effect done`,
      value: rows / first.seconds,
      unit: 'rows/s',
      baseline: bare,
      ratio: rows / first.seconds / bare,
      goal: '>= 8000 rows/s',
    });
    report(bed.size.name, {
      name: `memory of the server during that import, at most`,
      value: first.peakMegabytes,
      unit: 'MB',
      goal: '<= 600 MB',
    });
    const again = await importOnce(crm);
    report(bed.size.name, {
      name: 'the same import again, changing nothing',
      value: rows / again.seconds,
      unit: 'rows/s',
      goal: 'changes nothing',
    });
  } finally {
    await crm.stop();
  }
}

/** The same values into a table of the same shape with its indexes, a thousand a statement: no checks, no history. */
async function bareInserts({ databaseUrl }: EmptyCrm): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: found } = await client.query<{ id: string }>('select id from workspace');
  await client.query('create table contact_bare (like contact including all)');
  const started = performance.now();
  for (let at = 0; at < rows; at += 1_000) {
    const part = Array.from({ length: 1_000 }, (_none, n) => ({
      id: crypto.randomUUID(),
      name: `First${(at + n) % 977} Last${(at + n) % 7919}`,
      emails: [{ email: `person${at + n}@company.example`, kind: 'work' }],
      external_id: `P-${at + n}`,
    }));
    await client.query(
      `insert into contact_bare (workspace_id, id, version, created_at, updated_at, name, emails, external_id)
       select $1, r.id, 1, now(), now(), r.name, r.emails, r.external_id from json_to_recordset($2) as r(id uuid, name text, emails jsonb, external_id text)`,
      [found[0]?.id, JSON.stringify(part)],
    );
  }
  const seconds = (performance.now() - started) / 1_000;
  await client.query('drop table contact_bare');
  await client.end();
  return rows / seconds;
}

interface ImportState {
  readonly id: string;
  readonly status: string;
  readonly message: string | null;
}

async function importOnce(crm: EmptyCrm): Promise<{ seconds: number; peakMegabytes: number }> {
  const call = async (method: string, path: string, body?: string, type = 'application/json'): Promise<ImportState> => {
    const response = await fetch(`${crm.url}/api/v1${path}`, {
      method,
      headers: { ...crm.headers, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const { id } = await call('POST', '/imports', '{}');
  await call('PUT', `/imports/${id}/files/contacts.csv`, csv(), 'text/csv');
  await call('POST', `/imports/${id}/preview`);
  await until(() => call('GET', `/imports/${id}`), 'previewed', crm.pid);
  const started = performance.now();
  await call('POST', `/imports/${id}/run`);
  const peakMegabytes = await until(() => call('GET', `/imports/${id}`), 'done', crm.pid);
  return { seconds: (performance.now() - started) / 1_000, peakMegabytes };
}

/** Waits for a status; gives the most memory the server took meanwhile. */
async function until(ask: () => Promise<ImportState>, status: string, pid: number): Promise<number> {
  for (let peak = 0; ; ) {
    const state = await ask();
    peak = Math.max(peak, residentMegabytes(pid));
    if (state.status === status) return peak;
    if (state.status === 'failed') throw new Error(`The import failed: ${state.message}`);
    await sleep(100);
  }
}

/** Resident memory of a process, from the system's own books. */
export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1_024;
}
