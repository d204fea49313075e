/** Photos as phones take them: with the place, the camera and the way they were held. */
import sharp from 'sharp';

/** Left half red, right half blue, so that a turn shows. */
const picture = () => {
  const half = (background: string) => ({
    create: { width: 40, height: 40, channels: 3 as const, background },
  });
  return sharp({ create: { width: 80, height: 40, channels: 3, background: '#ff0000' } }).composite([
    { input: half('#0000ff'), left: 40, top: 0 },
  ]);
};

const place = {
  IFD0: { Make: 'PhoneMaker', Model: 'Phone 15', Artist: 'somebody' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '13/1 45/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '100/1 30/1 0/1',
  },
};

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="13,45N"/></rdf:RDF></x:xmpmeta>';

/** @param orientation as EXIF counts: 6 was held upright, so that it must be turned right by a quarter to be shown */
export function photoWithPlace(orientation = 1): Promise<Buffer> {
  return picture()
    .withExif(place)
    .withXmp(XMP)
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}

export function screenshotWithPlace(): Promise<Buffer> {
  return picture().withExif(place).withXmp(XMP).png().toBuffer();
}

export function webpWithPlace(): Promise<Buffer> {
  return picture().withExif(place).webp().toBuffer();
}

export function tiffWithPlace(): Promise<Buffer> {
  return picture().withExif(place).withXmp(XMP).tiff().toBuffer();
}

export async function scanOfPages(count: number): Promise<Buffer> {
  const page = await picture().png().toBuffer();
  const pages = Array.from({ length: count }, () => page);
  return sharp(pages, { join: { animated: true } })
    .withXmp(XMP)
    .tiff({ compression: 'lzw' })
    .toBuffer();
}
