/** Questions and words of `npm run setup`, to an operator who reads Thai or English. */
import type { TwoLanguages } from './two-languages.js';

export const usage = `npm run setup [-- NAME=VALUE ...] [--dry-run] [--root DIR]
npm run setup -- remove

  ติดตั้งระบบบนเครื่องนี้เป็นบริการของ systemd: ถามค่าที่ยังขาด ตรวจทันที และไม่เปลี่ยนสิ่งที่ถูกต้องแล้ว (ต้องใช้ sudo)
  Installs the program on this machine as a systemd service: asks for what is missing, checks it at once, and leaves alone what is right (needs sudo).

  NAME=VALUE   ค่าตั้งที่ไม่ต้องถาม เช่น PUBLIC_URL=https://bot.example.go.th / a setting that is not asked for
  --dry-run    บอกสิ่งที่จะทำ โดยไม่เปลี่ยนอะไร / says what it would do, and changes nothing
  --root DIR   ติดตั้งทั้งหมดในโฟลเดอร์ DIR เพื่อทดลอง ไม่ต้องใช้ sudo / installs all of it in the folder DIR, for a trial without sudo
  remove       ถอนบริการ ผู้ใช้ และเมนูใน LINE แต่เก็บข้อมูลไว้ / takes the service, its user and the menus at LINE away, and keeps the data
`;

export const questions = {
  PUBLIC_URL: {
    thai: 'ที่อยู่ของระบบบนอินเทอร์เน็ต (ชื่อโดเมนที่ชี้มายังเครื่องนี้ เช่น bot.example.go.th):',
    english: 'The name under which this machine is reached from the internet, such as bot.example.go.th:',
  },
  LINE_CHANNEL_SECRET: {
    thai: 'Channel secret (LINE Developers Console > channel > แท็บ Basic settings):',
    english: 'The channel secret (LINE Developers Console > your channel > tab Basic settings):',
  },
  LINE_CHANNEL_ACCESS_TOKEN: {
    thai: 'Channel access token (LINE Developers Console > channel > แท็บ Messaging API > Issue ด้านล่างสุด):',
    english:
      'The channel access token (LINE Developers Console > your channel > tab Messaging API > Issue, at the bottom):',
  },
} satisfies Record<string, TwoLanguages>;

export function officeQuestion(builtIn: readonly string[]): TwoLanguages {
  const names = builtIn.join(', ');
  return {
    thai: `ข้อมูลหน่วยงาน: ที่อยู่ของไฟล์ .yaml ของท่าน (สร้างได้ด้วย npm run office -- new) หรือชื่อที่มีมาให้ (${names}):`,
    english: `The office's profile: the path of your own .yaml file (npm run office -- new makes one), or one that comes with the program (${names}):`,
  };
}

export const answerFaults = {
  empty: { thai: 'กรุณากรอกค่านี้', english: 'This is needed' },
  secretShape: {
    thai: 'Channel secret ต้องเป็นเลขฐานสิบหก 32 ตัว (0-9 และ a-f) กรุณาคัดลอกใหม่ทั้งหมด',
    english: 'A channel secret is 32 hexadecimal digits (0-9 and a-f): copy it anew, all of it',
  },
  isSecret: {
    thai: 'ค่านี้คือ channel secret ไม่ใช่ channel access token (token อยู่ในแท็บ Messaging API และยาวกว่ามาก)',
    english:
      'This is a channel secret, not the channel access token (which is in the tab Messaging API, and far longer)',
  },
  isToken: {
    thai: 'ค่านี้คือ channel access token ไม่ใช่ channel secret (secret อยู่ในแท็บ Basic settings และมี 32 ตัว)',
    english:
      'This is a channel access token, not the channel secret (which is in the tab Basic settings, and has 32 digits)',
  },
  isChannelId: {
    thai: 'ค่านี้คือ Channel ID ซึ่งระบบไม่ใช้ กรุณาคัดลอกค่าที่ถามจากแท็บที่ระบุ',
    english:
      'This is the channel ID, which is not needed: copy what is asked for, from the tab that is named',
  },
  tokenShape: {
    thai: 'Channel access token เป็นอักษรอังกฤษและตัวเลขราว 170 ตัว กรุณาคัดลอกใหม่ทั้งหมด',
    english: 'A channel access token is some 170 letters and digits: copy it anew, all of it',
  },
  noAddress: {
    thai: 'ไม่ใช่ชื่อโดเมน ตัวอย่าง: bot.example.go.th',
    english: 'This is no domain name; an example: bot.example.go.th',
  },
  isIpAddress: {
    thai: 'เลข IP ใช้ไม่ได้ เพราะ LINE รับเฉพาะใบรับรอง https ของชื่อโดเมน ตัวอย่าง: bot.example.go.th',
    english:
      'An IP address will not do: LINE wants the https certificate of a domain name, such as bot.example.go.th',
  },
} satisfies Record<string, TwoLanguages>;

