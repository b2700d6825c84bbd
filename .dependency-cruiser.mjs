// Who may import whom. Imports point down this list only: app, api, modules, records, kernel, packages.
const tests = '\\.(test|e2e|real-data|cases)\\.tsx?$|^apps/server/test/|^packages/[^/]+/test/|^e2e/|^bench/';
const server = 'apps/server/src';
const web = 'apps/web/src';

/** A rule: what is in `from` may not import what is in `to`, but for what is in `butTo`. */
function never(name, comment, from, to, { butFrom = tests, butTo } = {}) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: butFrom },
    to: { path: to, ...(butTo ? { pathNot: butTo } : {}) },
  };
}

const ours = '^(apps|packages|tools|e2e|bench)/';

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files that import each other can only be understood together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-missing', comment: 'It imports what is not there.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    never('kernel', 'The kernel knows npm and the pure packages only.', `^${server}/kernel/`, ours, {
      butTo: `^${server}/kernel/|^packages/(schema|sql)/`,
    }),
    never('records', 'The engine knows the kernel and the packages.', `^${server}/records/`, ours, {
      butTo: `^${server}/(kernel|records)/|^packages/(schema|sql|field-types)/`,
    }),
    never('modules', 'A module knows the engine, the kernel and the packages.', `^${server}/modules/`, ours, {
      butTo: `^${server}/(kernel|records|modules)/|^packages/(schema|sql|field-types)/`,
    }),
    never('module-doors', 'Another module is entered by its index.ts.', `^${server}/modules/([^/]+)/`, `^${server}/modules/`, {
      butTo: [`^${server}/modules/$1/`, `^${server}/modules/[^/]+/index\\.ts$`],
    }),
    never('api', 'The edge knows the engine, the kernel and the packages, and no module.', `^${server}/api/`, ours, {
      butTo: `^${server}/(kernel|records|api)/|^packages/(schema|sql|field-types)/|^apps/server/package\\.json$`,
    }),
    never('driver', 'Only the kernel talks to the database.', '^(apps|packages)/', 'node_modules/pg/', {
      butFrom: `^${server}/kernel/|${tests}`,
    }),
    never('web-lib', 'The web library knows packages only.', `^${web}/lib/`, `^${web}/`, { butTo: `^${web}/lib/` }),
    never('web-records', 'The generic screens know the library and the packages.', `^${web}/records/`, `^${web}/`, {
      butTo: `^${web}/(lib|records)/`,
    }),
    never('web-modules', 'A domain screen knows the generic screens and the library.', `^${web}/modules/`, `^${web}/`, {
      butTo: `^${web}/(lib|records|modules)/`,
    }),
    never('web-module-doors', 'A domain screen does not know another one.', `^${web}/modules/([^/]+)/`, `^${web}/modules/`, {
      butTo: `^${web}/modules/$1/`,
    }),
    never('web-client', 'The web app knows the server through the client only.', '^apps/web/', '^apps/server/'),
    never('packages', 'A package knows no app.', '^packages/', '^(apps|tools|e2e|bench)/'),
    never('sql', 'Statements as trees stand alone.', '^packages/sql/', ours, { butTo: '^packages/sql/' }),
    never('schema', 'Definitions know only how to write a statement.', '^packages/schema/', ours, { butTo: '^packages/(schema|sql)/' }),
    never('field-types', 'Types know definitions and statements; their screens know the design system.', '^packages/field-types/', ours, {
      butTo: '^packages/(field-types|schema|sql|ui)/',
    }),
    never('ui', 'The design system knows no record.', '^packages/ui/', ours, { butTo: '^packages/ui/' }),
    never('client', 'The client is for anybody: it knows nothing of ours.', '^packages/sdk-js/', ours, { butTo: '^packages/sdk-js/' }),
    never('no-screens', 'The server draws nothing.', '^apps/server/', '\\.web\\.tsx?$|node_modules/react(-dom)?/|^packages/ui/'),
    never(
      'no-screens-in-types',
      'What the server runs of a type does not draw.',
      '^packages/field-types/src/(?!.*\\.web\\.|web/)',
      '\\.web\\.tsx?$|^packages/ui/',
      {
        butFrom: `${tests}|field-web\\.ts$|/web/|\\.web\\.`,
      },
    ),
    never('tools', 'Tools look at the code; the code does not know them.', '^(apps|packages|e2e|bench)/', '^tools/', { butFrom: '^$' }),
    never('tests', 'What is served knows no test.', '^(apps|packages)/', tests),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    cache: false,
  },
};
