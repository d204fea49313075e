/** Commands of this machine, such as systemctl. */
import { execFileSync } from 'node:child_process';

/** Its output is shown; throws where it fails. */
export function runCommand([program = '', ...args]: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Asks a command, such as `systemctl is-active`, that answers by its exit code. */
export function succeeds([program = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
