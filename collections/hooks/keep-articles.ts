import type { CollectionBeforeDeleteHook } from 'payload';

import { refuseAtDesk } from './refuse-at-desk';

/** What was once written stays on record: a draft is discarded, a public text withdrawn. */
export const keepArticles: CollectionBeforeDeleteHook = ({ req }) =>
  refuseAtDesk(req, 409, 'articles-stay');
