/** Use cases act and the chat words: the rules of it that a compiler doesn't hold, and what stands in one place. */
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, importsOf, ofBot, read, sourcesBelow, withoutComments } from './support/sources.js';

/** A feature's chat.ts, and chat-<what>.ts beside it. */
const chatFile = /^src\/(?!chat\/|inbox\/).*\/chat(-[\w-]+)?\.ts$/;
const features = new Set(ofBot.filter((file) => chatFile.test(file)).map((file) => dirname(file)));

describe('the wording', () => {
  /** These word what use cases return: as cards, as LINE's messages, as replies. */
  const words = [chatFile, /^flex-templates\//, /^src\/(line|outbox|chat)\//];

  it("only chat files, cards, line, outbox and the router import cards and LINE's messages", () => {
    const others = ofBot.filter((file) => !words.some((home) => home.test(file)));
    const wrong = others.flatMap((file) => wordings(file).map((imported) => `${file} -> ${imported}`));
    expect(wrong).toEqual([]);
  });

  /** The inbox hands replies over, whatever they say. */
  function wordings(file: string): string[] {
    const mayHandOver = file.startsWith('src/inbox/');
    const cards = importsOf(file).filter((path) => /^flex-templates\/.*-card$/.test(path));
    const replies = importsOf(file).filter((path) => path === 'src/line/reply' && !mayHandOver);
    const sdk = /from '@line\/bot-sdk'/.test(read(file)) ? ['@line/bot-sdk'] : [];
    return [...cards, ...replies, ...sdk];
  }

  it('use cases know neither taps nor the chat', () => {
    const folders = [...features, 'src/people', 'src/reminders'];
    const useCases = ofBot.filter(
      (file) => folders.some((folder) => file.startsWith(`${folder}/`)) && !chatFile.test(file),
    );
    const ofTheChat = /^src\/(chat\/|line\/postback$)|\/chat(-[\w-]+)?$/;
    const wrong = useCases.flatMap((file) =>
      importsOf(file)
        .filter((path) => ofTheChat.test(path) && !isMenuArea(file, path))
        .map((path) => `${file} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  /** The rich menu is no answer: its areas are drawn and coded beforehand, for everybody. */
  function isMenuArea(file: string, path: string): boolean {
    return file === 'src/menu/rich-menu-of.ts' && path === 'src/line/postback';
  }

  it('every feature that people talk to has one chat.ts, and the router merges these alone', () => {
    expect([...features].filter((feature) => !files.includes(`${feature}/chat.ts`))).toEqual([]);
    const merged = importsOf('src/chat/routes.ts').filter((path) => chatFile.test(`${path}.ts`));
    const beforeJoining = 'src/people/joining'; // they are no people of the office yet: chat/route-event.ts
    const all = [...features]
      .filter((feature) => feature !== beforeJoining)
      .map((feature) => `${feature}/chat`);
    expect(merged.toSorted()).toEqual(all.toSorted());
  });

  it('a denial becomes an answer in one place', () => {
    const wording = ofBot.filter((file) => /\b(userErrorSentence|moveDenialSentence)\b/.test(read(file)));
    expect(wording).toEqual(['src/chat/parts/denial-reply.ts', 'src/text/denials.ts']);
  });

  it('no page moves a request, so none has a denial to word', () => {
    const pages = ofBot.filter((file) => /^src\/(http|web)\//.test(file));
    const wrong = pages.filter((file) => /\b(recordMove|MoveDenied|UserError)\b/.test(read(file)));
    expect(wrong).toEqual([]);
  });
});

describe('one place each', () => {
  it('requests are written in one place, which gives each entry its hash', () => {
    const writers = ofBot.filter((file) =>
      /\brequests\s*\.(insert|replace)\(/.test(withoutComments(read(file))),
    );
    expect(writers).toEqual(['src/moves/write-request.ts']);
    const markers = ofBot.filter((file) => /\brequests\s*\.markAnnounced\(/.test(read(file)));
    expect(markers).toEqual(['src/moves/announce-moves.ts']);
  });

  it('how many records the store gives at most stands in src/domain/scan-limits.ts', () => {
    const asking =
      /\.(waiting|ofRequester|decidedInPlace|ending|toReview|unannounced|undeliverable|search)\((?:[^()]|\([^()]*\))*?\b(\d[\d_]*|[A-Z]+(_[A-Z]+)*),?\s*\)/;
    const others = ofBot.filter((file) => !file.startsWith('src/storage/'));
    expect(others.filter((file) => asking.test(withoutComments(read(file))))).toEqual([]);
    expect(others.filter((file) => /\bconst \w*SCAN_LIMIT\b/.test(read(file)))).toEqual([]);
  });

  it('how many messages LINE takes at once stands in src/line/message-limits.ts', () => {
    expect(ofBot.filter((file) => /\bconst \w*MAX_(MESSAGES|CARDS)\b/.test(read(file)))).toEqual([]);
  });

  it('a text message is made by src/line/reply.ts', () => {
    const made = ofBot.filter((file) => /type: 'text'( as const)?, text\b/.test(withoutComments(read(file))));
    expect(made.filter((file) => file !== 'src/line/reply.ts')).toEqual([]);
  });
});

describe('English that reads once', () => {
  const all = [...files, ...sourcesBelow('tests')];

  it("no comment begins with 'What' or 'Of'", () => {
    expect(all.filter((file) => /(\/\*\*|\/\/|^ *\*) (What|Of)\b/m.test(read(file)))).toEqual([]);
  });

  it('names roles where a pronoun would make the reader look back', () => {
    const pronouns = new RegExp(
      `\\b(${['s?he', 'hers?', 'his', 'him', 'herself', 'himself'].join('|')})\\b`,
      'i',
    );
    const others = all.filter((file) => file !== 'tests/wording.test.ts');
    const wrong = others.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pronouns.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});
