/** The last moment of the certificate that a website shows. */
import { connect } from 'node:tls';

const ANSWERS_WITHIN_MS = 5_000;

/** @returns undefined where nobody answers. */
export function readCertificateEnd({ hostname, port }: URL): Promise<Date | undefined> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      rejectUnauthorized: false,
    });
    const end = (found: Date | undefined) => {
      socket.destroy();
      resolve(found);
    };
    socket.setTimeout(ANSWERS_WITHIN_MS, () => end(undefined));
    socket.once('error', () => end(undefined));
    socket.once('secureConnect', () => end(new Date(socket.getPeerCertificate().valid_to)));
  });
}
