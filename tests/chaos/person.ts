/** What a person does next: goes on with what the chat shows, or does something that nobody expects. */
import type { messagingApi } from '@line/bot-sdk';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { tappablesIn } from '../../src/emulator/phone/tappables.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import * as approval from '../../src/text/approval.js';
import { commandWord } from '../../src/text/commands.js';
import * as publication from '../../src/text/publication.js';
import { asks } from '../support/fill-form.js';
import type { Dice } from './dice.js';

/** Typed, or tapped with the day that was picked. */
export type Doing = { says: string } | { taps: string; picks?: string };

const answers: readonly [shown: string, typed: readonly string[]][] = [
  [asks.category, ['8', '2', '3', '9']],
  [asks.item, ['1', '2']],
  [asks.subject, ['รณรงค์ป้องกันไข้เลือดออก', 'ประกาศวันหยุด', 'ผลการดำเนินงานไตรมาส 1']],
  ['บันทึกข้อความแล้ว', ['ส่งเอกสารครบแล้ว']],
  [asks.details, ['ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย']],
  [asks.source, ['กลุ่มงานควบคุมโรค']],
  [asks.infoPeriod, ['ข้าม', '1-30 พ.ย. 2569']],
  [asks.online, ['สิ้นปีงบ', '30 วัน', '3 เดือน']],
  [asks.links, ['ข้าม', 'https://www.example.go.th/a']],
  [asks.remarks, ['ข้าม']],
  [asks.keywords, ['ข้าม']],
  [approval.titles.askReason, ['ข้อมูลไม่ครบถ้วน กรุณาแก้ไข']],
  [publication.askPageAddress, ['https://www.example.go.th/news/1', 'https://www.example.go.th/news/2']],
];

const commands = (['newRequest', 'newRequest', 'myWork', 'myWork', 'status', 'online', 'menu'] as const).map(
  commandWord,
);
const rubbish = ['???', 'ok', 'ยกเลิก', '👍', 'ย้อนกลับ', "'; DROP TABLE requests; --", '{"$ne":null}', 'ครับผม'];
/** Where most people tap: on with it. */
const ONWARD =
  /^do=(?:send|confirm|permit|pass|take&|publish|askInfo|askExtension|update|takeDown|chooseReason|extend)/;
/** These change who may do what, which the checker takes as given. */
const ABOUT_PEOPLE = /person=/;

export interface Mood {
  phone: Phone;
  /** Whose cards somebody may hold out, as a forger would. */
  others: readonly Phone[];
  /** How likely it is that somebody leaves the way that the chat leads, 1 being wild. */
  wildness: number;
}

export function nextDoing({ phone, others, wildness }: Mood, dice: Dice): Doing {
  const chat = phone.messages();
  const command = { says: dice.pick(commands) };
  const strays = (probability: number) => dice.chance(probability * wildness);
  if (strays(0.06)) return { says: dice.pick(rubbish) };
  if (strays(0.08)) return tapOn(dice.pick(others).messages(), dice) ?? command;
  if (strays(0.12)) return tapOn(chat, dice) ?? command;
  if (strays(0.15)) return command;
  return reaction(phone, chat.slice(-3), dice) ?? command;
}

/** To the newest messages, the last first. */
function reaction(phone: Phone, newest: messagingApi.Message[], dice: Dice): Doing | undefined {
  for (const message of newest.toReversed()) {
    const shown = phone.shownTexts(message).join('\n');
    const asked = answers.find(([words]) => shown.includes(words));
    if (asked && dice.chance(0.85)) return { says: dice.pick(asked[1]) };
    const tap = tapOn([message], dice);
    if (tap) return tap;
  }
  return undefined;
}

function tapOn(messages: readonly messagingApi.Message[], dice: Dice): Doing | undefined {
  const actions = messages.flatMap((message) => buttonsOf(message));
  if (actions.length === 0) return undefined;
  const onward = actions.filter((one) => 'data' in one && ONWARD.test(String(one.data)));
  const action = dice.pick(onward.length > 0 && dice.chance(0.7) ? onward : actions);
  if (action.type === 'message') return { says: action.text ?? '' };
  const data = 'data' in action ? (action.data as string) : '';
  if (action.type === 'datetimepicker') return { taps: data, picks: pickable(action) };
  return { taps: data };
}

type Button = messagingApi.Action & { text?: string; initial?: string; min?: string };

export function buttonsOf(message: messagingApi.Message): Button[] {
  const quick = message.quickReply?.items?.flatMap(({ action }) => action ?? []) ?? [];
  const all = [...tappablesIn(message).map(({ action }) => action), ...quick] as Button[];
  return all.filter((action) => {
    if (action.type === 'message') return (action.text ?? '') !== '';
    const data = 'data' in action ? String(action.data) : '';
    return data !== '' && !ABOUT_PEOPLE.test(data);
  });
}

function pickable({ initial, min }: Button): string {
  return initial ?? min ?? '2027-01-15';
}

/** As LINE would send it. */
export function eventOf(emulator: Emulator, key: string, doing: Doing): WebhookEvent {
  if ('says' in doing) {
    const id = String(Math.floor(1e17 * Math.random()));
    return emulator.buildEvent(key, {
      type: 'message',
      message: { type: 'text', id, text: doing.says, quoteToken: 'q' },
    });
  }
  const { taps: data, picks } = doing;
  const params =
    picks === undefined ? {} : { params: picks.includes('T') ? { datetime: picks } : { date: picks } };
  return emulator.buildEvent(key, { type: 'postback', postback: { data, ...params } });
}
