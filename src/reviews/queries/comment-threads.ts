import type { PayloadRequest } from 'payload';

import { quotableText, type QuotablePart } from '@/document/quotable-text';
import { quoteFinder, type Quote } from '@/document/quotes';
import { mayEndThread } from '../rules/comment-permissions';
import type { Actor } from '@/editions/rules/actor';
import { commentRows, type CommentRow, type NamedPerson } from './comment-rows';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { textAccess } from '@/articles/queries/text-access';

/** One comment or answer, with the names of people as they are now. Instants in ISO 8601. */
export type CommentView = {
  id: number;
  text: string;
  author: NamedPerson | null;
  mentions: readonly NamedPerson[];
  createdAt: string;
  updatedAt: string;
  editedAt: string | null;
  mayEdit: boolean;
};

/** Where quoted words stand in the working copy: `block` is the index in the body, offsets are in the whole text. */
export type QuoteSpot = {
  part: QuotablePart;
  block: number;
  start: number;
  end: number;
  /** They no longer read as they were quoted. */
  changed: boolean;
};

export type CommentThread = CommentView & {
  /** Null for a thread on the whole article. */
  quote: Quote | null;
  /** Null for a thread on the whole article, and where the words are gone. */
  place: QuoteSpot | null;
  gone: boolean;
  /** Number of the edition in hand when the thread began. */
  edition: number | null;
  blocking: boolean;
  resolvedAt: string | null;
  resolvedBy: NamedPerson | null;
  mayResolve: boolean;
  answers: readonly CommentView[];
  /** When anything in the thread last changed; sent along as `expectedUpdatedAt`. */
  changedAt: string;
};

/**
 * What the desk says of an article: threads on the whole of it, then in the order of the text, then those whose words
 * are gone; within one place, the oldest first.
 */
export const commentThreads = async (
  req: PayloadRequest,
  articleId: number,
  actor: Actor,
): Promise<readonly CommentThread[]> => {
  const rows = await commentRows(req, articleId);
  if (rows.length === 0) return [];
  const { document } = await draftedDocument(req, articleId);
  const spotOf = spotFinder(document);
  const { mayEdit: mayEditText } = await textAccess(req, articleId, actor);
  const threads = rows
    .filter(({ replyTo }) => replyTo === null)
    .map((row): CommentThread => {
      const answers = rows.filter(({ replyTo }) => replyTo === row.id);
      const place = row.quote && spotOf(row.quote);
      const { quote, edition, blocking, resolvedAt, resolvedBy } = row;
      return {
        ...viewOf(row, actor),
        quote,
        place,
        gone: quote !== null && place === null,
        edition,
        blocking,
        resolvedAt,
        resolvedBy,
        mayResolve: mayEndThread(actor, {
          author: row.author?.id ?? null,
          blocking,
          mayEditText,
        }),
        answers: answers.map((answer) => viewOf(answer, actor)),
        changedAt:
          [row, ...answers]
            .map(({ updatedAt }) => updatedAt)
            .sort()
            .at(-1) ?? row.updatedAt,
      };
    });
  return threads.sort((one, other) => compare(rankOf(one), rankOf(other)) || one.id - other.id);
};

const viewOf = (
  { id, text, author, mentions, createdAt, updatedAt, editedAt }: CommentRow,
  actor: Actor,
): CommentView => {
  const mayEdit = actor.kind === 'user' && author?.id === actor.id;
  return { id, text, author, mentions, createdAt, updatedAt, editedAt, mayEdit };
};

type Document = Parameters<typeof quotableText>[0] | null;

const spotFinder = (document: Document): ((quote: Quote) => QuoteSpot | null) => {
  if (!document) return () => null;
  const { text, partAt } = quotableText(document);
  const find = quoteFinder(text);
  return (quote) => {
    const found = find(quote);
    return found && { ...partAt(found.start), ...found };
  };
};

const rankOf = ({ quote, place }: CommentThread): number =>
  place ? place.start : quote ? Infinity : -1;

/** Infinity less itself is no number. */
const compare = (one: number, other: number): number => (one === other ? 0 : one - other);
