import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Every citation leads to a source, or somebody recorded why it stands without one. */
export const citationsResolved: Guard = ({ edition }) =>
  edition.citations
    .filter(({ status }) => status !== 'resolved' && status !== 'waived')
    .map(({ key, words, status }) =>
      workflowFinding(
        status === 'proposed' ? 'citation-proposed' : 'citation-unresolved',
        { words },
        { citationKey: key, words },
      ),
    );
