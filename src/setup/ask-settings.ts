/** Asks for the settings that are missing, and checks each answer at once. */
import { existsSync } from 'node:fs';
import type { Environment } from '../config/config.js';
import { createLine } from '../line/line-client.js';
import { LineError } from '../line/line-error.js';
import { builtInOffices, loadOffice, OfficeProfileError } from '../offices/load-office.js';
import * as words from '../text/setup.js';
import { profileFaulty } from '../text/start.js';
import type { TwoLanguages } from '../text/two-languages.js';
import { type AnswerFault, type ReadAnswer, readAddress, readSecret, readToken } from './read-answer.js';

export interface Dialogue {
  say(sentence: TwoLanguages | string): void;
  /** Rejects when nobody answers any more. */
  ask(question: TwoLanguages): Promise<string>;
}

type SettingName = keyof typeof words.questions;

/** @param known Settings that are there already. @returns all that are needed, with those. */
export async function askSettings(dialogue: Dialogue, known: Environment): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(known)) if (value) given[name] = value;
  const ask = (name: SettingName, read: (typed: string) => ReadAnswer) =>
    answerTo({ dialogue, given, name, read });

  given.PUBLIC_URL = await ask('PUBLIC_URL', readAddress);
  if (given.OFFICES) return given; // each office has the rest in a file of its own
  given.LINE_CHANNEL_SECRET = await ask('LINE_CHANNEL_SECRET', readSecrets);
  given.LINE_CHANNEL_ACCESS_TOKEN = await acceptedToken(dialogue, given);
  given.OFFICE_PROFILE = await soundProfile(dialogue, given.OFFICE_PROFILE);
  return given;
}

interface Asking {
  dialogue: Dialogue;
  given: Environment;
  name: SettingName;
  read(typed: string): ReadAnswer;
}

async function answerTo({ dialogue, given, name, read }: Asking): Promise<string> {
  let typed = given[name] ?? (await dialogue.ask(words.questions[name]));
  for (;;) {
    const answer = read(typed);
    if (answer.ok) {
      if (answer.value !== typed.trim()) dialogue.say(takenWords(name, answer.value));
      return answer.value;
    }
    dialogue.say(words.answerFaults[answer.fault satisfies AnswerFault]);
    typed = await dialogue.ask(words.questions[name]);
  }
}

function takenWords(name: SettingName, value: string): TwoLanguages {
  return name === 'PUBLIC_URL' ? words.takenAs(name, value) : words.takenTrimmed(name);
}

/** Two, while the secret is being changed. */
function readSecrets(typed: string): ReadAnswer {
  const answers = typed.split(',').map(readSecret);
  const faulty = answers.find((one) => !one.ok);
  return faulty ?? { ok: true, value: answers.map((one) => (one.ok ? one.value : '')).join(',') };
}

async function acceptedToken(dialogue: Dialogue, known: Environment): Promise<string> {
  const given = { ...known };
  for (;;) {
    const token = await answerTo({ dialogue, given, name: 'LINE_CHANNEL_ACCESS_TOKEN', read: readToken });
    if (await isAccepted(dialogue, token, given)) return token;
    given.LINE_CHANNEL_ACCESS_TOKEN = undefined;
  }
}

/** Where LINE can't be reached the doctor at the end says so: that is no reason to stop here. */
async function isAccepted(
  dialogue: Dialogue,
  channelAccessToken: string,
  given: Environment,
): Promise<boolean> {
  const apiBaseUrl = given.LINE_API_BASE_URL ?? 'https://api.line.me';
  try {
    const { displayName } = await createLine({
      channelAccessToken,
      apiBaseUrl,
      dataApiBaseUrl: apiBaseUrl,
    }).botInfo();
    dialogue.say(words.tokenOf(displayName));
    return true;
  } catch (error) {
    const isRefused = error instanceof LineError && error.kind === 'unauthorised';
    dialogue.say(isRefused ? words.tokenRefused : words.lineAway);
    return !isRefused;
  }
}

async function soundProfile(dialogue: Dialogue, known: string | undefined): Promise<string> {
  let profile = known;
  for (;;) {
    profile ??= (await dialogue.ask(words.officeQuestion(builtInOffices()))).trim();
    const fault = profileFault(profile);
    if (fault === undefined) return profile;
    dialogue.say(fault);
    profile = undefined;
  }
}

function profileFault(profile: string): TwoLanguages | string | undefined {
  if (profile === '') return words.answerFaults.empty;
  if (/\.ya?ml$/.test(profile) && !existsSync(profile)) return words.noSuchProfile(profile);
  try {
    loadOffice(profile);
    return undefined;
  } catch (error) {
    if (error instanceof OfficeProfileError) return profileFaulty(error.file, error.faults);
    throw error;
  }
}
