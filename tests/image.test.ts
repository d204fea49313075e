/** The container: what the guide calls is built into it, what must last lies in a volume, and it is as closed as the service of systemd. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../src/project-root.js';
import { files, read } from './support/sources.js';

/** Sources name the programs that they start by their address (src/apart/program-file.ts). */
const startedByBot = files.flatMap((file) =>
  [...read(file).matchAll(/new URL\('(\.\/[\w-]+)', import\.meta\.url\)/g)].map(
    ([, program = '']) => `${join(dirname(file), program)}.ts`,
  ),
);

const composeFile = z.object({
  name: z.string(),
  services: z.object({
    app: z.looseObject({
      build: z.object({ args: z.array(z.string()) }),
      volumes: z.array(z.string()),
      logging: z.object({ options: z.object({ 'max-size': z.string(), 'max-file': z.string() }) }),
    }),
  }),
  volumes: z.record(z.string(), z.unknown()),
});
const compose = composeFile.parse(parse(read('docker-compose.yml')));
const { app } = compose.services;

/** Place outside and folder inside. */
const mounts = app.volumes.map((volume) => {
  const [outside = '', inside = ''] = volume.split(':');
  return { outside, inside };
});
const isMounted = (path: string) => mounts.some(({ inside }) => `${path}/`.startsWith(`${inside}/`));

const pages = read('docs/install.md') + read('docs/runbook.md');
const dockerLines = pages.split('\n').filter((line) => /^ *(sudo )?docker /.test(line));

/** The commands of the image's package.json: those of ours, as the Dockerfile's own line changes them. */
function scriptsOfImage(): Record<string, string> {
  const [, change = ''] = /sed -i '(.*)' package\.json/.exec(read('Dockerfile')) ?? [];
  const changed = execFileSync('sed', [change, join(projectRoot, 'package.json')], { encoding: 'utf8' });
  return z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(changed)).scripts;
}

test('every program that the guide names is compiled, and has in the container the name that it has elsewhere', () => {
  const scripts = scriptsOfImage();
  const names = [...pages.matchAll(/ app npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  const commands = names.map((name) => scripts[name] ?? `no script is called ${name}`);
  const elsewhere =
    pages +
    read('Dockerfile')
      .replace(/RUN sed .*/, '')
      .replaceAll('", "', ' ');
  const programs = [...[...commands, elsewhere].join('\n').matchAll(/node (?:--\S+ )*dist\/(src\/\S+)\.js/g)];
  expect(commands.filter((command) => !command.startsWith('node dist/'))).toEqual([]);

  const { include } = z
    .object({ include: z.array(z.string()) })
    .parse(JSON.parse(read('tsconfig.build.json')));
  const compiled = new Set([...programs.map(([, path]) => `${path}.ts`), ...startedByBot]);
  expect(compiled).toEqual(new Set(include));
});

test('what the guide writes, reads or sets outlives the container', () => {
  const paths = dockerLines.flatMap((line) => [
    ...line.matchAll(/(?<=[ :=])\/(?:data|backups|profiles)\b[\w/.-]*/g),
  ]);
  const settings = [...pages.matchAll(/(?:BACKUP_DIR|OFFICE_PROFILE|OFFICES)=(\/(?!etc|var)\S+?)(?=[`\s])/g)];
  const used = [...paths.map(([path]) => path), ...settings.map(([, path = '']) => path)];
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((path) => !isMounted(path))).toEqual([]);
});

test('the backups lie in another volume than the data, which a restore takes away first', () => {
  const outside = (folder: string) => mounts.find(({ inside }) => inside === folder)?.outside;
  expect(outside('/backups')).toBeDefined();
  expect(outside('/backups')).not.toBe(outside('/data'));
  for (const line of dockerLines) expect(line).not.toMatch(/\/data\/backups/);
});

test('the user of the image owns each volume, and nobody else looks into it', () => {
  const [, made = ''] = /RUN install -d -o node -g node -m 700 (.*)/.exec(read('Dockerfile')) ?? [];
  const ofVolumes = mounts.filter(({ outside }) => outside in compose.volumes).map(({ inside }) => inside);
  expect(made.split(' ').toSorted()).toEqual(ofVolumes.toSorted());
});

test('the volumes stay the same when the folder of the program has another name', () => {
  expect(compose.name).toBe('publish-desk');
});

test('the container may do as little as the service of systemd, and its log does not fill the disk', () => {
  expect(app).toMatchObject({
    read_only: true,
    tmpfs: '/tmp',
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
  expect(app.logging.options).toEqual({ 'max-size': '20m', 'max-file': '10' });
});

test("the image can be built through the office network's proxy", () => {
  expect(app.build.args).toEqual(['HTTPS_PROXY', 'NO_PROXY']);
});
