/** A request with these files, in what is asked for and in its history alike. */
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buildAttachment, buildContent, buildRequest } from './builders.js';

export function requestWithFiles(...sha256: string[]): PublishRequest {
  const attachments = sha256.map((name, index) =>
    buildAttachment({ sha256: name, fileName: `${index}.pdf` }),
  );
  const content = buildContent({ attachments });
  const { history } = buildRequest();
  return buildRequest({ content, history: history.map((entry) => ({ ...entry, content })) });
}
