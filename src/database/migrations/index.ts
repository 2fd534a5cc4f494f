import type { Migration } from 'payload';

import * as initial from './20251101_000000_initial';
import * as safeguards from './20251101_000001_safeguards';
import * as reviewedDocuments from './20251101_000002_reviewed_documents';

/** In order; what was shipped is never edited. */
export const migrations = [
  { up: initial.up, down: initial.down, name: '20251101_000000_initial' },
  { up: safeguards.up, down: safeguards.down, name: '20251101_000001_safeguards' },
  {
    up: reviewedDocuments.up,
    down: reviewedDocuments.down,
    name: '20251101_000002_reviewed_documents',
  },
] as Migration[];
