/** Shows one paper, with the way to save it. */
import { savePack } from '../text/packs.js';
import { memoPage } from '../text/paper.js';
import { choices as registerWords } from '../text/registers.js';
import * as words from '../text/viewer.js';
import { renderPage } from './page.js';
import { RegisterChoices, type RegisterChoicesProps } from './register-choices.js';
import { FileState } from './viewer/file-state.js';
import { VIEWER_SCRIPT } from './viewer/viewer-page.js';

export interface PaperPageProps {
  title: string;
  /** The last part of the page's own address: what belongs to it stands below. */
  name: string;
  /** The query of each address: which paper, whom it was made for, until when. */
  grant: string;
  memo?: MemoFormProps;
  register?: RegisterChoicesProps;
  /** Its evidence can be saved as one zip. */
  hasPack: boolean;
}

/** The choices and typed texts, as they are now. */
export interface MemoFormProps {
  also: readonly string[];
  number: string;
  day: string;
  others: readonly { id: string; number: string; subject: string }[];
}

export function paperPage({ title, name, grant, memo, register, hasPack }: PaperPageProps): string {
  const content = `${name}/content${grant}`;
  return renderPage({
    title,
    root: '../',
    scripts: [VIEWER_SCRIPT],
    children: (
      <>
        <header>
          <h1>{title}</h1>
        </header>
        {memo && <MemoForm {...memo} grant={grant} name={name} />}
        {register && <RegisterChoices {...register} grant={grant} name={name} />}
        <main>
          <FileState />
          <object class="sheet" type="application/pdf" data={content} data-pdf={content}>
            <p>{words.notShown}</p>
          </object>
        </main>
        <footer class="row">
          <a class="button first" href={`${name}/download${grant}`}>
            {words.download}
          </a>
          {register && (
            <a class="button" href={`${name}/sheet${grant}`}>
              {registerWords.sheet}
            </a>
          )}
          {hasPack && (
            <a class="button" href={`${name}/pack${grant}`}>
              {savePack}
            </a>
          )}
        </footer>
      </>
    ),
  });
}

/** Asks for the same page again, with what is filled in. */
function MemoForm({
  also,
  number,
  day,
  others,
  grant,
  name,
}: MemoFormProps & Pick<PaperPageProps, 'grant' | 'name'>) {
  const signed = [...new URLSearchParams(grant)].filter(([key]) => !['also', 'number', 'day'].includes(key));
  return (
    <form method="get" action={name}>
      {signed.map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <p class="quiet">{memoPage.optional}</p>
      <p>
        <label>
          {memoPage.number} <input name="number" value={number} maxLength={60} />
        </label>
      </p>
      <p>
        <label>
          {memoPage.day} <input name="day" value={day} maxLength={60} />
        </label>
      </p>
      {others.length > 0 && <p>{memoPage.also}</p>}
      {others.map((one) => (
        <p>
          <label>
            <input type="checkbox" name="also" value={one.id} checked={also.includes(one.id)} /> {one.number}{' '}
            {one.subject}
          </label>
        </p>
      ))}
      <p>
        <button class="button" type="submit">
          {memoPage.update}
        </button>
      </p>
    </form>
  );
}
