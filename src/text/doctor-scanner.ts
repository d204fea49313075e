/** Words of `npm run doctor` about the virus scanner. */
import type { Words } from './doctor.js';

export const scannerThere: Words = {
  says: { thai: 'โปรแกรมตรวจไวรัสตอบรับ', english: 'The virus scanner answers' },
};

export function scannerAway({ host, port }: { host: string; port: number }): Words {
  const address = host.startsWith('/') ? host : `${host}:${port}`;
  return {
    says: {
      thai: `โปรแกรมตรวจไวรัสที่ ${address} ไม่ตอบ ไฟล์ที่ส่งเข้ามาจึงรอตรวจ และคำขอที่มีไฟล์นั้นส่งไม่ได้`,
      english: `The virus scanner at ${address} does not answer: files that come wait for it, and requests with them can't be sent`,
    },
    remedy: {
      thai: 'เริ่ม clamav-daemon ใหม่ หรือแก้ CLAMD_HOST และ CLAMD_PORT หากไม่ใช้แล้ว ให้ลบ CLAMD_HOST',
      english:
        'Start clamav-daemon, or mend CLAMD_HOST and CLAMD_PORT; where it is used no more, take CLAMD_HOST out',
    },
  };
}
