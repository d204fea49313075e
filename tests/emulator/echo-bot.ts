/** The echo example of @line/bot-sdk, unchanged but for its base URLs and its port, which come from the caller. */
import * as line from '@line/bot-sdk';
import express from 'express';

export interface EchoBotSettings {
  channelSecret: string;
  channelAccessToken: string;
  apiBaseUrl: string;
}

export function createEchoBot(settings: EchoBotSettings): express.Express {
  // create LINE SDK config
  const config = { channelSecret: settings.channelSecret };

  // create LINE SDK client
  const client = new line.messagingApi.MessagingApiClient({
    channelAccessToken: settings.channelAccessToken,
    baseURL: settings.apiBaseUrl,
  });

  // create Express app
  const app = express();

  // register a webhook handler with middleware
  app.post('/callback', line.middleware(config), (req, res) => {
    Promise.all(req.body.events.map(handleEvent))
      .then((result) => res.json(result))
      .catch((err) => {
        console.error(err);
        res.status(500).end();
      });
  });

  // event handler
  function handleEvent(event: line.webhook.Event) {
    if (event.type !== 'message' || event.message.type !== 'text') {
      // ignore non-text-message event
      return Promise.resolve(null);
    }

    // create an echoing text message
    const echo: line.messagingApi.TextMessage = { type: 'text', text: event.message.text };

    // use reply API
    return client.replyMessage({ replyToken: event.replyToken ?? '', messages: [echo] });
  }

  return app;
}
