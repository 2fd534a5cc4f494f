import type { CommentThread } from '@/reviews/queries/comment-threads';
import { goToField } from '../publication/go-to';

/** The head of an article is in fields of its own, whose words no search of the page finds. */
export const showThreadField = ({ place, quote }: CommentThread): boolean => {
  if (!place || !quote || place.part === 'body') return false;
  goToField(place.part);
  return true;
};
