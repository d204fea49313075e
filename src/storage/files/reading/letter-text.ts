/** The text of a letter of Word, without its looks. */
import mammoth from 'mammoth';

export async function letterText(content: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: content });
  return value;
}
