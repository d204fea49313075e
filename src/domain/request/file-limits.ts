/** How many files a request may have, and how large they may be together. */
import type { Attachment } from './content.js';

/** As the office's profile says them. */
export interface FileLimits {
  maxCount: number;
  /** The limit of one file. */
  maxMegabytes: number;
  /** The limit of all files of a request. */
  maxTotalMegabytes: number;
}

export type RoomFault = 'tooMany' | 'tooLargeTogether';

const BYTES_PER_MEGABYTE = 1024 * 1024;

export function bytesOf(megabytes: number): number {
  return megabytes * BYTES_PER_MEGABYTE;
}

/** Whether a file of this size still fits beside the others. @returns undefined where it does */
export function roomFault(
  files: readonly Pick<Attachment, 'sizeInBytes'>[],
  sizeInBytes: number,
  limits: FileLimits,
): RoomFault | undefined {
  if (files.length >= limits.maxCount) return 'tooMany';
  const isTooLarge = totalBytes(files) + sizeInBytes > bytesOf(totalMegabytes(limits));
  return isTooLarge ? 'tooLargeTogether' : undefined;
}

/** One file of the largest size fits, whatever the profile says of all together. */
export function totalMegabytes({ maxMegabytes, maxTotalMegabytes }: FileLimits): number {
  return Math.max(maxMegabytes, maxTotalMegabytes);
}

export function totalBytes(files: readonly Pick<Attachment, 'sizeInBytes'>[]): number {
  return files.reduce((sum, { sizeInBytes }) => sum + sizeInBytes, 0);
}
