/** Reads the form of the upload page as it comes: its fields, and its files one by one. */
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import multer from 'multer';

export interface IncomingFile {
  stream: Readable;
  /** As the browser names it: not to be trusted as a path. */
  fileName: string;
  /** How many came before it in this form. */
  index: number;
  fields: Readonly<Record<string, unknown>>;
}

export interface FormReading<Result> {
  isGenuine(token: unknown): boolean;
  /** Reads all of the stream, whatever comes of it. @param before settles when all is done with the file before this one */
  take(file: IncomingFile, before: Promise<unknown>): Promise<Result>;
}

export interface ReceivedForm<Result> {
  fields: Readonly<Record<string, unknown>>;
  /** The results of its files, in their order. */
  results: Result[];
}

/** The form was not posted from a page of ours in this browser. */
export class NotGenuine extends Error {}

/** Files of one form without a script: those that an office does not take are told one by one. */
const MAX_FILES = 40;
const limits = {
  files: MAX_FILES,
  fields: 5,
  parts: MAX_FILES + 5,
  fieldNameSize: 40,
  fieldSize: 200,
  headerPairs: 20,
};

/**
 * How large a file may be is the business of `take`: multer would break off the whole form for one file. Rejects with
 * NotGenuine, or with a MulterError where it is no form of ours; files that came before are kept.
 */
export async function receiveForm<Result>(
  request: Request,
  response: Response,
  { isGenuine, take }: FormReading<Result>,
): Promise<ReceivedForm<Result>> {
  const results: Promise<Result>[] = [];
  const upload = multer({
    defParamCharset: 'utf8', // otherwise Thai names are read as Latin letters
    preservePath: true, // otherwise 'No. 1/2569.pdf' loses its first number
    limits,
    fileFilter(_request, _file, done) {
      if (isGenuine(request.body.token)) done(null, true);
      else done(new NotGenuine());
    },
    storage: {
      _handleFile(_request, { stream, originalname: fileName }, done) {
        const index = results.length;
        const before = Promise.allSettled(results.slice(-1));
        const result = take({ stream, fileName, index, fields: request.body }, before);
        results.push(result);
        result.then(() => done(null, {}), done);
      },
      _removeFile: (_request, _file, done) => done(null),
    },
  });
  await new Promise<void>((resolve, reject) => {
    upload.array('files')(request, response, (error: unknown) => (error ? reject(error) : resolve()));
  });
  const fields = request.body ?? {};
  if (!isGenuine(fields.token)) throw new NotGenuine();
  return { fields, results: await Promise.all(results) };
}
