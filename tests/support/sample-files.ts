/** The smallest files that are what they say by their bytes. */
export const somePdf = { name: 'ประกาศ.pdf', bytes: Buffer.from('%PDF-1.7\n') };
export const somePhoto = Buffer.from('ffd8ffe000104a46494600', 'hex');
export const someScreenshot = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
  'hex',
);
export const someProgram = { name: 'ประกาศ.exe', bytes: Buffer.from('4d5a90000300', 'hex') };

/** Photos that are not the same bytes. */
export function photoNumber(number: number): Buffer {
  return Buffer.concat([somePhoto, Buffer.from([number])]);
}
