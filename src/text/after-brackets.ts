/** Thai puts a space after brackets: some titles end in them, as in 'เว็บมาสเตอร์ (Web Master) แล้ว'. */

export function afterBrackets(title: string, thai: string): string {
  return title.endsWith(')') ? `${title} ${thai}` : `${title}${thai}`;
}
