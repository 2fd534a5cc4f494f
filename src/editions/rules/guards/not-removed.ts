import { workflowFinding } from '../findings';
import type { Guard } from './guard';

export const notRemoved: Guard = ({ edition }) =>
  edition.article.removed ? [workflowFinding('article-removed')] : [];
