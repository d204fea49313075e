/** The emulator's page: phones side by side, the inspector and the faults, kept in step with the server. */
import type { EmulatorState } from '../protocol.js';
import { createAfterClockView } from './after-clock-view.js';
import { createAnnouncer } from './announcer.js';
import { connect } from './connection.js';
import { element } from './dom.js';
import { personApi } from './emulator-api.js';
import { createFaultPanel } from './fault-panel.js';
import { createGuidePanel } from './guide-panel.js';
import { createInspector } from './inspector-view.js';
import { language } from './language.js';
import { createPageClock } from './page-clock.js';
import { createPhoneView, type PhoneView } from './phone-view.js';
import { createStage } from './stage.js';
import { createToolbar } from './toolbar.js';
import { words } from './words.js';

const TICK_MS = 1000;

function startPage(): void {
  document.documentElement.lang = language;
  document.title = words.title;
  const clock = createPageClock();
  const announcer = createAnnouncer();
  const inspector = createInspector(announcer);
  const faultPanel = createFaultPanel(announcer);
  const guidePanel = createGuidePanel(announcer);
  const afterClock = createAfterClockView();
  const stage = createStage();
  const toolbar = createToolbar([
    { name: 'faults', label: words.toolbar.faults, root: faultPanel.root },
    { name: 'inspector', label: words.toolbar.inspector, root: inspector.root },
  ]);
  const desk = element('main', { class: 'desk', text: words.loading });
  const offline = element('p', { class: 'offline', text: words.reconnecting, attributes: { role: 'alert' } });
  offline.hidden = true;
  const side = element('div', { class: 'side' }, faultPanel.root, inspector.root);
  const page = element('div', { class: 'page' }, guidePanel.root, desk, side);
  document.body.append(toolbar.root, offline, afterClock.root, page, announcer.root);

  const phones = new Map<string, PhoneView>();
  const showPhones = (state: EmulatorState) => {
    if (phones.size === 0) desk.replaceChildren();
    for (const chat of state.chats) {
      const { key } = chat.person;
      const phone =
        phones.get(key) ??
        createPhoneView({ key, botName: state.channel.name, api: personApi(key), announcer, now: clock.now });
      if (!phones.has(key)) desk.append(phone.root);
      phones.set(key, phone);
      phone.update(chat);
    }
  };
  const tick = () => {
    toolbar.setClock(clock.now());
    for (const phone of phones.values()) phone.clockChanged();
  };

  connect({
    connectionChanged: (connected) => {
      offline.hidden = connected;
    },
    stateChanged: (state, change) => {
      if (!change || change.type === 'clock') clock.set(state.now);
      if (!change || change.type === 'chat') showPhones(state);
      guidePanel.update(state.guide);
      afterClock.update(state);
      stage.show(state.guide, phones);
      toolbar.update(state);
      inspector.update(state);
      faultPanel.update(state);
      tick();
    },
  });
  setInterval(tick, TICK_MS);
}

startPage();
