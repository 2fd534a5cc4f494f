import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { embeddedPictures } from '@/interchange/pictures/embedded-pictures';
import { drawn, richDocument } from '@support/rich-document';

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
