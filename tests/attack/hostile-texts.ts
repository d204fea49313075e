/** Texts that attackers type where a name, an answer or an id belongs. */

export const hostileTexts = [
  // SQL and NoSQL
  `'; DROP TABLE requests; --`,
  `" OR 1=1 --`,
  '{"$ne":null}',
  '{"$where":"while(true){}"}',
  '$gt',
  // pages, headers, the log
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'x\r\nSet-Cookie: admin=1',
  '{"level":50,"msg":"forged"}\n{"level":50}',
  // paths and formulas
  '../../../../etc/passwd',
  '..\\..\\windows\\system.ini',
  '=HYPERLINK("http://example.com")',
  // objects
  '__proto__',
  'constructor.prototype',
  // a day that is none
  '2026-02-31',
  // Unicode
  '\u202egpj.exe',
  '\u200b\u2060\ufeff',
  '\ud800',
  'Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '\u0000',
  'аdmin', // a Cyrillic letter in front
  '๑๒๓'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
];

/** Words of SQL, of MongoDB and of templates. */
export const operatorTexts = [
  `'; DROP TABLE requests; --`,
  `x' UNION SELECT * FROM persons --`,
  '{"$gt":""}',
  '{"$where":"while(true){}"}',
  'a.$set.b $ne: null',
  '%00%27%20OR%201=1',
  'NUL\u0000 and \\0',
  'x {{7*7}} <%= 7*7 %>',
  '100%_[a-z]*',
];
