import { ensureCard } from '@/exports/commands/ensure-card';
import { type Card, cardHash } from '@/theme/card';
import { cardPath } from '@/site/cards/card';
import type { Reading } from './reading';

type Asked = { hash: string; card: Card; slug?: string; contentHash?: string };

/** The picture at an address, for ever; another one that it was before leads to what it is now. */
export const cardAnswer = async (
  { setting, scope }: Reading,
  { hash, card, slug, contentHash }: Asked,
): Promise<Response> => {
  if (!cardHash(card).startsWith(hash)) return redirectTo(cardPath(card, setting, slug));
  const picture = await ensureCard(scope.req.payload, card, contentHash);
  if (!picture) return new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
      // Whoever shows the address of a text shows its picture.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
};

/** For now: what it is changes with the title, the authors and the looks of the publication. */
const redirectTo = (path: string): Response =>
  new Response(null, { status: 307, headers: { Location: path } });
