/** A text composed of columns: alternatives, each of fixed texts and column names in turn. */
export type Template = readonly (readonly TemplatePart[])[];

interface TemplatePart {
  readonly kind: 'text' | 'column';
  readonly text: string;
}

/** Reads "{account} – {product} | {opportunity_id}". */
export function parseTemplate(text: string): Template {
  return text
    .split('|')
    .map((alternative) => partsOf(alternative.trim()))
    .filter((parts) => parts.length > 0);
}

function partsOf(alternative: string): TemplatePart[] {
  return alternative
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.+\}$/.test(part) ? { kind: 'column', text: part.slice(1, -1).trim() } : { kind: 'text', text: part }));
}

/** The columns a template names. */
export function templateColumns(template: Template): string[] {
  return template
    .flat()
    .filter((part) => part.kind === 'column')
    .map((part) => part.text);
}

/** The first alternative whose columns are all filled; empty when there is none. */
export function fillTemplate(template: Template, cellOf: (column: string) => string): string {
  for (const parts of template) {
    const texts = parts.map((part) => (part.kind === 'text' ? part.text : cellOf(part.text)));
    if (parts.every((part, at) => part.kind === 'text' || texts[at] !== '')) return texts.join('').trim();
  }
  return '';
}