export function takenAs(name: string, value: string): TwoLanguages {
  return { thai: `ใช้ ${name}=${value}`, english: `Taken as ${name}=${value}` };
}

/** A secret is not repeated on a console that others may see. */
export function takenTrimmed(name: string): TwoLanguages {
  return {
    thai: `ใช้ ${name} หลังตัดช่องว่างและเครื่องหมายรอบค่าออก`,
    english: `${name} is taken without the blanks and marks around it`,
  };
}

export function tokenOf(account: string): TwoLanguages {
  return {
    thai: `LINE ยอมรับ token ของบัญชี “${account}”`,
    english: `LINE accepts the token of the account “${account}”`,
  };
}

export const tokenRefused: TwoLanguages = {
  thai: 'LINE ไม่ยอมรับ token นี้ กรุณาออก token ใหม่ (Issue) แล้วคัดลอกทั้งหมด',
  english: 'LINE does not accept this token: issue it anew, and copy all of it',
};

export const lineAway: TwoLanguages = {
  thai: 'ติดต่อ LINE ไม่ได้ จึงยังไม่ได้ตรวจ token (หากเครือข่ายต้องผ่าน proxy ให้เพิ่ม HTTPS_PROXY=http://...)',
  english:
    'LINE can not be reached, so the token is not checked yet (where the network has a proxy, add HTTPS_PROXY=http://...)',
};

export function noSuchProfile(path: string): TwoLanguages {
  return { thai: `ไม่มีไฟล์ ${path}`, english: `There is no file ${path}` };
}

export function makesUser(user: string): TwoLanguages {
  return { thai: `สร้างผู้ใช้ ${user} สำหรับบริการ`, english: `Makes the user ${user} for the service` };
}

export function makesFolder(path: string): TwoLanguages {
  return { thai: `สร้างโฟลเดอร์ค่าตั้ง ${path}`, english: `Makes the folder of the settings ${path}` };
}

export function copiesProfile(from: string, to: string): TwoLanguages {
  return {
    thai: `คัดลอกข้อมูลหน่วยงานจาก ${from} ไปยัง ${to}`,
    english: `Copies the office's profile from ${from} to ${to}`,
  };
}

export function writesSettings(path: string): TwoLanguages {
  return { thai: `เขียนค่าตั้งลง ${path}`, english: `Writes the settings to ${path}` };
}

export function makesData(path: string): TwoLanguages {
  return { thai: `สร้างโฟลเดอร์ข้อมูล ${path}`, english: `Makes the data folder ${path}` };
}

export function writesUnit(path: string): TwoLanguages {
  return { thai: `เขียนบริการของ systemd ลง ${path}`, english: `Writes the systemd service to ${path}` };
}

export function writesProxy(name: string, path: string): TwoLanguages {
  return { thai: `เขียนตัวอย่างค่าตั้ง ${name} ลง ${path}`, english: `Writes the settings for ${name} to ${path}` };
}

export const reloadsUnits: TwoLanguages = {
  thai: 'ให้ systemd อ่านบริการใหม่ (systemctl daemon-reload)',
  english: 'Lets systemd read the service anew (systemctl daemon-reload)',
};

export const enables: TwoLanguages = {
  thai: 'ให้ระบบเริ่มเองเมื่อเปิดเครื่อง (systemctl enable)',
  english: 'Lets the service start with the machine (systemctl enable)',
};

export const startsService: TwoLanguages = {
  thai: 'เริ่มระบบ (systemctl restart publish-desk)',
  english: 'Starts the service (systemctl restart publish-desk)',
};

export const stepWords = { done: 'OK', took: 'DONE', would: 'WOULD' };

export const needsRoot: TwoLanguages = {
  thai: 'ต้องสั่งด้วย sudo: sudo npm run setup (หรือ --dry-run เพื่อดูก่อน หรือ --root DIR เพื่อทดลองในโฟลเดอร์)',
  english:
    'Run it with sudo: sudo npm run setup (or with --dry-run to look first, or --root DIR for a trial in a folder)',
};

export function hiddenFromService(path: string): TwoLanguages {
  return {
    thai: `บริการเข้าถึง ${path} ไม่ได้ (โฟลเดอร์ส่วนตัว) กรุณาวางโปรแกรมใน /opt/publish-desk และติดตั้ง Node.js ให้ทั้งเครื่อง`,
    english: `The service can not reach ${path} in a home folder: put the program into /opt/publish-desk, and install Node.js for the whole machine`,
  };
}

export const noSystemd: TwoLanguages = {
  thai: 'เครื่องนี้ไม่มี systemd ให้ใช้ Docker (docs/install.md) หรือ --root DIR เพื่อทดลอง',
  english: 'This machine has no systemd: use Docker (docs/install.md), or --root DIR for a trial',
};

