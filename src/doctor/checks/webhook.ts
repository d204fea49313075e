/** Does what people write reach us: is our address set at LINE, in use, and answering LINE's own test? */
import type { Config } from '../../config/config.js';
import { hasRole } from '../../domain/person/person.js';
import type { Line } from '../../line/line.js';
import * as words from '../../text/doctor-webhook.js';
import { type Finding, fault, ok, todo } from '../finding.js';
import type { Records } from '../read-records.js';

interface WebhookContext {
  config: Pick<Config, 'webhookUrl'>;
  line: Pick<Line, 'setWebhookEndpoint' | 'webhookEndpoint' | 'testWebhook'>;
  records: Records;
  setWebhook: boolean;
}

export async function checkWebhook(context: WebhookContext): Promise<Finding[]> {
  const { config, line, setWebhook } = context;
  const wanted = config.webhookUrl;
  if (setWebhook) await line.setWebhookEndpoint(wanted);
  const found = await line.webhookEndpoint();
  if (!found?.endpoint) return [fault(words.webhookNotSet(wanted))];
  if (found.endpoint !== wanted) return [fault(words.webhookElsewhere(found.endpoint, wanted))];

  const test = await line.testWebhook();
  return [
    found.active ? ok(words.webhookSet(wanted)) : fault(words.webhookOff),
    test.success ? ok(words.webhookAnswers) : failedTest(test, context),
  ];
}

type WebhookTest = Awaited<ReturnType<Line['testWebhook']>>;

/** Before anybody could come in by LINE, https in front of the bot is the next step of the installation. */
function failedTest(test: WebhookTest, { records }: WebhookContext): Finding {
  const isAnswered = test.statusCode > 0;
  return isAnswered || wasReached(records) ? fault(words.webhookFails(test)) : todo(words.httpsToCome(test));
}

/** An administrator came in by LINE. */
function wasReached(records: Records): boolean {
  return records.kind !== 'sound' || records.persons.some((person) => hasRole(person, 'administrator'));
}
