/** Words of a start whose program can't be loaded: plain JavaScript, so that any Node.js reads it. */

/** @param {string} version of this Node.js, such as v18.20.4 */
export function nodeTooOld(version, oldest) {
  return (
    `Node.js ${version} เก่าเกินไปสำหรับระบบนี้ กรุณาติดตั้ง Node.js 24 (ใช้ได้ตั้งแต่ ${oldest}) แล้วเริ่มใหม่\n` +
    `Node.js ${version} is too old for this program: install Node.js 24 (${oldest} is the oldest that works), then start again`
  );
}

export function nodePastItsEnd(version) {
  return (
    `Node.js ${version} ไม่ได้รับการแก้ไขช่องโหว่แล้ว กรุณาติดตั้ง Node.js 24 โดยเร็ว (ระบบเริ่มทำงานตามปกติ)\n` +
    `Node.js ${version} gets no more security fixes: install Node.js 24 soon (the program starts all the same)`
  );
}

export const notBuilt =
  'ยังไม่ได้สร้างโปรแกรม กรุณาสั่ง npm ci && npm run build ในโฟลเดอร์ของโปรแกรม แล้วเริ่มใหม่\n' +
  'The program is not built yet: run npm ci && npm run build in its folder, then start again';
