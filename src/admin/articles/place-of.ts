import { deskPathOf, roomPathOf } from '@/notifications/rules/desk-paths';
import type { Moves } from '@/overviews/rules/movable-article';
import type { Finding } from '@/platform/finding';
import type { MessageKey } from '../messages';

export type WayTo = { href: string; label: MessageKey };

/** Where an article is opened from an overview: whoever may decide on it now, in the review room. */
export const openPathOf = ({ id, events }: { id: number } & Pick<Moves, 'events'>): string =>
  events.includes('approve') ? roomPathOf(id) : deskPathOf(id);

/** Where findings of one rule are settled: their place in the article, or the queue for citations without a source. */
export const placeOf = (article: number, findings: readonly Finding[]): WayTo => {
  const path = deskPathOf(article);
  const [first] = findings;
  const { citationKey, comment, field, words } = first?.place ?? {};
  if (citationKey && findings.length > 1 && inQueue.includes(first?.rule ?? '')) {
    return { href: `/admin/citations-queue?article=${article}`, label: 'articles.goTo.citations' };
  }
  if (citationKey && inRoom.has(first?.rule ?? '')) {
    return { href: `${roomPathOf(article)}?claim=${citationKey}`, label: 'articles.goTo.citation' };
  }
  if (citationKey)
    return { href: `${path}#citation-${citationKey}`, label: 'articles.goTo.citation' };
  if (comment !== undefined) {
    return { href: deskPathOf(article, comment), label: 'articles.goTo.comment' };
  }
  if (words) {
    return { href: `${path}#words-${encodeURIComponent(words)}`, label: 'articles.goTo.text' };
  }
  if (field) {
    return { href: `${path}#field-${encodeURIComponent(field)}`, label: 'articles.goTo.field' };
  }
  return { href: path, label: 'articles.goTo.article' };
};

/** What is settled in the review room. */
const inRoom: ReadonlySet<string> = new Set(['claims-unchecked', 'claims-unsupported']);

const inQueue: readonly string[] = ['citation-unresolved', 'citation-proposed'];
