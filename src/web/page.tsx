/** The frame of all pages: language, title, stylesheet. Nothing comes from another host. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';

export interface PageProps {
  title: string;
  /** Relative path to where the office's addresses begin: '../../'. */
  root: string;
  /** Names of scripts of ours below `assets`: the page works without them. */
  scripts?: readonly string[];
  children?: ComponentChildren;
}

/** A whole document. Every text in it is escaped, since preact escapes what is not an element. */
export function renderPage({ title, root, scripts = [], children }: PageProps): string {
  const page = (
    <html lang="th">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${root}assets/pages.css`} />
        {scripts.map((name) => (
          <script type="module" src={`${root}assets/${name}`} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}
