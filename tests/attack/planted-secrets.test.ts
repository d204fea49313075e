/** Secrets and people, planted in every place where they are left: no log line of any level, no page for watchdogs and no finding of the doctor tells one. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
