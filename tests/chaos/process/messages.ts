/** The messages between a bot in a process of its own and the office that drives it. */
import type { Config } from '../../../src/config/config.js';
import type { Way } from '../office-of-twenty.js';
import type { Disk } from '../perishable.js';

export interface ProcessSettings {
  config: Config;
  way: Way;
  mongodbUri?: string | undefined;
  mongoDatabase?: string | undefined;
  isAlone: boolean;
  /** Its ids, tokens and spread of retries come from it. */
  seed: number;
  /** Holds the time of the emulator's clock, in milliseconds. */
  clockFile: string;
  /** Takes the lines of the log, each written before the program goes on: no kill loses one. */
  logFile: string;
}

export type Order =
  | { kind: 'run'; job: string; id: number }
  | { kind: 'wake'; id: number }
  | { kind: 'isQuiet'; id: number }
  | { kind: 'disk'; disk: Disk }
  /** So many of its next messages LINE leaves without an answer. */
  | { kind: 'unanswered'; calls: number }
  /** Undefined: lives on. */
  | { kind: 'endAfter'; steps: number | undefined };

export type Word =
  | { kind: 'listens'; port: number; jobs: string[] }
  | { kind: 'ran'; id: number }
  | { kind: 'waits'; id: number; milliseconds: number }
  | { kind: 'waitsNoMore'; id: number }
  | { kind: 'quiet'; id: number; isQuiet: boolean };
