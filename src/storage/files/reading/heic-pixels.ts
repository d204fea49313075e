/** The picture in a HEIC, as iPhones write it. The reader is a compiled program of megabytes: loaded only when one comes. */
import { createRequire } from 'node:module';

/** As much of libheif-js as is used here, which brings no types. */
interface LibHeif {
  ready: Promise<unknown>;
  HeifDecoder: new () => { decode(content: Uint8Array): HeifImage[] };
}

interface HeifImage {
  is_primary(): boolean;
  get_width(): number;
  get_height(): number;
  /** Fills `data` with red, green, blue and alpha. Calls back with null where the picture can't be read. */
  display(into: Pixels, done: (filled: Pixels | null) => void): void;
}

export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** The right way up. Throws for what is no picture, or has more than `maxPixels`. */
export async function heicPixels(content: Buffer, maxPixels: number): Promise<Pixels> {
  const heif: LibHeif = createRequire(import.meta.url)('libheif-js/wasm-bundle');
  await heif.ready;
  const images = new heif.HeifDecoder().decode(content);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw new Error('There is no picture in it');
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > maxPixels) throw new Error('It has too many points');
  const pixels = { data: new Uint8ClampedArray(4 * width * height), width, height };
  await new Promise<void>((resolve, reject) => {
    image.display(pixels, (filled) => (filled ? resolve() : reject(new Error('It can not be read'))));
  });
  return pixels;
}
