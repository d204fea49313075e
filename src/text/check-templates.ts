/** Words of `npm run office -- check FILE` of an office's own templates. */

/** As paper/check-templates.ts finds it. */
type Checked =
  | { kind: 'none' }
  | { kind: 'noFolder'; folder: string }
  | {
      kind: 'checked';
      folder: string;
      templates: string[];
      faults: { file: string; line?: number; message: string }[];
    };

export function templateWords(checked: Checked): string[] {
  switch (checked.kind) {
    case 'none':
      return [];
    case 'noFolder':
      return [
        `แม่แบบเอกสาร: ไม่พบโฟลเดอร์ ${checked.folder} จึงใช้แม่แบบของระบบ / Templates: no such folder, the built-in ones are used`,
      ];
    case 'checked':
      return [checkedLine(checked), ...checked.faults.map(faultLine)];
  }
}

function checkedLine({ folder, templates, faults }: Extract<Checked, { kind: 'checked' }>): string {
  const names = templates.join(', ') || '-';
  return faults.length === 0
    ? `แม่แบบเอกสารของหน่วยงาน (${names}): ใช้งานได้ / Your own templates work`
    : `แม่แบบเอกสารใน ${folder} ต้องแก้ไข ระหว่างนี้ใช้แม่แบบของระบบแทน / Mend the templates; meanwhile the built-in ones are used`;
}

function faultLine({ file, line, message }: { file: string; line?: number; message: string }): string {
  const thai = line === undefined ? '' : ` บรรทัด ${line}`;
  const english = line === undefined ? '' : `, line ${line}`;
  return `  - ${file}${thai}: ${message} / ${file}${english}: ${message}`;
}
