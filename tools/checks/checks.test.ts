import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { crossings } from './boundaries.ts';
import { forbiddenIn } from './forbidden.ts';
import { layersIn } from './layers.ts';
import { functionsIn } from './limits.ts';
import { parseSource } from './syntax.ts';
import { isUnsafe } from './versions.ts';
import { badNames, readAvoided } from './words.ts';

test('imports that point upwards, sideways or in circles are found', async () => {
  const files = {
    'apps/server/src/kernel/a.ts': "import '../records/b.ts';",
    'apps/server/src/records/b.ts': "import '../modules/deals/index.ts';",
    'apps/server/src/modules/deals/index.ts': "import '../tags/tag.object.ts'; import '../../api/c.ts';",
    'apps/server/src/modules/tags/tag.object.ts': '',
    'apps/server/src/modules/tags/index.ts': "import './tag.object.ts'; import '../deals/index.ts'; import '../../records/e.ts';",
    'apps/server/src/api/c.ts': "import '../modules/tags/index.ts'; import type pg from 'pg';",
    'apps/server/src/records/e.ts': "import './f.ts'; import '../kernel/g.ts';",
    'apps/server/src/records/f.ts': "import type { E } from './e.ts';",
    'apps/server/src/kernel/g.ts': "import pg from 'pg';",
    'apps/web/src/lib/h.ts': "import '../app/i.ts';",
    'apps/web/src/app/i.ts': "import '../../../server/src/kernel/g.ts';",
    'packages/ui/src/j.ts': "import '../../../apps/web/src/lib/h.ts';",
    'packages/schema/src/k.ts': "import '../../field-types/src/l.ts'; import '../../../tools/m.ts';",
    'packages/field-types/src/l.ts': '',
    'tools/m.ts': '',
    'node_modules/pg/package.json': '{"name":"pg","main":"pg.js"}',
    'node_modules/pg/pg.js': '',
    'apps/server/package.json': '{"dependencies":{"pg":"1.0.0"}}',
    'tsconfig.json': '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
  };
  const folder = mkdtempSync(join(tmpdir(), 'cross-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { problems } = await layersIn(folder, ['apps', 'packages', 'tools']);
    const found = problems.flatMap((line) => /error ([\w-]+): (\S+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect([...new Set(found)].sort()).toEqual([
      'api apps/server/src/api/c.ts',
      'driver apps/server/src/api/c.ts',
      'kernel apps/server/src/kernel/a.ts',
      'module-doors apps/server/src/modules/deals/index.ts',
      'modules apps/server/src/modules/deals/index.ts',
      'no-circles apps/server/src/api/c.ts',
      'no-circles apps/server/src/records/e.ts',
      'packages packages/schema/src/k.ts',
      'packages packages/ui/src/j.ts',
      'records apps/server/src/records/b.ts',
      'schema packages/schema/src/k.ts',
      'tools packages/schema/src/k.ts',
      'ui packages/ui/src/j.ts',
      'web-client apps/web/src/app/i.ts',
      'web-lib apps/web/src/lib/h.ts',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what no file may have is found, wherever it hides', () => {
  const text = [
    'const a: any = b!;',
    'class C { d!: string }',
    'function e() { return 1; // later: TO' + 'DO',
    '  /* biome-' + 'ignore lint: no */ }',
    'const text = "any! TO' + 'DO";',
    '// @ts-' + 'ignore',
    'f();',
  ].join('\n');
  const found = forbiddenIn(parseSource('a.ts', text)).map((line) => line.split(' ')[0]);
  expect(found).toEqual(['a.ts:1', 'a.ts:1', 'a.ts:2', 'a.ts:3', 'a.ts:4', 'a.ts:6']);
});

test('names from the list of the glossary are found where we give them, and nowhere else', () => {
  const avoided = readAvoided(
    '## Not used\n\n| not | but |\n|---|---|\n| item (alone), data (as a name), entity | record |\n| manager (for code), util | what it does |\n| event (for a change) | change |\n',
  );
  expect(avoided.map(({ word }) => word)).toEqual(['item', 'data', 'entity', 'manager', 'util']);
  const text =
    'const items = 1; const lineItem = 2; interface DataEntity { data: string; manager: string }\nclass DealManager {}\nconst { data, x: utils } = call({ data: 1 }); const event = 3;';
  const found = badNames(parseSource('a.ts', text), avoided).map((line) => /name (\w+):/.exec(line)?.[1]);
  expect(found).toEqual(['items', 'DataEntity', 'data', 'DealManager', 'utils']);
});

test('an engine that knows an object, or asks what type a field has, is found', () => {
  const [objects, types] = [new Set(['deal']), new Set(['money'])];
  const find = (path: string, text: string): number => crossings(parseSource(path, text), objects, types).length;
  expect(find('apps/server/src/records/a.ts', "find('deal')")).toBe(1);
  expect(find('apps/server/src/modules/deals/a.ts', "find('deal')")).toBe(0);
  expect(find('apps/web/src/records/a.tsx', "if (field.type === 'money') b(); switch (field.type) { case 'money': c(); }")).toBe(2);
  expect(find('packages/field-types/src/money/a.ts', "if (field.type === 'money') b();")).toBe(0);
  expect(find('apps/server/src/records/a.ts', 'ctx.db.pools.read.query(text)')).toBe(1);
  expect(find('apps/server/src/records/query.ts', 'ctx.db.pools.read.query(text)')).toBe(0);
});

test('the length of a function is that of its lines, with those of the functions in it', () => {
  const source = parseSource('a.ts', 'function a() {\n  return () => {\n    b();\n  };\n}\nconst c = () => 1;\n');
  expect(functionsIn(source).map(({ lines }) => lines)).toEqual([5, 3]);
});

test('a package older than an advisory allows is found, and one from an address of its own', () => {
  expect(isUnsafe('node_modules/fastify', { version: '5.12.0' })).toHaveLength(1);
  expect(isUnsafe('node_modules/fastify', { version: '5.12.1' })).toHaveLength(0);
  expect(isUnsafe('apps/server/node_modules/fastify', { version: '4.9.9' })).toHaveLength(1);
  expect(isUnsafe('node_modules/xlsx', { version: '0.18.5' })).toHaveLength(1);
  expect(isUnsafe('node_modules/zod', { version: '4.6.7', resolved: 'https://registry.example/zod.tgz' })).toHaveLength(1);
});
