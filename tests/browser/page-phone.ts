/** One phone on the emulator's page, used as a person uses it: typing, tapping what can be read, choosing files. */
import type { Page } from 'playwright-core';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export interface PagePhone {
  types(text: string): Promise<void>;
  /** Taps the newest button that says this, or else one whose words contain it. */
  taps(words: string): Promise<void>;
  /** Taps one of several buttons with the same words in the newest message that has them, the first being 0. */
  tapsNth(words: string, nth: number): Promise<void>;
  chooses(...files: ChosenFile[]): Promise<void>;
  /** Waits until a message that came since the person's last act shows this. */
  reads(words: string): Promise<void>;
  /** A picture of the phone as it is now. */
  shows(moment: string): Promise<void>;
}

export function pagePhone(page: Page, key: string, folder: string): PagePhone {
  const phone = page.locator(`[data-phone="${key}"]`);
  const lines = phone.locator('.chat-lines > *');
  let seen = 0;
  const act = async (does: () => Promise<void>) => {
    seen = await lines.count();
    await does();
  };

  const named = async (name: string) => {
    const exact = phone.getByRole('button', { name, exact: true });
    return (await exact.count()) > 0 ? exact : phone.getByRole('button', { name });
  };

  return {
    types: (text) =>
      act(async () => {
        const composer = phone.locator('[data-role=composer]');
        await composer.fill(text);
        await composer.press('Enter');
      }),
    taps: (words) => act(async () => (await named(words)).last().click()),
    tapsNth: (words, nth) =>
      act(async () => {
        const message = lines.filter({ has: page.getByRole('button', { name: words, exact: true }) }).last();
        await message.getByRole('button', { name: words, exact: true }).nth(nth).click();
      }),
    chooses: (...files) => act(() => phone.locator('[data-role=file-input]').setInputFiles(files)),
    async reads(words) {
      const arrived = phone.locator(`.chat-lines > :nth-child(n + ${seen + 1})`);
      await arrived.filter({ hasText: words }).last().waitFor();
    },
    async shows(moment) {
      await phone.locator('.phone-frame').screenshot({ path: `${folder}/${moment}.png` });
    },
  };
}
