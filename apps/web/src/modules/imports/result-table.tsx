import type { ImportFile } from '@cross-crm/sdk';
import { Link } from '@tanstack/react-router';
import { useObject } from '../../lib/queries.ts';
import classes from './result.module.css';
import { figure } from './words.ts';

/** What became of the rows of each file. */
export function ResultTable({ files }: { readonly files: readonly ImportFile[] }) {
  return (
    <section className={classes.scroll} tabIndex={0} aria-label="Result by file">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Records</th>
            {['Created', 'Updated', 'Unchanged', 'Refused'].map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <ResultRow key={file.name} file={file} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ResultRow({ file }: { readonly file: ImportFile }) {
  const object = useObject(file.object ?? '');
  const { result } = file;
  return (
    <tr>
      <th scope="row">{file.name}</th>
      <td>
        {object && (
          <Link to="/o/$plural" params={{ plural: object.plural }} className={classes.link}>
            {object.labelPlural}
          </Link>
        )}
      </td>
      <td className="num">{result && figure(result.created)}</td>
      <td className="num">{result && figure(result.updated)}</td>
      <td className="num">{result && figure(result.unchanged + result.skipped)}</td>
      <td className={`num ${result && result.refused > 0 ? 'neg' : ''}`}>{result && figure(result.refused)}</td>
    </tr>
  );
}
