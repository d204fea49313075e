/** Words of `npm run doctor` about our account at LINE. */
import { commandWord } from './commands.js';
import type { Words } from './doctor.js';

export function tokenAccepted(account: string): Words {
  return {
    says: {
      thai: `LINE ยอมรับ channel access token ของบัญชี ${account}`,
      english: `LINE accepts the channel access token of the account ${account}`,
    },
  };
}

export const tokenRefused: Words = {
  says: {
    thai: 'LINE ไม่ยอมรับ channel access token',
    english: 'LINE does not accept the channel access token',
  },
  remedy: {
    thai: 'ออก token ใหม่ใน LINE Developers Console (แท็บ Messaging API) แล้วใส่ใน LINE_CHANNEL_ACCESS_TOKEN',
    english:
      'Issue a new one in the LINE Developers Console (Messaging API tab) and put it into LINE_CHANNEL_ACCESS_TOKEN',
  },
};

/** `why`: what failed, as the network tells it. */
export function lineUnreachable(why: string): Words {
  return {
    says: { thai: `ติดต่อ LINE ไม่ได้: ${why}`, english: `LINE can not be reached: ${why}` },
    remedy: {
      thai: 'ตรวจการเชื่อมต่ออินเทอร์เน็ต ไฟร์วอลล์ และ proxy ขาออกไปยัง api.line.me พอร์ต 443',
      english: 'Check the network, the firewall and the proxy on the way out to api.line.me, port 443',
    },
  };
}

/** `why`: LINE's own sentence. */
export function lineRefused(why: string): Words {
  return {
    says: { thai: `LINE ปฏิเสธ: ${why}`, english: `LINE refused: ${why}` },
    remedy: { thai: 'รอสักครู่แล้วตรวจอีกครั้ง', english: 'Wait a while and run this again' },
  };
}

export const quotaWithoutLimit: Words = {
  says: { thai: 'บัญชี LINE นี้ไม่จำกัดจำนวนข้อความ', english: 'This LINE account has no monthly limit' },
};

interface Quota {
  limit: number | null;
  used: number;
}

export function quotaLeft({ limit, used }: Quota): Words {
  return {
    says: {
      thai: `ส่งข้อความเดือนนี้แล้ว ${used} จาก ${limit} ข้อความ`,
      english: `${used} of ${limit} messages of this month are used`,
    },
  };
}

export function quotaNearEnd(quota: Quota): Words {
  return {
    ...quotaLeft(quota),
    remedy: {
      thai: `เตรียมเพิ่มแพ็กเกจใน LINE Official Account Manager เมื่อข้อความหมด ผู้ใช้ยังดูงานได้ด้วยคำว่า “${commandWord('myWork')}”`,
      english: `Consider a larger plan in the LINE Official Account Manager. When the messages are used up, people still see their work by “${commandWord('myWork')}”`,
    },
  };
}

export function quotaUsedUp(quota: Quota): Words {
  return {
    ...quotaLeft(quota),
    remedy: {
      thai: 'ระบบแจ้งเตือนใครไม่ได้จนถึงเดือนหน้า เพิ่มแพ็กเกจใน LINE Official Account Manager',
      english:
        'Nobody can be notified before next month: take a larger plan in the LINE Official Account Manager',
    },
  };
}

export const clockFine: Words = {
  says: { thai: 'นาฬิกาของเครื่องตรงกับ LINE', english: "This machine's clock agrees with LINE's" },
};

/** `seconds`: how far ahead it is; negative where it is behind. */
export function clockOff(seconds: number): Words {
  const [thai, english] = seconds > 0 ? ['เร็ว', 'ahead'] : ['ช้า', 'behind'];
  const count = Math.abs(seconds);
  return {
    says: {
      thai: `นาฬิกาของเครื่อง${thai}ไป ${count} วินาที`,
      english: `This machine's clock is ${count} seconds ${english}`,
    },
    remedy: {
      thai: 'เปิด NTP: sudo timedatectl set-ntp true',
      english: 'Turn NTP on: sudo timedatectl set-ntp true',
    },
  };
}
