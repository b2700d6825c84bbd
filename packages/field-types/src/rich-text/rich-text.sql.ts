import { sql } from '@cross-crm/sql';
import { searchedSql } from '../column-sql.ts';

/** The text of the HTML as `textOfHtml` gives it. */
export const richTextSql = searchedSql((column) => {
  const bare = sql`regexp_replace(${column}, '<[^<>]*>', ' ', 'g')`;
  return sql`replace(replace(replace(replace(${bare}, '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')`;
});
