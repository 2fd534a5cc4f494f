import type { Endpoint, PayloadRequest } from 'payload';

import { sourceFinding } from '@/sources/rules/source-findings';
import { personOf } from '@/core/actor';
import { describersAtDesk } from '@/sources/commands/describers-of';
import { mayMerge, mergeSources } from '@/sources/commands/merge-sources';
import { languageOf } from '@/platform/language';
import { fitting } from '@/platform/parameters/fitting';
import { duplicateSources } from '@/sources/queries/duplicate-sources';
import { lookedUpWork } from '@/sources/queries/looked-up-work';
import { mergePreview } from '@/sources/queries/merge-preview';
import { answer, inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { duplicatesAsked, lookingUp, merging, sourceOperations } from './operations/sources';
import { idOf, isDryRun, sentAs } from './sent';

/** What the desk does with sources beyond their fields. */
export const sourceEndpoints: Omit<Endpoint, 'root'>[] = described(sourceOperations, [
  { path: '/:id/merge', method: 'post', handler: (req) => merged(req) },
  { path: '/look-up', method: 'post', handler: (req) => lookUp(req) },
  { path: '/duplicates', method: 'get', handler: (req) => duplicates(req) },
]);

const merged = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const sent = await sentAs(req, merging);
  if (isDryRun(req)) return preview(req, sent.source);
  return outcome(req, await mergeSources(req, { into: idOf(req), ...sent }));
};

const preview = async (req: PayloadRequest, source: number): Promise<Response> => {
  if (!mayMerge(req)) return refusal(req, 403, [sourceFinding('merge-not-yours')]);
  const language = languageOf(req.headers, req.user);
  const found = await mergePreview(req, { into: idOf(req), source, language });
  return found ? answer(found) : refusal(req, 404, [sourceFinding('source-missing')]);
};

const duplicates = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { source: about } = fitting(duplicatesAsked, Object.fromEntries(req.searchParams));
  return answer({ pairs: await duplicateSources(req, about ? { about } : {}) });
};

const lookUp = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { text: pasted } = await sentAs(req, lookingUp);
  const describe = describersAtDesk(req.payload, { timeout: patience });
  const found = await lookedUpWork(req, pasted, { describe, patience });
  if (!found.ok) return refusal(req, 422, [found.error]);
  const { value } = found;
  return answer(
    'known' in value ? value : { ...value, findings: inTheirLanguage(req, value.findings) },
  );
};

/** Milliseconds that a person waits for what others say of a work; its address is always there. */
const patience = 8_000;
