/** Words a notice: the card or the sentence that its receiver reads in LINE. */
import type { messagingApi } from '@line/bot-sdk';
import { actingOrderCard } from '../../flex-templates/acting-order-card.js';
import { addressCorrectedCard } from '../../flex-templates/address-corrected-card.js';
import { digestCard } from '../../flex-templates/digest-card.js';
import { draftCard } from '../../flex-templates/draft-card.js';
import { extendedCard } from '../../flex-templates/extended-card.js';
import { handedOverCard } from '../../flex-templates/handed-over-card.js';
import { monthlyAskCard } from '../../flex-templates/monthly-ask-card.js';
import { monthlyReportCard } from '../../flex-templates/monthly-report-card.js';
import { notifyBackCard } from '../../flex-templates/notify-back-card.js';
import { personCard } from '../../flex-templates/person-card.js';
import { presentCard } from '../../flex-templates/present-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { refusedCard } from '../../flex-templates/refused-card.js';
import { registeredCard } from '../../flex-templates/registered-card.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import { wishesCard } from '../../flex-templates/wishes-card.js';
import type { Deps } from '../deps.js';
import { text } from '../line/reply.js';
import { accountMoved } from '../text/account.js';
import { newRoleWithWork } from '../text/appointments.js';
import { nobodyOnDuty } from '../text/approval.js';
import { corrected } from '../text/correct-text.js';
import { infectedFile } from '../text/file-rejections.js';
import { handedAway } from '../text/hand-over.js';
import { lateJobsWords } from '../text/late-jobs.js';
import { myWorkTitle } from '../text/my-requests.js';
import { fewInReach, headMissing, leftStuck, stuckTitle, waitsForNobody } from '../text/nobody.js';
import { nudgeSentence } from '../text/nudge.js';
import { wishSettled } from '../text/own-data.js';
import { noWayOut } from '../text/page-checks.js';
import { reinstated } from '../text/people.js';
import { taskGone, webmasterAsSender } from '../text/publication.js';
import { quotaWords } from '../text/quota.js';
import { dueSentence } from '../text/reminders.js';
import { returned } from '../text/take-down.js';
import { fileLinks } from './file-links.js';
import type { Notice } from './notice.js';
import { reportView } from './report-view.js';

export type NoticeDeps = Pick<Deps, 'office' | 'fileUrl' | 'paperUrl' | 'reportUrl' | 'now'>;

export function noticeMessage(deps: NoticeDeps, notice: Notice): messagingApi.Message {
  const { office, fileUrl, now } = deps;
  switch (notice.kind) {
    case 'present': {
      const { request, view, to, checks } = notice;
      return presentCard(request, view, {
        office,
        now: now(),
        viewer: to,
        checks,
        ...fileLinks({ fileUrl }, { requestId: request.id, personId: to.id }),
      });
    }
    case 'published':
      return publishedCard(notice.request, { for: 'requester', office });
    case 'addressCorrected':
      return addressCorrectedCard(notice.request, { for: 'requester', office });
    case 'textCorrected':
      return text(corrected(notice.request));
    case 'extended':
      return extendedCard(notice.request, { office });
    case 'takenDown':
      return takenDownCard(notice.request, { for: 'owner', office });
    case 'takeDownReturned':
      return text(returned(notice.request));
    case 'notifyBack':
      return notifyBackCard(notice.request, notice);
    case 'taskGone':
      return text(taskGone(notice.request));
    case 'nudge':
      return text(nudgeSentence(notice.request, notice.from, now()));
    case 'refused':
      return refusedMessage(office, notice);
    case 'nobodyOnDuty':
      return text(nobodyOnDuty(office, notice.request, notice.missing));
    case 'headMissing':
      return text(headMissing(office, notice.request));
    case 'digest':
      return digestCard(notice.reminders);
    case 'due':
      return text(dueSentence(notice.reminder));
    case 'waitsForNobody':
      return text(waitsForNobody(notice.request, { ...notice, office }));
    case 'draftLeft':
      return draftCard(notice.draft, { office, isOffer: true, overtaken: notice.overtaken });
    case 'workList':
      return requestListCard({ title: myWorkTitle, page: notice.page, list: 'myWork', now: now() });
    case 'stuckList':
      return requestListCard({ title: stuckTitle, page: notice.page, list: 'stuck', now: now() });
    case 'newcomer':
      return personCard(notice.person, { office, viewer: notice.to, now: now() });
    case 'registered':
      return registeredCard(notice.person, { office });
    case 'newRoleWithWork':
      return text(newRoleWithWork(office, notice.appointment));
    case 'actingOrder':
      return actingOrderCard(notice.person, notice.order, { office });
    case 'handedOver':
      return handedOverCard(notice.to, { from: notice.from, office });
    case 'handedAway':
      return text(handedAway(notice.to, notice.by));
    case 'reinstated':
      return text(reinstated(office, notice.person));
    case 'wishes':
      return wishesCard(notice.people, office);
    case 'wishSettled':
      return text(wishSettled(notice.wanted, notice.as));
    case 'accountMoved':
      return text(accountMoved(notice.person));
    case 'infectedFile':
      return text(infectedFile(notice.fileName, notice.by));
    case 'leftStuck':
      return text(leftStuck(notice.missing, { office, count: notice.count }));
    case 'quota':
      return text(quotaWords(notice.quota, notice.mark));
    case 'noWayOut':
      return text(noWayOut);
    case 'lateJobs':
      return text(lateJobsWords(notice.jobs));
    case 'fewWebmasters':
      return text(fewInReach(office, notice.count));
    case 'monthlyAsk':
      return monthlyAskCard(notice.unitMonth, notice.published);
    case 'monthlyReport':
      return monthlyReportCard(notice.report, reportView(deps, notice.to, notice.report.period));
  }
}

function refusedMessage(
  office: Deps['office'],
  { request, inTheNameOf }: Extract<Notice, { kind: 'refused' }>,
): messagingApi.Message {
  const card = refusedCard(request, inTheNameOf && { webmasterName: inTheNameOf.name });
  return inTheNameOf ? { ...card, sender: { name: webmasterAsSender(office) } } : card;
}
