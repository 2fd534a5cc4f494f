import sharp from 'sharp';
import { demoPictures, type DemoPicture } from './content/pictures';
import type { Desk } from './desk';

/** Draws a picture and puts it among the media. Answers with its id, or nothing if there is no picture of this name. */
export const makePicture = async (desk: Desk, name: string): Promise<number | undefined> => {
  const picture = demoPictures[name];
  if (!picture) return undefined;
  const { format = 'png', alt, caption } = picture;
  const filename = `${name}.${format}`;
  const { docs } = await desk.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
  });
  if (docs[0]) return docs[0].id;
  const data = await bytesOf(picture);
  const mimetype = format === 'png' ? 'image/png' : 'image/svg+xml';
  const { id } = await desk.payload.create({
    collection: 'media',
    overrideAccess: false,
    req: await desk.as('writer'),
    file: { data, mimetype, name: filename, size: data.length },
    data: { alt, caption, source: 'Portage', licence: 'CC BY 4.0' },
  });
  return id;
};

const bytesOf = ({ draw, format }: DemoPicture): Promise<Buffer> => {
  const drawing = Buffer.from(draw());
  return format === 'svg'
    ? Promise.resolve(drawing)
    : sharp(drawing).png({ palette: true }).toBuffer();
};
