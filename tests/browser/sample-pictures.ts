/** Pictures for addresses at example.com, so that screenshots need no network. */
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';

export async function servePictures(page: Page): Promise<void> {
  const photo = landscape();
  await page.route('https://example.com/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: photo }),
  );
}

export function landscape(type: 'image/png' | 'image/jpeg' = 'image/png'): Buffer {
  const canvas = createCanvas(800, 520);
  const context = canvas.getContext('2d');
  const fill = (color: string, draw: () => void) => {
    context.fillStyle = color;
    context.beginPath();
    draw();
    context.fill();
  };
  fill('#bfe3f5', () => context.rect(0, 0, 800, 520));
  fill('#ffd54f', () => context.arc(620, 130, 70, 0, Math.PI * 2));
  fill('#4f8a6b', () => context.ellipse(250, 560, 520, 260, 0, 0, Math.PI * 2));
  fill('#2f6b4c', () => context.ellipse(700, 600, 420, 240, 0, 0, Math.PI * 2));
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type);
}
