import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** A later edition says what kind of change it is; the first one to be published is simply the first. */
export const editionKind: Guard = ({ edition, request }) => {
  const isFirst = !edition.article.everPublished;
  if (isFirst) return request.kind && request.kind !== 'first' ? [wrong()] : [];
  return request.kind && request.kind !== 'first' ? [] : [wrong()];
};

const wrong = () => workflowFinding('edition-kind', {}, { field: 'kind' });
