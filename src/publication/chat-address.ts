/** The addresses of pages in the chat: asked for, matched to their websites, shown once more, and corrected where they were wrong. */
import { addressCorrectedCard } from '../../flex-templates/address-corrected-card.js';
import { addressReasonCard } from '../../flex-templates/address-reason-card.js';
import { confirmAddressCard } from '../../flex-templates/confirm-address-card.js';
import { confirmPublicationCard } from '../../flex-templates/confirm-publication-card.js';
import { lateDaysCard } from '../../flex-templates/late-days-card.js';
import { outsideAddressCard } from '../../flex-templates/outside-address-card.js';
import { pageAddressCard } from '../../flex-templates/page-address-card.js';
import { placeAddressCard } from '../../flex-templates/place-address-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { sharedAddressCard } from '../../flex-templates/shared-address-card.js';
import type { ActRoute, ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf, type RequestTap } from '../chat/parts/request-tap.js';
import { type ConfirmStep, confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { AddressAction } from '../domain/request/actions.js';
import {
  type PublishRequest,
  publishTaskOf,
  sitesLeft,
  standsAt,
} from '../domain/request/publish-request.js';
import { type Reply, textIfAny } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';
import { untoldOf } from '../moves/untold.js';
import * as words from '../text/page-address.js';
import {
  type AddressInput,
  openPart,
  sharedFingerprint,
  sitesAsked,
  type ToldAddress,
} from './address-step.js';
import { type AddressAct, addressDeps, contextOf, pageAddress } from './page-address.js';
import type { AskedAddress } from './place-links.js';

export const addressChat = {
  taps: {
    publish: (deps, by, tapped) => start(deps, by, addressTap(tapped, 'publish')),
    correctAddress: (deps, by, tapped) => start(deps, by, addressTap(tapped, 'correctAddress')),
    publishSameAddress: async (deps, by, tapped) => {
      const request = await requireRequest(deps, tapped.tap.id);
      const same = standsAt(request, sitesLeft(request)[0]);
      const act = addressTap(tapped, 'publish');
      if (!same) return start(deps, by, act);
      const { siteId, url } = same;
      return tell(deps, by, { act, tapped: { kind: 'page', page: { siteId, url } } });
    },
    placeAddress: (deps, by, tapped) => {
      const { as, site: siteId } = tapped.tap;
      return tell(deps, by, { act: addressTap(tapped, as), tapped: { kind: 'place', siteId } });
    },
    dropAddress: (deps, by, tapped) =>
      tell(deps, by, { act: addressTap(tapped, tapped.tap.as), tapped: { kind: 'drop' } }),
    acceptAddress: (deps, by, tapped) => {
      const { as, shown } = tapped.tap;
      return tell(deps, by, { act: addressTap(tapped, as), tapped: { kind: 'accept', shown } });
    },
    chooseLastDay: (deps, by, tapped) =>
      tell(deps, by, {
        act: addressTap(tapped, 'publish'),
        tapped: { kind: 'lastDay', day: tapped.tap.day },
      }),
    correctAddressBecause: (deps, by, tapped) => {
      const reason = words.reasons[tapped.tap.reason] ?? '';
      const act = addressTap(tapped, 'correctAddress');
      return tell(deps, by, { act, tapped: { kind: 'reason', reason } });
    },
    confirmPublish: (deps, by, tapped) => confirm(deps, by, { tapped, as: 'publish' }),
    confirmCorrectAddress: (deps, by, tapped) => confirm(deps, by, { tapped, as: 'correctAddress' }),
  },
  questions: {
    pageAddress: {
      answer: async (deps, by, { asked, text: given, actKey }) => {
        const { as: action, requestId, version: seenVersion } = asked;
        const act = { action, requestId, seenVersion, actKey };
        return showStep(deps, by, {
          act,
          step: await previewAct(deps, by, { act: await pageAddress(deps, by, { act, text: given }), given }),
        });
      },
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

/** The page of a task, or the right one in place of a wrong one, sent before it was asked for: shown once more. */
export const previewPageAddress = previewAddressAs('publish');
export const previewCorrectAddress = previewAddressAs('correctAddress');

function previewAddressAs(action: AddressAction): ActRoute {
  return async (deps, by, { act: on, given }) => previewAddress(deps, by, { act: { ...on, action }, given });
}

/** Without an address it is asked for. */
async function previewAddress(
  deps: Deps,
  by: Person,
  { act, given }: { act: AddressAct; given: string },
): Promise<Reply> {
  if (given === '') return start(deps, by, act);
  const step = await previewAct(deps, by, { act: await pageAddress(deps, by, { act, text: given }), given });
  return showStep(deps, by, { act, step });
}

function addressTap(tapped: RequestTap, action: AddressAction): AddressAct {
  return { ...actOf(tapped), action };
}

async function start(deps: Deps, by: Person, act: AddressAct): Promise<Reply> {
  return showStep(deps, by, { act, step: await startAct(deps, by, await pageAddress(deps, by, { act })) });
}

/** Takes the value of a button. */
async function tell(
  deps: Deps,
  by: Person,
  told: { act: AddressAct; tapped: Exclude<AddressInput, { kind: 'text' }> },
): Promise<Reply> {
  const act = await pageAddress(deps, by, told);
  const step = await previewAct(deps, by, { act, given: '', isTap: true });
  return showStep(deps, by, { act: told.act, step });
}

async function confirm(
  deps: Deps,
  by: Person,
  { tapped, as }: { tapped: RequestTap & { tap: { shown: string } }; as: AddressAction },
): Promise<Reply> {
  const act = addressTap(tapped, as);
  const confirmed = { act: await pageAddress(deps, by, { act }), shown: tapped.tap.shown };
  return showStep(deps, by, { act, step: await confirmAct(deps, by, confirmed) });
}

interface Shown {
  act: AddressAct;
  step: ConfirmStep<PublishRequest, AskedAddress, ToldAddress>;
}

async function showStep(deps: Deps, by: Person, { act, step }: Shown): Promise<Reply> {
  const { office } = deps;
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), await questionCard(deps, request, step.asked)];
    case 'preview': {
      const card = act.action === 'publish' ? confirmPublicationCard : confirmAddressCard;
      return [...noticeOf(step), card(request, { ...step.value, office })];
    }
    case 'done':
      return recorded(deps, by, { action: act.action, request });
  }
}

async function questionCard(deps: Deps, request: PublishRequest, asked: AskedAddress) {
  const known = await addressDeps(
    deps,
    request.id,
    asked.pages.map(({ url }) => url),
  );
  const { office } = known;
  const context = contextOf(known, request);
  const sites = sitesAsked(asked, request);
  const open = openPart(asked, context) ?? { kind: 'address' };
  switch (open.kind) {
    case 'lastDay':
      return lateDaysCard(request, { late: open.late, today: context.today });
    case 'address':
      return pageAddressCard(request, { as: asked.as, sites, office });
    case 'place':
      return placeAddressCard(request, { ...asked, url: open.url, sites, office });
    case 'outside':
      return outsideAddressCard(request, { as: asked.as, page: open.page, office });
    case 'shared':
      return sharedAddressCard(request, { as: asked.as, ...open, shown: sharedFingerprint(open) });
    case 'reason':
      return addressReasonCard(request);
  }
}

/** Up everywhere, or with another site to go; or corrected. */
async function recorded(
  deps: Deps,
  by: Person,
  { action, request }: { action: AddressAction; request: PublishRequest },
): Promise<Reply> {
  if (action === 'publish' && publishTaskOf(request)) return [await presentCardFor(deps, by, request)];
  const reading = { for: 'webmaster', office: deps.office, untold: await untoldOf(deps, request) } as const;
  const card = action === 'publish' ? publishedCard : addressCorrectedCard;
  return [card(request, reading)];
}
