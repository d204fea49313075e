/** Shows the emulator's time to bots in processes of their own: it is theirs. */
import { renameSync, writeFileSync } from 'node:fs';
import type { Emulator } from '../../../src/emulator/emulator.js';

export function showClock({ clock }: Emulator, file: string): void {
  const show = () => {
    writeFileSync(`${file}.new`, String(clock.now().getTime()));
    renameSync(`${file}.new`, file);
  };
  const { forward } = clock;
  clock.forward = (milliseconds) => {
    forward(milliseconds);
    show();
  };
  show();
}
