/** Words the notice of a preview, which stands above its card. */
import type { messagingApi } from '@line/bot-sdk';
import type { PreviewNotice } from '../../conversation/confirm.js';
import { textIfAny } from '../../line/reply.js';
import { previewNotices } from '../../text/denials.js';

export function noticeOf({ notice }: { notice?: PreviewNotice | undefined }): messagingApi.TextMessage[] {
  return textIfAny(notice && previewNotices[notice]);
}
