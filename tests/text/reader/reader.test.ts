/** Typed text is read as people mean it: words with endings and emoji, look-alike letters, numbers of lists. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandWords } from '../../../src/text/command-words.js';
import { commandWord, readCommand } from '../../../src/text/commands.js';
import { readContact } from '../../../src/text/read-contact.js';
import { readDate } from '../../../src/text/read-date.js';
import { readDateTime } from '../../../src/text/read-date-time.js';
import { readPeriod } from '../../../src/text/read-period.js';
import { readOtherMonth, readReportMonth } from '../../../src/text/read-report-month.js';
import { asksForHelp } from '../../../src/text/reader/asks-for-help.js';
import { asksWhatIsOnline } from '../../../src/text/reader/asks-what-is-online.js';
import { compactWords, plainText, plainWords } from '../../../src/text/reader/plain-words.js';
import { withoutPoliteEnd } from '../../../src/text/reader/polite-end.js';
import { readAddresses } from '../../../src/text/reader/read-addresses.js';
import { readCourtesy } from '../../../src/text/reader/read-courtesy.js';
import { doubtOf } from '../../../src/text/reader/read-doubt.js';
import { isListedAs, listedNumber } from '../../../src/text/reader/read-listed.js';
import { saysAddressWrong } from '../../../src/text/reader/says-address-wrong.js';
import { saysTake } from '../../../src/text/reader/says-take-task.js';
import { subjectAskedAfter } from '../../../src/text/reader/subject-asked-after.js';
import { tidyLine, tidyText } from '../../../src/text/reader/tidy-text.js';
import { wantsDown } from '../../../src/text/reader/wish-to-take-down.js';
import { wishWords } from '../../../src/text/reader/wish-words.js';
import { anyTyped } from '../../support/any-typed.js';
import { someTime } from '../../support/builders.js';
import { runs } from '../../support/runs.js';

describe('what is stored', () => {
  test.each([
    ['เเล้ว', 'แล้ว'],
    ['เเละเเผน', 'และแผน'],
    ['ทํา', 'ทำ'],
    ['นํ้า', 'น้ำ'],
    ['น้ํา', 'น้ำ'],
    ['มๅก', 'มาก'],
    ['ฤๅษี', 'ฤๅษี'],
    ['ท่ีน่ี', 'ที่นี่'],
    ['ที่่', 'ที่'],
    ['สิทธ์ิ', 'สิทธิ์'],
    ['ผู่้', 'ผู่้'],
    ['  กลุ่ม\u200bงาน\u00ad  ', 'กลุ่มงาน'],
    ['\u3164', ''],
    ['\u2066\u2069', ''],
    ['é', 'é'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(tidyText(typed)).toBe(stored);
  });

  test('reading a second time changes nothing, and no consonant is lost', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const stored = tidyText(typed);
        expect(tidyText(stored)).toBe(stored);
        expect(tidyLine(tidyLine(typed))).toBe(tidyLine(typed));
        expect(consonants(stored)).toBe(consonants(typed));
        expect(consonants(plainText(typed))).toBe(consonants(typed));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('a polite end and a greeting take no other letter with them', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const bare = withoutPoliteEnd(typed);
        expect(withoutPoliteEnd(bare)).toBe(bare);
        expect(typed.startsWith(bare)).toBe(true);
        expect(typed.slice(bare.length)).toMatch(ONLY_POLITE);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('words that are compared are compared the same a second time', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        for (const read of [plainText, plainWords, compactWords]) expect(read(read(typed))).toBe(read(typed));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('nothing that is typed makes a reader fail', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        for (const read of readers) expect(() => read(typed)).not.toThrow();
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([
    ...[
      'ค่ะ',
      'นะคะ',
      'นะ',
      'ครับ ',
      '👍',
      '👨‍👩‍👧‍👦',
      '"',
      '....',
      '-',
      ' ',
      '1',
      '1/',
      'https://',
      'https://a.go.th ',
      'สิ้น',
      'วันที่',
      'อีก',
    ],
    ...[
      'หนึ่งปี',
      '(',
      'ที่่',
      '่',
      'เ',
      'ก',
      '\u200b',
      'e\u0301',
      '1-',
      'ถึง',
      'มกราคม',
      'พ.ศ.',
      'น.',
      'เวลา',
      '00:',
      'a.',
      'ๆ',
    ],
  ])('5,000 characters of %j are read in bounded work', (piece) => {
    const typed = piece.repeat(Math.ceil(5000 / piece.length));
    for (const read of readers) expect(charactersLookedAt(() => read(typed))).toBeLessThan(MAX_WORK);
  });

  test('so is anything else of 5,000 characters', () => {
    fc.assert(
      fc.property(fc.array(anyTyped, { minLength: 1, maxLength: 5 }), (pieces) => {
        const piece = pieces.join('') || ' ';
        const typed = piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000);
        for (const read of readers) expect(charactersLookedAt(() => read(typed))).toBeLessThan(MAX_WORK);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('commands', () => {
  const dressed = [
    (word: string) => `${word}ค่ะ`,
    (word: string) => `${word} ครับ`,
    (word: string) => `${word}นะคะ`,
    (word: string) => `${word} 🙏`,
    (word: string) => `“${word}”`,
    (word: string) => `'${word}'`,
    (word: string) => `${word}.`,
    (word: string) => `${word}!!`,
    (word: string) => `\u2068${word}\u2069`,
    (word: string) => word.replaceAll('แ', 'เเ'),
    (word: string) => word.replaceAll('ำ', 'ํา'),
    (word: string) => word.normalize('NFKD'),
    (word: string) => [...word].join('\u200b'),
    (word: string) => ` ${word}\n`,
    (word: string) => `สวัสดีค่ะ ${word}`,
    (word: string) => word.toUpperCase(),
  ];
  const words = Object.entries(commandWords).flatMap(([command, all]) =>
    all.filter((word) => word !== '-').map((word) => [command, word] as const),
  );

  test.each(words)('%s: %s, however it is dressed', (command, word) => {
    for (const dress of dressed)
      expect([dress(word), readCommand(dress(word))]).toEqual([dress(word), command]);
  });

  test.each([
    ...['มีอะไรรอผมมั้ย', 'วันนี้มีเรื่องอะไรรอผมบ้าง', 'วันนี้มีงานอะไรมั่ง', 'มีคำขอใหม่ไหมคะ', 'มีเรื่องที่ต้องเซ็นบ้างไหม'],
    'มีเรื่องไหนค้างอยู่บ้างครับ',
  ])('%j asks what waits', (typed) => {
    expect(readCommand(typed)).toBe('myWork');
  });

  test.each(['มีไหม', 'มีอะไรบ้าง', 'มีงานวัด', 'มีงานรับสมัครอสม. บ้าง', 'ข่าวมีงานไหม'])('%j does not', (typed) => {
    expect(readCommand(typed)).not.toBe('myWork');
  });

  test.each(['-', '–', '—', '--', ' − ', 'ไม่มีค่ะ ขอบคุณ', 'ไม่มีแล้วค่ะ ขอบคุณมากค่ะ'])(
    '%j says that there is nothing',
    (typed) => {
      expect(readCommand(typed)).toBe('skip');
    },
  );

  test.each(['👍', '👍🏽', '👌', '👍👍', 'ＯＫ', 'โอเคค่ะ', 'อนุมัติครับ', 'อนุญาตค่ะ', 'เห็นชอบ 🙏'])(
    '%s never decides: it asks what is meant',
    (typed) => {
      expect(readCommand(typed)).toBe('decide');
    },
  );

  test.each([
    'ยกเลิกการประชุมวันศุกร์',
    'ขอเผยแพร่แผนปี 2570',
    'สถานการณ์โรค',
    'งานประชุม',
    'ค่ะ',
    '🙏',
    '...',
    '',
    'toString',
  ])('%j is no command', (typed) => {
    expect(readCommand(typed)).toBeUndefined();
  });

  test('the words on buttons are the first of each command', () => {
    expect(commandWord('skip')).toBe('ข้าม');
  });
});

describe('courtesies', () => {
  test.each([
    'สวัสดี',
    'สวัสดีค่ะ',
    'สวัสดีครับ 🙏',
    'หวัดดีจ้า',
    'สวัสดีตอนเช้าค่ะ',
    'สวัสดีวันจันทร์',
    'ดีครับ',
    'Hello',
    'hi',
    'สวัสดีค่ะแอดมิน',
    'อรุณสวัสดิ์',
  ])('%s greets', (typed) => {
    expect(readCourtesy(typed)).toBe('greeting');
  });
  test.each([
    'ขอบคุณ',
    'ขอบคุณค่ะ',
    'ขอบคุณมากครับ 🙏',
    'ขอบพระคุณอย่างสูงค่ะ',
    'Thank you',
    'thx',
    'รับทราบค่ะ',
    'รับทราบ',
  ])('%s thanks', (typed) => {
    expect(readCourtesy(typed)).toBe('thanks');
  });
  test.each(['สวัสดิการเจ้าหน้าที่', 'ขอบคุณผู้สนับสนุนโครงการ', 'ดี', 'รายงานขอบคุณ', 'ขอเผยแพร่', ''])(
    '%j is none',
    (typed) => {
      expect(readCourtesy(typed)).toBeUndefined();
    },
  );
});

describe('lists', () => {
  test.each([
    ['3', '3'],
    ['3.', '3'],
    ['(3)', '3'],
    ['3)', '3'],
    ['๓', '3'],
    ['ข้อ 3', '3'],
    ['ข้อ ๓.', '3'],
    ['ข้อที่ 3 ค่ะ', '3'],
    ['เลือกข้อ 3', '3'],
    ['หมายเลข 3', '3'],
    ['เลข 3', '3'],
    ['3️⃣', '3'],
    ['สาม', '3'],
    ['ข้อสาม', '3'],
    ['อันแรก', '1'],
    ['เอาข้อแรกค่ะ', '1'],
    ['ขอเลือกข้อ 3 ครับ', '3'],
    ['เอาอันที่สองค่ะ', '2'],
    ['1.10', '1.10'],
    ['๑.๑', '1.1'],
    ['３', '3'],
    ['ข้อ', undefined],
    ['3 กลุ่ม', undefined],
    ['ปี 2569', undefined],
  ])('%j is number %s', (typed, number) => {
    expect(listedNumber(typed)).toBe(number);
  });

  const news = { number: '8', name: 'ข่าวประชาสัมพันธ์ (Public Relations)' };
  test.each([
    '8',
    '8. ข่าวประชาสัมพันธ์ (Public Relations)',
    '8 ข่าวประชาสัมพันธ์',
    'ข่าวประชาสัมพันธ์',
    'ข่าวประชาสัมพันธ์ค่ะ',
    '๘. ข่าวประชาสัมพันธ์',
    'ข่าว ประชาสัมพันธ์',
    'ข้อ ๘ ข่าวประชาสัมพันธ์ค่ะ',
    'ข้อ 8 ข่าวประชาสัมพันธ์',
    'เอาข้อ 8 ข่าวครับ',
    'หมายเลข 8: ข่าวประชาสัมพันธ์',
    '8 ประชาสัมพันธ์',
    'ข่าวประชาสัมพันธ์ (public relations)',
  ])('%j chooses it', (typed) => {
    expect(isListedAs(typed, news)).toBe(true);
  });
  test.each(['7', '7. ข่าวประชาสัมพันธ์', 'ข้อ 7 ข่าวประชาสัมพันธ์', 'ข้อ 8 แผนงาน', 'ข่าว', '', '-', '()', '88'])(
    '%j does not',
    (typed) => {
      expect(isListedAs(typed, news)).toBe(false);
    },
  );
});

/** Each character looked at 800 times: a reader that begins again at every character of 5,000 is far beyond it. */
const MAX_WORK = 800 * 5000;
const ONLY_POLITE =
  /^(?:\s|[,.]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|นะ|น่ะ|เจ้า|ค่ะ|คะ|คร่ะ|ครับผม|ครับ|คร้าบ|คับ|ค้าบ|ขอรับ|จ้ะ|จ้า|ขอบ(?:พระ)?คุณ(?:มาก|ล่วงหน้า)?)*$/u;

/** Work that does not depend on the machine: every pattern counts the characters up to the end of what it finds. */
function charactersLookedAt(read: () => unknown): number {
  const { exec } = RegExp.prototype;
  let looked = 0;
  RegExp.prototype.exec = function (text) {
    const start = this.sticky || this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? start : text.length;
    looked += end - start + 1;
    return match;
  };
  try {
    read();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return looked;
}

const readers = [
  ...[
    tidyText,
    tidyLine,
    plainText,
    plainWords,
    compactWords,
    readCommand,
    readCourtesy,
    listedNumber,
    readAddresses,
    readContact,
    doubtOf,
    withoutPoliteEnd,
    wishWords,
    wantsDown,
    asksForHelp,
    asksWhatIsOnline,
    saysAddressWrong,
    saysTake,
    subjectAskedAfter,
  ],
  (text: string) => readReportMonth(text, someTime),
  (text: string) => readOtherMonth(text, someTime),
  (text: string) => readDate(text, '2026-11-20'),
  (text: string) => readPeriod(text, '2026-11-20'),
  (text: string) => readDateTime(text, '2026-11-20'),
];

function consonants(text: string): string {
  return text.replace(/[^\u0e01-\u0e2e]/g, '');
}
