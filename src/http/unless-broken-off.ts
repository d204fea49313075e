/** Lets pass that a browser breaks a download off, which it has the right to; anything else is thrown on. */
export function unlessBrokenOff(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
