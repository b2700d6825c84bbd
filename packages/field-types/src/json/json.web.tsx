import type { Json } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { areaEditor } from '../web/area-editor.tsx';
import classes from '../web/display.module.css';
import { fetchedReader } from '../web/read-text.ts';

/** Any JSON, for extensions. */
export const jsonWeb = defineFieldWeb<Json>({
  icon: 'code',
  align: 'start',
  width: 200,
  wide: true,
  Display: JsonDisplay,
  Editor: areaEditor<Json>(
    { edit: (value) => JSON.stringify(value, null, 2), ...fetchedReader<Json>(async () => (await import('./json.ts')).jsonType) },
    true,
  ),
  text: (value) => JSON.stringify(value),
  sortWords: ['First to last', 'Last to first'],
});

function JsonDisplay({ value, density }: DisplayProps) {
  const text = density === 'cell' ? JSON.stringify(value) : JSON.stringify(value, null, 2);
  return density === 'cell' ? (
    <code className={classes.codeLine} title={text}>
      {text}
    </code>
  ) : (
    <pre className={classes.code}>{text}</pre>
  );
}
