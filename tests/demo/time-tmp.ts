import { startDemo } from '../../src/demo/start-demo.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { mkdtempSync } from 'node:fs';
const d = await startDemo({ office: loadOffice('mueang-samut-prakan'), folder: mkdtempSync('/tmp/fm-t'), pagePort: 0, richMenus: false });
const t = Date.now();
await fetch(new URL('/emulator/guide', d.emulator.pageUrl), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"do":"all"}' });
while (d.emulator.state().guide!.playing === 'playing') await new Promise((r) => setTimeout(r, 200));
console.log('SECONDS', (Date.now() - t) / 1000, d.emulator.state().guide!.stuck);
await d.stop(); process.exit(0);
