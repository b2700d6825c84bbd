import type { ImportShape } from '../modules/imports/index.ts';

type FileShape = ImportShape['files'][number];

const mostProblems = 10;

/** What a preview says, for the person at the keyboard. */
export function previewSummary(previewed: ImportShape): string {
  return ['Nothing is written yet. These files would do this:', ...previewed.files.flatMap(previewLines)].join('\n');
}

function previewLines(file: FileShape): string[] {
  const { preview } = file;
  if (!preview) return [];
  const counts = (['create', 'update', 'unchanged', 'skip', 'error'] as const).flatMap((name) =>
    preview[name] > 0 ? [`${name} ${shown(preview[name])}`] : [],
  );
  const columns = file.mapping.map((each) => `${each.column ?? each.template ?? ''} -> ${each.field ?? 'not imported'}`);
  const creates = preview.creates.map((each) => `along with them: create ${shown(each.records)} of ${each.object}`);
  const problems = preview.problems.slice(0, mostProblems).map(problemLine);
  const others = preview.problems.length + preview.moreProblems - problems.length;
  return [
    '',
    `${file.name}: ${file.object ?? ''}, ${shown(file.rows)} rows: ${counts.join(', ') || 'nothing'}`,
    `  columns: ${columns.join('; ')}`,
    `  found by: ${file.key.join(' and ') || 'nothing, so every row is a new record'}`,
    ...creates.map((line) => `  ${line}`),
    ...problems.map((line) => `  ${line}`),
    ...(others > 0 ? [`  and ${shown(others)} kinds of problems more`] : []),
  ];
}

function problemLine({ rows, column, message, value, suggestion }: NonNullable<FileShape['preview']>['problems'][number]): string {
  const advice = suggestion && column !== null ? ` Perhaps --map ${column}:${value ?? ''}="${suggestion.to}" (${suggestion.why})` : '';
  return `${shown(rows)} rows${column === null ? '' : `, ${column}`}: ${message}${advice}`;
}

/** What an import has done. */
export function importSummary(done: ImportShape): string {
  const lines = done.files.flatMap(({ name, result }) => {
    if (!result) return [];
    const counts = (['created', 'updated', 'unchanged', 'skipped', 'refused'] as const).flatMap((each) =>
      result[each] > 0 ? [`${each} ${shown(result[each])}`] : [],
    );
    return [`${name}: ${counts.join(', ') || 'nothing to do'}`];
  });
  return ['Imported.', ...lines].join('\n');
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
