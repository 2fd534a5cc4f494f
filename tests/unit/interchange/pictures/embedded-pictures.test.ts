import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { embeddedPictures } from '@/interchange/pictures/embedded-pictures';
import { drawn, richDocument } from '@support/documents/rich-document';

it('pictures come in a type that the format knows, in the order of the text', async () => {
  const pictures = await embeddedPictures(richDocument('en'), ({ mimeType }) => drawn(mimeType), [
    'image/png',
  ]);
  const seen = [...pictures.values()].map(({ name, mimeType, width }) => ({
    name,
    mimeType,
    width,
  }));
  expect(seen).toEqual([
    { name: 'picture-1.jpg', mimeType: 'image/jpeg', width: 640 },
    { name: 'picture-2.png', mimeType: 'image/png', width: 640 },
    { name: 'picture-3.png', mimeType: 'image/png', width: 640 },
  ]);
  const drawing = await sharp([...pictures.values()][2]?.bytes).metadata();
  expect(drawing).toMatchObject({ format: 'png', width: 1280 });
});

it('a picture that is missing or damaged is left out', async () => {
  const document = richDocument('en');
  const damaged = () => Promise.resolve(new TextEncoder().encode('no picture'));
  expect((await embeddedPictures(document, damaged, ['image/png'])).size).toBe(0);
  expect((await embeddedPictures(document, undefined, [])).size).toBe(0);
});

it('a photograph stands upright, is no wider than a page needs, and does not say where it was taken', async () => {
  const taken = await sharp({
    create: { width: 3000, height: 1000, channels: 3, background: 'red' },
  })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Anna' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const document = richDocument('en');
  const metadata = {
    ...document.metadata,
    hero: { alt: '', image: { sha256: 'd'.repeat(64), filename: 'd.jpg', mimeType: 'image/jpeg' } },
  };
  const [photograph] = (
    await embeddedPictures({ ...document, metadata, body: [] }, () => Promise.resolve(taken), [
      'image/jpeg',
    ])
  ).values();
  expect(photograph).toMatchObject({ mimeType: 'image/jpeg', width: 1000, height: 3000 });
  const shown = await sharp(photograph?.bytes).metadata();
  expect(shown).toMatchObject({ width: 1000, height: 3000 });
  expect([shown.exif, shown.orientation]).toEqual([undefined, undefined]);
});
