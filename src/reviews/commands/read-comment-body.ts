import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { mentionablePeople } from '../queries/mentionable-people';
import { commentFinding } from './comment-findings';
import { refuse, type Refusal } from '@/core/refusal';

/** What somebody says in a thread, and whom they name. */
export type CommentBody = { text: string; mentions?: readonly number[] };

/** A comment that can be kept: it says something, not too much, and names only people who may read the article. */
export const readCommentBody = async (
  req: PayloadRequest,
  articleId: number,
  { text, mentions = [] }: CommentBody,
): Promise<Result<{ text: string; mentions: number[] }, Refusal>> => {
  const said = text.trim();
  const place = { field: 'text' };
  if (said === '') return refuse(422, commentFinding('comment-empty', {}, place));
  if (said.length > limit) {
    const params = { length: said.length, limit };
    return refuse(422, commentFinding('comment-too-long', params, place));
  }
  const named = [...new Set(mentions)].filter((id) => id !== req.user?.id);
  const readers = named.length > 0 ? await mentionablePeople(req, articleId) : [];
  const strangers = named.filter((id) => !readers.some((person) => person.id === id));
  if (strangers.length > 0) {
    // By number: who is not at the desk, or may not know of the article, is nobody's to learn.
    const params = { names: strangers.map((id) => `#${id}`).join(', ') };
    return refuse(422, commentFinding('mention-unknown', params, { field: 'mentions' }));
  }
  return ok({ text: said, mentions: named });
};

const limit = 5000; // characters
