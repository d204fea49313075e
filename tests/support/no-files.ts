/** Where no file is kept: a test adds what it needs. */
import type { FileStore } from '../../src/domain/files.js';

const notHere = () => Promise.reject(new Error('no file is kept here'));

export const noFiles: FileStore = {
  put: notHere,
  size: async () => null,
  open: async () => null,
  async *list() {},
  remove: notHere,
  tryWrite: async () => {},
};
