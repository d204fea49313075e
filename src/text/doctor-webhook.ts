/** Words of `npm run doctor` about the way from LINE to the bot. */
import type { Words } from './doctor.js';
import { dateTime } from './thai-date.js';
import type { TwoLanguages } from './two-languages.js';

const setWebhook: TwoLanguages = {
  thai: 'สั่ง npm run doctor -- --set-webhook หรือตั้งใน LINE Developers Console',
  english: 'Run npm run doctor -- --set-webhook, or set it in the LINE Developers Console',
};

export function webhookNotSet(wanted: string): Words {
  return {
    says: {
      thai: `ยังไม่ได้ตั้ง webhook URL ที่ LINE ค่าที่ถูกต้องคือ ${wanted}`,
      english: `LINE has no webhook URL yet; it should be ${wanted}`,
    },
    remedy: setWebhook,
  };
}

export function webhookElsewhere(found: string, wanted: string): Words {
  return {
    says: {
      thai: `webhook URL ที่ LINE คือ ${found} แต่ควรเป็น ${wanted}`,
      english: `LINE's webhook URL is ${found}, but should be ${wanted}`,
    },
    remedy: {
      thai: `${setWebhook.thai} หรือแก้ไข PUBLIC_URL`,
      english: `${setWebhook.english}, or correct PUBLIC_URL`,
    },
  };
}

export function webhookSet(url: string): Words {
  return {
    says: { thai: `webhook URL ที่ LINE คือ ${url}`, english: `LINE's webhook URL is ${url}` },
  };
}

export const webhookOff: Words = {
  says: { thai: 'LINE ปิดการใช้ webhook อยู่', english: 'The use of the webhook is switched off at LINE' },
  remedy: {
    thai: 'เปิด “Use webhook” ใน LINE Developers Console (แท็บ Messaging API)',
    english: 'Switch on “Use webhook” in the LINE Developers Console (Messaging API tab)',
  },
};

export const webhookAnswers: Words = {
  says: {
    thai: 'ระบบตอบรับการทดสอบ webhook จาก LINE',
    english: "The bot answers LINE's own test of the webhook",
  },
};

interface WebhookTest {
  statusCode: number;
  reason: string;
  detail: string;
}

export function webhookFails({ statusCode, reason, detail }: WebhookTest): Words {
  const why = [...new Set([reason, detail])].filter(Boolean).join(' ');
  return {
    says: {
      thai: `การทดสอบ webhook จาก LINE ไม่ผ่าน: ${why}`,
      english: `LINE's own test of the webhook failed: ${why}`,
    },
    remedy: webhookRemedy(reason, statusCode),
  };
}

export function httpsToCome({ reason }: WebhookTest): Words {
  return {
    says: {
      thai: `https ยังมาไม่ถึงระบบ (การทดสอบจาก LINE: ${reason})`,
      english: `https does not reach the bot yet (LINE's own test: ${reason})`,
    },
    remedy: {
      thai: `ให้ชื่อโดเมนชี้มายังเครื่องนี้ ตั้ง Caddy หรือ nginx (docs/install.md) แล้วสั่งอีกครั้ง ${cannotConnect.thai}`,
      english: `Let the name lead to this machine, set up Caddy or nginx (docs/install.md), and run this again. ${cannotConnect.english}`,
    },
  };
}

function webhookRemedy(reason: string, statusCode: number): TwoLanguages {
  if (/connect/i.test(reason)) return cannotConnect;
  if (/timeout/i.test(reason)) return tooSlow;
  if (statusCode === 401) return wrongSecret;
  if (statusCode === 404) return wrongPath;
  if (statusCode >= 502 && statusCode <= 504) return behindProxy;
  return seeLog;
}

const cannotConnect: TwoLanguages = {
  thai: 'ตรวจว่าระบบทำงานอยู่ ชื่อโดเมนและพอร์ต 443 เปิดจากภายนอก และใบรับรอง https ออกโดย CA สาธารณะครบทั้งชุด',
  english:
    'Check that the bot runs, that its name and port 443 can be reached from outside, and that its certificate chain is complete and from a public CA',
};

