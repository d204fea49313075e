/** The smallest files that are what they say by their bytes. */
export const somePdf = { name: 'ประกาศ.pdf', bytes: Buffer.from('%PDF-1.7\n') };
/** A picture of four green points, and with nothing in it that tells of a place or a camera. */
export const somePhoto = Buffer.from(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhC' +
    'Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA' +
    'AAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCgCiv/2Q==',
  'base64',
);
export const someScreenshot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWMwXlVuvKqcAUIBACQuBVGcWysNAAAAAElFTkSuQmCC',
  'base64',
);
export const someProgram = { name: 'ประกาศ.exe', bytes: Buffer.from('4d5a90000300', 'hex') };

/** Photos that are not the same bytes. */
export function photoNumber(number: number): Buffer {
  return Buffer.concat([somePhoto, Buffer.from([number])]);
}
