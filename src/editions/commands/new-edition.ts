import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import type { EditionKind } from '../rules/states';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus, Verb } from '../executor/verb';

export type NewEdition = {
  articleId: number;
  expectedRevision?: string;
  kind?: EditionKind;
  /** What readers are told; a correction needs it. */
  publicNote?: string;
  reason?: string;
};

/** Opens the next edition of an article. Readers keep the present one until it is published. */
export const newEdition = (
  req: PayloadRequest,
  { articleId, ...given }: NewEdition,
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'new_edition', ...given }, verb, personOf(req));

const verb: Verb = {
  changes: (_req, { request: { publicNote } }) => ({ publicNote: publicNote?.trim() || null }),
};
