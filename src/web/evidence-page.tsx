/** A page that stands in a pack of evidence, beside what it links to: it needs no server and no other file. */
import { render } from 'preact-render-to-string';

export interface EvidenceTable {
  heads: readonly string[];
  rows: readonly (readonly EvidenceCell[])[];
}

export interface EvidenceLine {
  text: string;
  /** Relative, in the pack, or a page of the website. */
  href?: string;
}

/** A text, or lines of which each may lead somewhere. */
export type EvidenceCell = EvidenceLine | { lines: readonly EvidenceLine[] };

export interface EvidencePageProps {
  title: string;
  /** Lines below the title. */
  about: readonly string[];
  parts: readonly { heading?: string; table: EvidenceTable }[];
}

const STYLE = `body{font-family:Sarabun,"TH Sarabun New",sans-serif;margin:1rem;line-height:1.5}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #888;padding:.25rem .5rem;text-align:left;
vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}`;

export function evidencePage({ title, about, parts }: EvidencePageProps): string {
  const page = (
    <html lang="th">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{title}</h1>
        {about.map((line) => (
          <p>{line}</p>
        ))}
        {parts.map(({ heading, table }) => (
          <section>
            {heading && <h2>{heading}</h2>}
            <Table {...table} />
          </section>
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}

function Table({ heads, rows }: EvidenceTable) {
  return (
    <table>
      <tr>
        {heads.map((head) => (
          <th>{head}</th>
        ))}
      </tr>
      {rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>{'lines' in cell ? cell.lines.map((line) => <div>{lineOf(line)}</div>) : lineOf(cell)}</td>
          ))}
        </tr>
      ))}
    </table>
  );
}

function lineOf({ text, href }: EvidenceLine) {
  return href === undefined ? text : <a href={href}>{text}</a>;
}
