import { publicationCard } from '@/site/cards/card';
import { cardAnswer } from '../../../card-answer';
import { readingIn } from '../../../reading';

type Args = { params: Promise<{ language: string; hash: string }> };

/** The publication as a picture: `/card.0123456789abcdef.png`, which `next.config.mjs` leads here. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { language, hash } = await params;
  const reading = await readingIn(language);
  return cardAnswer(reading, { hash, card: publicationCard(reading.setting) });
};
