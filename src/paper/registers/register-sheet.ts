/** A register as a spreadsheet: texts alone, so that nothing in it is taken for a formula. */
import type { SheetData } from 'write-excel-file/node';
import type { Register } from './register.js';

/** @returns an .xlsx */
export async function registerSheet({ title, about, columns, rows }: Register): Promise<Buffer> {
  const data: SheetData = [
    [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
    ...about.map((line) => [{ value: line, type: String }]),
    columns.map(({ head }) => ({
      value: head,
      type: String,
      fontWeight: 'bold' as const,
      wrap: true,
      borderStyle: 'thin' as const,
    })),
    ...rows.map((row) =>
      row.map((value) => ({
        value,
        type: String,
        wrap: true,
        alignVertical: 'top' as const,
        borderStyle: 'thin' as const,
      })),
    ),
  ];
  const { default: writeSheet } = await import('write-excel-file/node'); // memory only for who wants a sheet
  const sheet = writeSheet(data, {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: about.length + 2,
    orientation: 'landscape',
  });
  return sheet.toBuffer();
}
