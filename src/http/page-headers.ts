/** The headers of a page of ours: it takes everything from our own server, is framed by nobody, and posts nowhere else. */
import type { Response } from 'express';
import helmet from 'helmet';

const own = ["'self'"];

const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: own,
      fontSrc: own,
      imgSrc: own,
      scriptSrc: own,
      workerSrc: own,
      connectSrc: own,
      objectSrc: own,
      frameSrc: own,
      formAction: own,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false, // said by whoever holds the certificate
});

/** In place of the strictest policy, which every answer has. */
export function allowPage(response: Response): void {
  protect(response.req, response, (fault) => {
    if (fault) throw fault;
  });
}
