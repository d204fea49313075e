/** Questions about a request and their answers, and the files of a request that is put together. */
import { askInfoCard } from '../../../flex-templates/ask-info-card.js';
import { attachFilesCard } from '../../../flex-templates/attach-files-card.js';
import { decisionCard } from '../../../flex-templates/decision-card.js';
import { infoNeededCard } from '../../../flex-templates/info-needed-card.js';
import { infoPreviewCard } from '../../../flex-templates/info-preview-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import { fileAdded } from '../../../src/text/filling.js';
import { LONG_TEXT } from '../long-texts.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { usual, longest, infoAsked, infoGiven, fullContent, longestContent } = requests;
const { fileUrl } = view;
const uploadUrl = 'https://desk.example/upload/forwarding/1?to=U1&expires=1&signature=a';
const notice = fileAdded({ fileName: 'ปกแผน.jpg', size: '2.1 MB', count: 2 });

export const askingSamples: CardSample[] = [
  { name: 'deciding ask info', message: askInfoCard(usual, 'requestInfo') },
  { name: 'deciding ask info longest', message: askInfoCard(longest, 'requestInfo') },
  {
    name: 'deciding ask info preview',
    message: infoPreviewCard(usual, { as: 'requestInfo', text: requests.INFO_QUESTION }),
  },
  { name: 'deciding decision with an answer', message: decisionCard(infoGiven, view) },
  {
    name: 'deciding decision with an answer longest',
    message: decisionCard(requests.longestInfoGiven, view),
  },
  {
    name: 'deciding status while it waits for an answer',
    message: statusCard(infoAsked, { ...view, viewer: requests.chief }),
  },
  { name: 'requester info needed', message: infoNeededCard(infoAsked, view) },
  { name: 'requester info needed longest', message: infoNeededCard(requests.longestInfoAsked, view) },
  { name: 'requester answer', message: askInfoCard(infoAsked, 'giveInfo') },
  {
    name: 'requester answer preview longest',
    message: infoPreviewCard(requests.longestInfoAsked, { as: 'giveInfo', text: LONG_TEXT }),
  },
  {
    name: 'forwarding files',
    message: attachFilesCard(usual, { asked: fullContent, fileUrl, uploadUrl, notice }),
  },
  {
    name: 'forwarding files none',
    message: attachFilesCard(usual, { asked: { attachments: [] }, fileUrl, uploadUrl }),
  },
  {
    name: 'forwarding files longest',
    message: attachFilesCard(longest, { asked: longestContent, fileUrl, uploadUrl }),
  },
];
