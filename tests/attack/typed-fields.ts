/** All that people may type: derived from what the bot can ask and from its commands, so that a new question is attacked, too. */
import { introductionFields, newPerson } from '../../src/domain/person/person.js';
import { commandWords } from '../../src/text/command-words.js';
import { STRANGER } from './cast-in-office.js';
import { formFields } from './fields-of-form.js';
import { peopleFields } from './fields-of-people.js';
import { requestFields } from './fields-of-requests.js';
import { tapFields } from './fields-of-taps.js';
import { openConversation, type TypedField } from './typed-field.js';

type IntroductionField = (typeof introductionFields)[number];

const introductions: Partial<Record<IntroductionField, TypedField['answers']>> = {
  name: (words) => [`ชูใจ ${words}`], // one of one word is asked about
  contact: (words) => [words, `081-000-0007 ${words}`],
};

const talkers = ['owner', 'provider', 'approver', 'webmaster', 'administrator', 'executive'];

/** By what they are about. */
export const typedFields = {
  form: formFields(),
  requests: requestFields(),
  people: peopleFields(),
  newcomers: introductionFields.map(introduction),
  taps: tapFields(),
  talk: [...Object.values(commandWords).map(([word]) => command(word)), ...talkers.map(talk)],
};

function introduction(field: IntroductionField): TypedField {
  const answers = introductions[field];
  return {
    name: field,
    who: STRANGER,
    ...(answers && { answers }),
    async open({ phone, stores, app }) {
      const { userId } = phone(STRANGER);
      const { version = 0 } = (await stores.persons.get(userId)) ?? {};
      const person = { ...newPerson(userId, app.deps.now()), asked: field, askedAt: app.deps.now() };
      await stores.persons.replace({ ...person, version: version + 1 }, version);
    },
  };
}

/** A word of the bot's, and then anything. */
function command(word: string): TypedField {
  return { ...talk('owner'), name: word, answers: (words) => [`${word} ${words}`] };
}

function talk(who: string): TypedField {
  return { name: `talk of ${who}`, who, open: (bot) => openConversation(bot, who, {}) };
}