export const notBuilt: TwoLanguages = {
  thai: 'ยังไม่ได้สร้างโปรแกรม กรุณาสั่ง npm ci && npm run build ก่อน',
  english: 'The program is not built yet: run npm ci && npm run build first',
};

export function putAside(folder: string, current: string): TwoLanguages {
  return {
    thai: `${folder} ไม่ใช่โปรแกรมที่ใช้งานอยู่ (การปรับรุ่นวางไว้ข้าง ๆ) กรุณาสั่ง cd ${current} แล้วสั่งอีกครั้ง`,
    english: `${folder} is not the program that is in use (an upgrade put it aside): cd ${current}, then run this again`,
  };
}

export function nobodyAnswers(name: string): string {
  return `ไม่มีคำตอบสำหรับ ${name} / No answer to ${name}`;
}

export const nothingChanged: TwoLanguages = {
  thai: 'เป็นการดูล่วงหน้า ยังไม่ได้เปลี่ยนอะไร',
  english: 'Nothing was changed: this was a look ahead',
};

export const becomesReady: TwoLanguages = { thai: 'ระบบพร้อมทำงาน', english: 'The bot is ready' };

/** `see`: the command that shows more. */
export function notReady(see: string): TwoLanguages {
  return {
    thai: `ระบบยังไม่พร้อม บันทึกล่าสุดของบริการอยู่ข้างล่าง (ทั้งหมด: ${see})`,
    english: `The bot is not ready: the last lines of its log stand below (${see} shows all)`,
  };
}

export function startTrial(settingsFile: string): TwoLanguages {
  const command = `SETTINGS_FILE=${settingsFile} npm start`;
  return {
    thai: `เริ่มระบบทดลองด้วย ${command} แล้วสั่ง npm run setup เดิมอีกครั้งเพื่อตั้ง webhook และตรวจ`,
    english: `Start the trial with ${command}, then run the same npm run setup again to set the webhook and to check`,
  };
}

export function proxyNext(caddy: string, nginx: string): TwoLanguages {
  return {
    thai: `ให้ https มาถึงระบบ: Caddy ใช้ ${caddy} หรือ nginx ใช้ ${nginx} (วิธีอยู่บรรทัดแรกของไฟล์)`,
    english: `Let https reach the bot: Caddy by ${caddy}, or nginx by ${nginx} (the first line of each says how)`,
  };
}

export const menusRemoved: TwoLanguages = {
  thai: 'ลบเมนูที่ LINE แล้ว',
  english: 'The menus at LINE are removed',
};

export const menusRemain: TwoLanguages = {
  thai: 'ลบเมนูที่ LINE ไม่ได้ ให้ลบใน LINE Official Account Manager',
  english: 'The menus at LINE could not be removed: remove them in the LINE Official Account Manager',
};

export const switchWebhookOff: TwoLanguages = {
  thai: 'LINE ไม่มีคำสั่งลบ webhook: ปิด “Use webhook” ใน LINE Developers Console (แท็บ Messaging API)',
  english:
    'LINE has no call that takes a webhook away: switch “Use webhook” off in the LINE Developers Console (tab Messaging API)',
};

export const stopsService: TwoLanguages = {
  thai: 'หยุดบริการ (systemctl disable --now publish-desk)',
  english: 'Stops the service (systemctl disable --now publish-desk)',
};

export function removesFile(path: string): TwoLanguages {
  return { thai: `ลบ ${path}`, english: `Removes ${path}` };
}

export function handsToRoot(path: string): TwoLanguages {
  return { thai: `ให้ root เป็นเจ้าของ ${path}`, english: `Gives ${path} to root` };
}

export function handsToService(path: string, user: string): TwoLanguages {
  return { thai: `ให้ ${user} เป็นเจ้าของข้อมูลทั้งหมดใน ${path}`, english: `Gives all data in ${path} to ${user}` };
}

export function removesUser(user: string): TwoLanguages {
  return { thai: `ลบผู้ใช้ ${user}`, english: `Removes the user ${user}` };
}

export function dataKept(data: string, settings: string): TwoLanguages {
  return {
    thai: `เก็บข้อมูลไว้ที่ ${data} และค่าตั้งที่ ${settings}: ทะเบียนคำขอเป็นเอกสารราชการ เก็บไม่น้อยกว่า 10 ปีตามระเบียบงานสารบรรณ ข้อ 57 ลบเมื่อพ้นกำหนดและได้รับอนุมัติให้ทำลายแล้วเท่านั้น`,
    english: `The data is kept in ${data}, the settings in ${settings}: the requests are official records, to be kept for at least 10 years (Regulation on Correspondence, clause 57); delete them only after that, with the approval to destroy them`,
  };
}
