import { workflowFinding } from '../findings';
import type { Guard } from './guard';

export const blockingCommentsResolved: Guard = ({ edition }) =>
  edition.blockingComments.map(({ id, words }) =>
    workflowFinding('comment-blocks', { words }, { words, comment: id }),
  );
