/** The commands on the pages for officers (docs/install.md, docs/runbook.md) exist, do as the page says where that can be tried, and are the same in both languages. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SETTINGS_FILE } from '../../src/config/read-settings.js';
import { projectRoot } from '../../src/project-root.js';
import { placesBelow } from '../../src/setup/places.js';
import { unitText } from '../../src/setup/unit-text.js';
import { usage as administratorUsage } from '../../src/text/administrator.js';
import { backupUsage, restoreUsage } from '../../src/text/backup.js';
import { usage as checkOfficeUsage } from '../../src/text/check-office.js';
import { usage as doctorUsage } from '../../src/text/doctor.js';
import { usage as jobsUsage } from '../../src/text/jobs-command.js';
import { usage as migrateUsage } from '../../src/text/migrate.js';
import { usage as personUsage } from '../../src/text/person-command.js';
import { usage as setupUsage } from '../../src/text/setup.js';
import { usage as logsUsage } from '../../src/text/traffic.js';
import { usage as upgradeUsage } from '../../src/text/upgrade.js';
import { usage as verifyUsage } from '../../src/text/verify.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// Commands of the page are processes that run TypeScript.
vi.setConfig({ testTimeout: 60_000 });

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** The Thai half and the English half. */
function halvesOf(file: string, englishTitle: string) {
  const page = read(file);
  const [thai = '', rest = ''] = page.split(new RegExp(`^# ${englishTitle}$`, 'm'));
  return { file, page, thai, english: rest };
}

const install = halvesOf('docs/install.md', 'Installing');
const pages = [install, halvesOf('docs/runbook.md', 'Runbook')];

/** Lines of its blocks of commands. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n').map((line) => line.trim())).filter(Boolean);
}

/** The contents of each heading: how many points, numbered steps and blocks of commands, and which commands, names and addresses within the text. */
function outlineOf(text: string) {
  return text.split(/^## /m).map((part) => ({
    points: [...part.matchAll(/^ *- /gm)].length,
    steps: [...part.matchAll(/^\d+\. /gm)].length,
    blocks: [...part.matchAll(/^ *```sh$/gm)].length,
    quoted: [...new Set([...part.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word))].sort(),
    links: [...part.matchAll(/\]\(([\w.]+)\)/g)].map(([, to]) => to).sort(),
  }));
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));
const usages: Record<string, string> = {
  setup: setupUsage,
  doctor: doctorUsage,
  office: checkOfficeUsage,
  migrate: migrateUsage,
  backup: backupUsage,
  restore: restoreUsage,
  upgrade: upgradeUsage,
  administrator: administratorUsage,
  person: personUsage,
  verify: verifyUsage,
  logs: logsUsage,
  jobs: jobsUsage,
};

test.each(pages)(
  '$file tells the same commands, headings and places in Thai and in English',
  ({ thai, english }) => {
    expect(commandsIn(thai).length).toBeGreaterThan(10);
    expect(commandsIn(english)).toEqual(commandsIn(thai));
    expect(outlineOf(english)).toEqual(outlineOf(thai));
    const places = (text: string) => new Set(text.match(/\/(etc|var|opt)\/[\w/.-]*\w/g));
    expect(places(english)).toEqual(places(thai));
  },
);

test.each(pages)('every npm script and flag in $file is there', ({ page }) => {
  const called = [...page.matchAll(/npm run (?:--silent )?([\w-]+)((?: (?!`)[^\s`']+)*)/g)];
  expect(called.length).toBeGreaterThan(10);
  for (const [, script = '', rest = ''] of called) {
    expect(Object.keys(scripts)).toContain(script);
    for (const [flag] of rest.matchAll(/--[a-z][a-z-]*/g)) expect(usages[script]).toContain(flag);
  }
});

test.each(pages)('every file of the program that $file names is there', ({ page }) => {
  const named = [
    ...page.matchAll(
      /(?:src|docs)\/[\w/.-]+\.(?:md|yaml|ts)|docker-compose(?!\.override)[\w.]*\.yml|\.env\.example/g,
    ),
  ];
  for (const [file] of named) expect([file, existsSync(join(projectRoot, file))]).toEqual([file, true]);
});

test('the places that the page names are those of the setup', () => {
  const { settingsFolder, settingsFile, data, caddy, nginx } = placesBelow(undefined);
  for (const place of [settingsFolder, settingsFile, data, caddy, nginx])
    expect(install.page).toContain(place);
});

test('the service that is installed by hand is that of the setup', () => {
  const unit = { program: '/opt/publish-desk', node: '/usr/bin/node', settingsFile: SETTINGS_FILE };
  expect(read('docs/publish-desk.service')).toBe(unitText(unit));
});

test('a profile is made and checked as the page says', () => {
  const folder = temporaryFolder();
  const [make = '', check = ''] = commandsIn(install.thai).filter((line) =>
    line.startsWith('npm run office'),
  );
  const own = join(folder, 'my-office.yaml');
  const answers = ['สสจ.ตัวอย่าง', 'สสจ.', 'หัวหน้า', 'www.example.go.th', 'งานก', '', '1'].join('\n');
  const run = (command: string, input = '') =>
    execFileSync('sh', ['-c', command.replaceAll(' ~/my-office.yaml', ` ${own}`)], {
      cwd: projectRoot,
      encoding: 'utf8',
      input,
    });
  run(make, `${answers}\n`);
  expect(run(check)).toContain('No faults found');
});
