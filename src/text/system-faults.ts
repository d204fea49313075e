/** Refusals of the operating system, in words that an operator can act on. */
import type { FaultWords } from './doctor.js';

/** `holder`: such as 'process 123 (nginx)', where it is known. */
export function portTaken(port: number, holder: string | undefined): FaultWords {
  return {
    says: {
      thai: `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่${holder ? ` คือ ${holder}` : ''}`,
      english: `Port ${port} is in use${holder ? ` by ${holder}` : ' by another program'}`,
    },
    remedy: {
      thai: `หยุดโปรแกรมนั้น (sudo ss -ltnp "sport = :${port}" แสดงชื่อ) หรือกำหนด PORT เป็นเลขอื่น`,
      english: `Stop it (sudo ss -ltnp "sport = :${port}" names it), or set another PORT`,
    },
  };
}

export function portForbidden(port: number): FaultWords {
  return {
    says: { thai: `ผู้ใช้นี้ไม่มีสิทธิ์ใช้พอร์ต ${port}`, english: `This user has no right to port ${port}` },
    remedy: {
      thai: 'กำหนด PORT ตั้งแต่ 1024 ขึ้นไป เช่น 3000 แล้วให้ reverse proxy รับพอร์ต 443',
      english: 'Set PORT to 1024 or above, such as 3000, and let the reverse proxy take port 443',
    },
  };
}

export function hostUnknown(host: string): FaultWords {
  return {
    says: { thai: `เครื่องนี้ไม่มีที่อยู่ ${host}`, english: `This machine has no address ${host}` },
    remedy: {
      thai: 'กำหนด HOST=127.0.0.1 เมื่อ reverse proxy อยู่ในเครื่องเดียวกัน หรือ 0.0.0.0',
      english: 'Set HOST=127.0.0.1 where the reverse proxy runs on the same machine, or 0.0.0.0',
    },
  };
}

export interface NotWritable {
  /** The place that can't be written to. */
  path: string;
  /** All that should belong to `user`. */
  folder: string;
  owner: string;
  user: string;
}

export function notWritable({ path, folder, owner, user }: NotWritable): FaultWords {
  const command = `sudo chown -R ${user} ${folder}`;
  return {
    says: {
      thai: `ผู้ใช้ ${user} เขียน ${path} ไม่ได้ เจ้าของคือ ${owner}`,
      english: `The user ${user} can not write to ${path}, which belongs to ${owner}`,
    },
    remedy: {
      thai: `หยุดระบบ สั่ง ${command} แล้วเริ่มใหม่ (หากเป็นเจ้าของอยู่แล้ว: sudo chmod -R u+rwX ${folder})`,
      english: `Stop the bot, run ${command}, start again (where it owns them already: sudo chmod -R u+rwX ${folder})`,
    },
  };
}

export function accessRefused(path: string, user: string): FaultWords {
  return {
    says: {
      thai: `ผู้ใช้ ${user} เปิด ${path} ไม่ได้`,
      english: `The user ${user} may not open ${path}`,
    },
    remedy: {
      thai: `ดูเจ้าของและสิทธิ์ด้วย ls -ld ${path} แล้วให้สิทธิ์แก่ ${user}`,
      english: `See its owner and rights with ls -ld ${path}, then give ${user} the right`,
    },
  };
}

export const diskFull: FaultWords = {
  says: { thai: 'ดิสก์เต็ม เขียนข้อมูลไม่ได้', english: 'The disk is full: nothing can be written' },
  remedy: {
    thai: 'เพิ่มพื้นที่ว่าง (df -h แสดงดิสก์ที่เต็ม) แล้วเริ่มใหม่ ข้อมูลเดิมไม่เสียหาย',
    english:
      'Free some space (df -h shows which disk is full), then start again; what was kept is not harmed',
  },
};

export const diskReadOnly: FaultWords = {
  says: {
    thai: 'ดิสก์หรือฐานข้อมูลเปิดให้อ่านอย่างเดียว',
    english: 'The disk or the database can only be read',
  },
  remedy: {
    thai: 'ตรวจการ mount (findmnt) และข้อผิดพลาดของดิสก์ (sudo dmesg) รวมทั้งเจ้าของไฟล์ในโฟลเดอร์ข้อมูล',
    english:
      "Check the mount (findmnt), the disk's errors (sudo dmesg), and who owns the files of the data folder",
  },
};

export const tooManyFiles: FaultWords = {
  says: { thai: 'เปิดไฟล์พร้อมกันเกินที่ระบบปฏิบัติการอนุญาต', english: 'More files are open than the system allows' },
  remedy: {
    thai: 'เพิ่มค่า LimitNOFILE ของบริการ (systemctl edit publish-desk) แล้วเริ่มใหม่',
    english: 'Raise LimitNOFILE of the service (systemctl edit publish-desk), then start again',
  },
};

export function folderInUse(folder: string, holder: string): FaultWords {
  return {
    says: {
      thai: `โฟลเดอร์ข้อมูล ${folder} ใช้งานอยู่โดย ${holder}`,
      english: `The data folder ${folder} is in use by ${holder}`,
    },
    remedy: {
      thai: 'หยุดโปรเซสนั้นก่อน (sudo systemctl stop publish-desk) หรือกำหนด DATA_DIR เป็นโฟลเดอร์อื่น',
      english: 'Stop it first (sudo systemctl stop publish-desk), or set another DATA_DIR',
    },
  };
}

export function pathMissing(path: string): FaultWords {
  return {
    says: { thai: `ไม่มีไฟล์หรือโฟลเดอร์ ${path}`, english: `There is no file or folder ${path}` },
    remedy: { thai: 'ตรวจการสะกดและตำแหน่งของไฟล์', english: 'Check its name and where it lies' },
  };
}

export function commandMissing(command: string): FaultWords {
  return {
    says: { thai: `เครื่องนี้ไม่มีคำสั่ง ${command}`, english: `This machine has no command ${command}` },
    remedy: {
      thai: 'ติดตั้งคำสั่งนั้นด้วยโปรแกรมจัดการแพ็กเกจของเครื่อง แล้วสั่งอีกครั้ง',
      english: 'Install it with the package manager of the machine, then run this again',
    },
  };
}

export function commandFailed(command: string): FaultWords {
  return {
    says: { thai: `คำสั่ง ${command} ไม่สำเร็จ`, english: `The command ${command} failed` },
    remedy: {
      thai: 'ข้อความข้างบนบอกสาเหตุ แก้ไขแล้วสั่งอีกครั้ง',
      english: 'The lines above say why: mend it, then run this again',
    },
  };
}

export function optionUnknown(option: string): FaultWords {
  return {
    says: { thai: `ไม่รู้จักหรือใช้ ${option} ไม่ได้`, english: `${option} is not known, or can not be used so` },
    remedy: { thai: 'ดูวิธีใช้ด้วย -- --help', english: 'See how it is used with -- --help' },
  };
}

export const serverTooOld: FaultWords = {
  says: { thai: 'MongoDB เก่ากว่ารุ่น 8.0', english: 'The MongoDB server is older than 8.0' },
  remedy: {
    thai: 'ปรับรุ่น MongoDB เป็น 8.0 ขึ้นไป แล้วเริ่มระบบอีกครั้ง',
    english: 'Upgrade MongoDB to 8.0 or newer, then start again',
  },
};
