import { findQuote, quoteOf, type Quote } from '@/document/quotes';
import { readerArea } from '../comments/areas';
import { textOnPage } from '../comments/text-on-page';
import { wordsOfClaim } from './room-area';
import type { RoomClaim } from './room-claims';

/** A claim's words with what stands around them on the page, so that equal words elsewhere are not meant. */
export const quoteOfClaim = ({ key, words }: RoomClaim): Quote | null => {
  const page = textOnPage(readerArea);
  const place = wordsOfClaim(key);
  const piece = page.pieces.find(({ node }) => place?.contains(node));
  if (piece) return quoteOf(page.text, piece.start, piece.start + words.length);
  const found = findQuote(page.text, { exact: words, prefix: '', suffix: '' });
  return found && quoteOf(page.text, found.start, found.end);
};
