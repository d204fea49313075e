/** Help: what may be explained to this person, and one topic explained with the button that does it. */
import type { messagingApi } from '@line/bot-sdk';
import type { HelpTopic } from '../src/domain/help-topics.js';
import type { KeptDays } from '../src/domain/kept-days.js';
import * as words from '../src/text/help.js';
import { postbackAction } from './parts/actions.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function helpCard(topics: readonly HelpTopic[]): messagingApi.FlexMessage {
  return card({
    altText: `${words.helpTitle} ${topics.map((topic) => words.topicTitles[topic]).join(' · ')}`,
    heading: { title: words.helpTitle, below: words.chooseTopic },
    body: topics.map((topic) => {
      const label = words.topicTitles[topic];
      return tappableRow({ label, action: postbackAction({ do: 'explain', topic }, label) });
    }),
    buttons: [wordButton('menu')],
  });
}

export function helpTopicCard(topic: HelpTopic, kept: KeptDays): messagingApi.FlexMessage {
  const { text, command } = words.topicAnswer(topic, kept);
  return card({
    altText: `${words.topicTitles[topic]}: ${text}`,
    heading: { above: words.helpTitle, title: words.topicTitles[topic] },
    body: [textPart(text)],
    buttons: [wordButton(command, 'primary'), ...(command === 'menu' ? [] : [wordButton('help')])],
  });
}
