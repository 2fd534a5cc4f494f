import type { CollectionBeforeDeleteHook } from 'payload';

import { deskFinding } from '@/commands/desk-findings';

import { throwRefusal } from './throw-refusal';

/** What was once written stays on record: a draft is discarded, a public text withdrawn. */
export const keepArticles: CollectionBeforeDeleteHook = () =>
  throwRefusal({ status: 409, findings: [deskFinding('articles-stay')] });
