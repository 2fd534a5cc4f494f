import { liveArticle } from '@/reading/articles/live-article';
import { articleCard } from '@/site/cards/card';
import { cardAnswer } from '../../../../../card-answer';
import { readingIn } from '../../../../../reading';

type Args = { params: Promise<{ language: string; slug: string; hash: string }> };

/** The title of an article as a picture: `/articles/some-slug/card.0123456789abcdef.png`. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { language, slug, hash } = await params;
  const reading = await readingIn(language);
  const view = await liveArticle(reading.scope, slug);
  if (!view) return new Response(null, { status: 404 });
  const card = articleCard(view, reading.setting);
  const { contentHash } = view;
  return cardAnswer(reading, { hash, card, slug, ...(contentHash ? { contentHash } : {}) });
};
