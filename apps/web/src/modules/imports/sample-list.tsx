import type { ImportFile } from '@cross-crm/sdk';
import classes from './match.module.css';

/** The columns of a file with values from it, as they are read: a wrong encoding or delimiter shows at once. */
export function SampleList({ file }: { readonly file: ImportFile }) {
  return (
    <table className={classes.samples}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Values in it</th>
        </tr>
      </thead>
      <tbody>
        {file.columns.map(({ column, samples }) => (
          <tr key={column}>
            <th scope="row" title={column}>
              {column}
            </th>
            <td>
              <Samples samples={samples} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A few values of a column, in one line. */
export function Samples({ samples }: { readonly samples: readonly string[] }) {
  if (samples.length === 0) return <span className="muted">Always empty</span>;
  return (
    <span className={classes.sampleWords} title={samples.join('\n')}>
      {samples.slice(0, 6).map((sample) => (
        <span key={sample}>{sample}</span>
      ))}
    </span>
  );
}
