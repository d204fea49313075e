/** Proves a paper to whoever holds it: what its record says, without names, and whether a PDF is one that was made. */
import * as words from '../text/verify-page.js';
import { renderPage } from './page.js';

export const COMPARE_SCRIPT = 'compare-paper.js';

export interface VerifyPageProps {
  office: string;
  facts: readonly { label: string; value: string }[];
  /** After the paper was printed. */
  movedSince: number;
  made: readonly KnownPdf[];
}

/** A PDF that was made. */
export interface KnownPdf {
  sha256: string;
  /** The kind of paper, and when it was made. */
  words: string;
}

export function verifyPage({ office, facts, movedSince, made }: VerifyPageProps): string {
  return renderPage({
    title: words.title,
    root: '../../',
    scripts: [COMPARE_SCRIPT],
    children: (
      <>
        <header>
          <h1>{words.title}</h1>
          <p>{office}</p>
        </header>
        <main>
          <dl class="facts">
            {facts.map(({ label, value }) => (
              <>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
          {movedSince > 0 && <p class="quiet">{words.movedSince(movedSince)}</p>}
          <Compare made={made} />
        </main>
      </>
    ),
  });
}

function Compare({ made }: Pick<VerifyPageProps, 'made'>) {
  const known = Object.fromEntries(made.map((one) => [one.sha256, one.words]));
  const { isOurs, isOther, unable } = words.compare;
  return (
    <section data-made={JSON.stringify(known)} data-ours={isOurs} data-other={isOther} data-unable={unable}>
      <h2>{words.compare.title}</h2>
      <p>
        <label>
          {words.compare.how}
          <br />
          <input type="file" accept="application/pdf" />
        </label>
      </p>
      <p>
        <output />
      </p>
      <details>
        <summary>{words.compare.list}</summary>
        {made.length === 0 && <p>{words.compare.none}</p>}
        {made.map((one) => (
          <p class="quiet">
            {one.words}
            <br />
            <code>{one.sha256}</code>
          </p>
        ))}
      </details>
    </section>
  );
}
