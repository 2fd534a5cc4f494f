import { workflowFinding } from '../findings';
import type { Guard } from './guard';

export const noOpenEdition: Guard = ({ edition }) =>
  edition.article.hasOpenEdition ? [workflowFinding('edition-already-open')] : [];
