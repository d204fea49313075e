/** The head of the chat on the phone: time, the account's name, and the menu to block or follow it. */
import { button, element } from './dom.js';
import { icon } from './icons.js';
import { timeOfDay } from './times.js';
import { words } from './words.js';

export interface ChatHeader {
  root: HTMLElement;
  update(follows: boolean): void;
  setClock(now: string): void;
}

export function createChatHeader(botName: string, setFollowing: (follows: boolean) => void): ChatHeader {
  const clock = element('time', { class: 'status-clock' });
  let following = true;
  const choice = button({
    class: 'chat-menu-choice',
    onClick: () => {
      choice.hidden = true;
      setFollowing(!following);
    },
  });
  choice.hidden = true;
  const label = words.phone.menu;
  const menu = button(
    {
      class: 'icon-button',
      attributes: { 'aria-label': label, title: label },
      onClick: () => {
        choice.hidden = !choice.hidden;
      },
    },
    icon('menu'),
  );
  const root = element(
    'header',
    { class: 'chat-header' },
    element('div', { class: 'status-bar' }, clock, element('span', { class: 'status-battery' })),
    element('div', { class: 'chat-title' }, icon('back'), element('strong', { text: botName }), menu, choice),
  );
  return {
    root,
    setClock: (now) => {
      clock.textContent = timeOfDay(now);
    },
    update: (follows) => {
      following = follows;
      choice.textContent = follows ? words.phone.block : words.phone.follow;
    },
  };
}
