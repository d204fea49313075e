/** Words of `npm run doctor` about the Node.js that runs it. */
import type { Words } from './doctor.js';

export function nodeFine(version: string): Words {
  const says = `Node.js ${version}`;
  return { says: { thai: says, english: says } };
}

/** @param wanted the major version, such as 24 */
export function nodeOther(version: string, wanted: number): Words {
  return {
    says: {
      thai: `Node.js ${version} ใช้ได้ แต่ระบบงานจริงควรใช้ Node.js ${wanted} ซึ่งยังได้รับการแก้ไขช่องโหว่และใช้หน่วยความจำน้อยกว่า`,
      english: `Node.js ${version} works; Node.js ${wanted} is meant for production: it gets security fixes and needs less memory`,
    },
    remedy: {
      thai: `ติดตั้ง Node.js ${wanted} (LTS) แล้วเริ่มระบบใหม่`,
      english: `Install Node.js ${wanted} (LTS), then start the bot again`,
    },
  };
}
