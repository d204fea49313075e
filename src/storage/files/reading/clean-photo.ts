/** Takes out of a photo what it tells of its place, its time, its camera and whoever edited it; and makes its preview. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { CleanPhoto } from '../../../domain/file-reader.js';
import { heicPixels } from './heic-pixels.js';

/** A picture larger than this is refused: its preview alone would take too much memory. */
const MAX_PIXELS = 150_000_000;
/** The quality of phones' pictures: a second pass shows no difference to the eye. */
const JPEG_QUALITY = 92;
const PREVIEW = { size: 1280, quality: 80 };

/** A photo that a phone left a little damaged is shown as far as it goes. */
const TOLERANT = { failOn: 'none', limitInputPixels: MAX_PIXELS } as const;
/** They may hold several pictures, as films and as pages of a scan. */
const WITH_PAGES = new Set(['gif', 'webp', 'tif']);

sharp.cache(false);
sharp.concurrency(1);

/** Throws for what is no picture. */
export async function cleanPhoto(content: Buffer, extension: string): Promise<CleanPhoto> {
  if (extension === 'heic') return fromHeic(content);
  const open = () => sharp(content, { ...TOLERANT, animated: WITH_PAGES.has(extension) });
  const metadata = await open().metadata();
  const preview = await previewOf(content);
  if (extension !== 'tif' && !tellsMore(metadata)) return { preview }; // of a tif not everything is told
  const picture = open().keepIccProfile();
  const upright = (metadata.pages ?? 1) > 1 ? picture : picture.autoOrient();
  return { preview, cleaned: await written(upright, extension, metadata).toBuffer() };
}

/** Browsers do not show HEIC: what is kept is a JPEG, without all that stood beside the picture. */
async function fromHeic(content: Buffer): Promise<CleanPhoto> {
  const { data, width, height } = await heicPixels(content, MAX_PIXELS);
  const picture = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' });
  const cleaned = await picture.jpeg({ quality: JPEG_QUALITY }).toBuffer();
  return { cleaned, preview: await previewOf(cleaned) };
}

function tellsMore({ exif, xmp, iptc, tifftagPhotoshop, comments = [] }: Metadata): boolean {
  return [exif, xmp, iptc, tifftagPhotoshop].some((part) => part !== undefined) || comments.length > 0;
}

function written(picture: Sharp, extension: string, { chromaSubsampling }: Metadata): Sharp {
  switch (extension) {
    case 'jpg':
      return picture.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: chromaSubsampling ?? '4:2:0' });
    case 'png':
      return picture.png();
    case 'gif':
      return picture.gif();
    case 'webp':
      return picture.webp({ quality: JPEG_QUALITY });
    case 'tif':
      return picture.tiff({ compression: 'lzw' });
    default:
      throw new Error(`${extension} is no type of photo`);
  }
}

function previewOf(content: Buffer): Promise<Buffer> {
  return sharp(content, TOLERANT)
    .autoOrient()
    .resize({ width: PREVIEW.size, height: PREVIEW.size, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: PREVIEW.quality, mozjpeg: true })
    .toBuffer();
}
