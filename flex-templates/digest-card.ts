/** The morning's digest: one message for all that a person should look at today; each row opens its own card. */
import type { messagingApi } from '@line/bot-sdk';
import { buttons } from '../src/text/extension.js';
import { listLabel, moreRequests, tapForDetails, withdrawButton } from '../src/text/my-requests.js';
import { digestAlt, digestTitle, type ReminderWords, reminderWords } from '../src/text/reminders.js';
import { onRequest, postbackAction } from './parts/actions.js';
import { postbackButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { correctButton } from './parts/correct-button.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

const MAX_ROWS = 10;

export function digestCard(reminders: ReminderWords[]): messagingApi.FlexMessage {
  const hidden = reminders.length - MAX_ROWS;
  return card({
    altText: digestAlt(reminders),
    tone: 'attention',
    heading: { title: digestTitle },
    body: [
      textPart(tapForDetails),
      ...reminders.slice(0, MAX_ROWS).flatMap((one, index) => reminderRows(one, index + 1)),
      ...(hidden > 0 ? [textPart(moreRequests(hidden))] : []),
    ],
    buttons: [wordButton('myWork'), wordButton('status'), wordButton('pauseReminders')],
  });
}

function reminderRows(reminder: ReminderWords, number: number): messagingApi.FlexComponent[] {
  return [reminderRow(reminder, number), ...offers(reminder)];
}

/** A publication that is soon over may be asked to stay; a correction that was left may be made, or withdrawn. */
function offers({ kind, request }: ReminderWords): messagingApi.FlexComponent[] {
  if (kind === 'endsSoon' && !request.proposal) {
    return [postbackButton(buttons.ask, onRequest('askExtension', request))];
  }
  if (kind !== 'offerWithdrawal') return [];
  return [correctButton(request), postbackButton(withdrawButton(request), onRequest('withdraw', request))];
}

function reminderRow(reminder: ReminderWords, number: number): messagingApi.FlexBox {
  const label = listLabel(reminder.request, number);
  const action = postbackAction({ do: 'show', id: reminder.request.id }, label);
  return tappableRow({ label, detail: reminderWords(reminder), action });
}
