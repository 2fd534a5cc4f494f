import type { PayloadRequest } from 'payload';

import { deskCatalogue, deskFinding, type DeskRule } from '@/core/desk-findings';
import type { Refusal } from '@/core/refusal';
import { sayFinding, type FindingParams } from '@/platform/finding';
import { languageOf } from '@/platform/language';

import { throwRefusal } from './throw-refusal';

/** Refuses an operation in the language of whoever asked. */
export const refuseAtDesk = (
  req: PayloadRequest,
  status: Refusal['status'],
  rule: DeskRule,
  params: FindingParams = {},
): never => {
  const language = languageOf(req.headers, req.user);
  const finding = sayFinding(deskFinding(rule, params), language, deskCatalogue);
  return throwRefusal({ status, findings: [finding] });
};
