import { extname } from 'node:path';
import type { BasePayload } from 'payload';
import sharp from 'sharp';

import { setCard } from '@/interchange/writers/pdf/typst';
import { type Card, cardSize } from '@/theme/card';
import { log } from '@/platform/logging';
import { logoFile } from '@/reading/queries/publication-logo';

/** A title card as a PNG; nothing where it could not be drawn. */
export const drawCard = async (
  payload: BasePayload,
  card: Card,
): Promise<Buffer<ArrayBuffer> | undefined> => {
  const withLogo = card.logo ? await drawnWith(payload, card, card.logo) : undefined;
  const svg = withLogo ?? (await drawn({ ...card, logo: null }, {}));
  if (!svg) return undefined;
  const { width, height } = cardSize;
  const png = await sharp(svg, { density: 72 })
    .resize(width, height, { fit: 'fill' })
    .png({ palette: true, colours: 96, effort: 8 })
    .toBuffer();
  return Buffer.from(png);
};

/** A logo that Typst cannot show gives way to the name. */
const drawnWith = async (payload: BasePayload, card: Card, logo: string) => {
  const name = logo.split('/').at(-1) ?? '';
  const file = await logoFile(payload, name);
  if (!file) return undefined;
  const picture = `logo${extname(name)}`;
  return drawn({ ...card, logo: picture }, { [picture]: file.body });
};

const drawn = async (
  card: Card,
  pictures: Readonly<Record<string, Uint8Array>>,
): Promise<Uint8Array | undefined> => {
  const answer = await setCard({ card, pictures });
  if (answer.ok) return Buffer.from(answer.value);
  log('warn', 'A title card could not be drawn', { ...answer.error, title: card.title });
  return undefined;
};