const tooSlow: TwoLanguages = {
  thai: 'ระบบไม่ตอบภายในเวลาที่ LINE รอ (2 วินาที) ตรวจว่าเครื่องหรือ reverse proxy ไม่ค้าง',
  english: 'LINE waits two seconds: check that neither the machine nor the reverse proxy hangs',
};

const wrongSecret: TwoLanguages = {
  thai: 'LINE_CHANNEL_SECRET ไม่ตรงกับ channel นี้ แก้ไขแล้วเริ่มระบบใหม่',
  english: 'LINE_CHANNEL_SECRET is not that of this channel: correct it and restart the bot',
};

const wrongPath: TwoLanguages = {
  thai: 'ให้ reverse proxy ส่ง /webhook ต่อมายังระบบโดยไม่เปลี่ยน path',
  english: 'Let the reverse proxy pass /webhook on to the bot unchanged',
};

const behindProxy: TwoLanguages = {
  thai: 'reverse proxy ติดต่อระบบไม่ได้ ตรวจว่าระบบทำงานอยู่ที่พอร์ต PORT',
  english: 'The reverse proxy does not reach the bot: check that it runs, on the port PORT',
};

const seeLog: TwoLanguages = {
  thai: 'ดูบันทึกการทำงานของระบบในเวลานี้ หากเพิ่งตั้ง webhook URL รอหนึ่งนาทีแล้วตรวจอีกครั้ง',
  english: "See the bot's log of this moment; if the URL was set just now, wait a minute and run this again",
};

export function notListening(address: string): Words {
  return {
    says: {
      thai: `มีโปรเซสใช้โฟลเดอร์ข้อมูล แต่ไม่มีใครตอบที่ ${address}`,
      english: `A process uses the data folder, but nobody answers at ${address}`,
    },
    remedy: {
      thai: 'ตรวจค่า HOST และ PORT แล้วเริ่มระบบใหม่',
      english: 'Check HOST and PORT, then restart the bot',
    },
  };
}

export const runsWithSecret: Words = {
  says: {
    thai: 'ระบบที่ทำงานอยู่ใช้ LINE_CHANNEL_SECRET เดียวกับในค่าตั้ง',
    english: 'The bot that runs has the LINE_CHANNEL_SECRET of the settings',
  },
};

export const runsWithOtherSecret: Words = {
  says: {
    thai: 'ระบบที่ทำงานอยู่ใช้ LINE_CHANNEL_SECRET คนละค่ากับในค่าตั้ง',
    english: 'The bot that runs has another LINE_CHANNEL_SECRET than the settings',
  },
  remedy: {
    thai: 'เริ่มระบบใหม่: sudo systemctl restart publish-desk',
    english: 'Restart the bot: sudo systemctl restart publish-desk',
  },
};

export function certificateFine(days: number): Words {
  return {
    says: {
      thai: `ใบรับรอง https ใช้ได้อีก ${days} วัน`,
      english: `The https certificate lasts for another ${days} days`,
    },
  };
}

const renew: TwoLanguages = {
  thai: 'ตรวจการต่ออายุ: journalctl -u caddy หรือ sudo certbot renew',
  english: 'See why it was not renewed: journalctl -u caddy, or sudo certbot renew',
};

export function certificateEnds(days: number): Words {
  return {
    says: {
      thai: `ใบรับรอง https จะหมดอายุใน ${days} วัน`,
      english: `The https certificate ends in ${days} days`,
    },
    remedy: renew,
  };
}

export function certificateEnded(end: Date): Words {
  return {
    says: {
      thai: `ใบรับรอง https หมดอายุแล้วเมื่อ ${dateTime(end)} LINE จะส่งข้อความเข้ามาไม่ได้`,
      english: `The https certificate ended at ${end.toISOString()}: LINE delivers nothing`,
    },
    remedy: renew,
  };
}
