/** Typed text stands on our pages as words: no element, no attribute and no script comes of it, and nobody frames our pages. */
import { expect, test } from 'vitest';
import { everyPage } from './every-page.js';
import { skeletonOf } from './skeleton.js';

const START = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
const ATTACK = [
  START,
  `' onmouseover='alert(1)`,
  '</title></textarea></style><svg onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<!--',
  ']]><a href="javascript:alert(1)">',
  '&lt;b&gt;',
].join('');

/** They say one sentence of ours, or show a paper that says the rest. */
const SILENT = [
  'a link that is too old',
  'a forged link',
  'a link of before the move',
  'no proof',
  'a form',
  'a report',
  'an empty form',
  'the front page',
  'nothing',
];

test('whatever is said, each page has the elements that it has without it, and shows the words', async () => {
  const [plain, attacked] = [await everyPage('ก'), await everyPage(ATTACK)];
  const names = Object.keys(attacked);
  expect(names.length).toBeGreaterThan(15);
  const pairs = names.map((name) => {
    const [before, after] = [plain[name], attacked[name]];
    if (!before || !after) throw new Error(`${name} is there only with some words`);
    expect([name, after.status]).toEqual([name, before.status]);
    return { name, before: skeletonOf(before.html), after: skeletonOf(after.html) };
  });
  for (const { name, before, after } of pairs) {
    expect([name, ...after.elements]).toEqual([name, ...before.elements]);
    expect([name, after.addresses.filter((one) => /^\s*(javascript|data|vbscript):/i.test(one))]).toEqual([
      name,
      [],
    ]);
  }
  const silent = pairs.filter(({ after }) => !after.said.includes(START)).map(({ name }) => name);
  expect(silent).toEqual(SILENT);
});

/** Own data is handed out as one file: its style stands in it, and nothing in it runs. */
const OWN_STYLE = /style-src 'unsafe-inline'(?=;.* sandbox allow-downloads$)/;

test('nobody frames a page, takes it for something else, keeps it, or runs a script of another place in it', async () => {
  const pages = Object.entries(await everyPage(ATTACK)).filter(([, { headers }]) => headers);
  expect(pages.length).toBeGreaterThan(10);
  for (const [name, { headers }] of pages) {
    const policy = headers?.get('content-security-policy') ?? '';
    const other = ['x-content-type-options', 'cache-control', 'referrer-policy'].map((one) =>
      headers?.get(one),
    );
    expect([name, ...other]).toEqual([name, 'nosniff', 'private, no-store', 'no-referrer']);
    expect([name, policy]).toEqual([
      name,
      expect.stringMatching(/default-src 'none';.*frame-ancestors 'none'/),
    ]);
    const others = policy.replace(OWN_STYLE, '');
    expect([name, others]).not.toEqual([name, expect.stringMatching(/unsafe|https?:|\*/)]);
  }
});
