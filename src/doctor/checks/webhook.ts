/** Does what people write reach us: is our address set at LINE, in use, and answering LINE's own test? */
import type { Config } from '../../config/config.js';
import type { Line } from '../../line/line.js';
import * as words from '../../text/doctor-webhook.js';
import { type Finding, fault, ok } from '../finding.js';

interface WebhookContext {
  config: Pick<Config, 'webhookUrl'>;
  line: Pick<Line, 'setWebhookEndpoint' | 'webhookEndpoint' | 'testWebhook'>;
  setWebhook: boolean;
}

export async function checkWebhook({ config, line, setWebhook }: WebhookContext): Promise<Finding[]> {
  const wanted = config.webhookUrl;
  if (setWebhook) await line.setWebhookEndpoint(wanted);
  const found = await line.webhookEndpoint();
  if (!found?.endpoint) return [fault(words.webhookNotSet(wanted))];
  if (found.endpoint !== wanted) return [fault(words.webhookElsewhere(found.endpoint, wanted))];

  const test = await line.testWebhook();
  return [
    found.active ? ok(words.webhookSet(wanted)) : fault(words.webhookOff),
    test.success ? ok(words.webhookAnswers) : fault(words.webhookFails(test)),
  ];
}
