import type { PayloadRequest } from 'payload';

import { completion } from '../rules/complete-work';
import type { DeskWork } from '../rules/csl';
import { plainWords } from '@/citations/rules/markup';
import { deskWorkOf, sourceOfCsl } from '../rules/source-csl';
import { sourceFinding } from '../rules/source-findings';
import { runSql, sql } from '@/database/sql';
import type { Source } from '@/payload-types';
import { err, ok, type Result } from '@/platform/result';
import { articlesCiting } from '../queries/articles-citing';
import { isOpen } from '@/editions/rules/states';
import { personOf, systemActor } from '@/core/actor';
import { holdCiting } from './await-merges';
import { bumpGeneration } from '@/core/bump-generation';
import { conflictOf } from '@/core/conflict-of';
import { executeTransition } from '@/editions/executor/execute-transition';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle, type LockedArticle } from '@/articles/commands/lock-article';
import { lockSources } from './lock-sources';
import {
  citeSurviving,
  leadAddressesOn,
  recordAliases,
  recordMerge,
  setAside,
  takeHealthAlong,
} from './move-source';
import { rebuilding } from '@/editions/executor/rebuild-document';
import { refuse, type Refusal } from '@/core/refusal';
import { requestLinkCheck } from '@/link-checks/commands/request-link-check';
import { requestQuotationCheck } from '@/citations/commands/request-quotation-check';
import { requestSearchRenewal } from '@/search/commands/request-search-renewal';

export type MergeInput = {
  /** Id of the source that stands afterwards. */
  into: number;
  /** Id of the one that is merged into it. */
  source: number;
  /** `updatedAt` of the two as the person saw them; where one has changed since, they are refused. */
  expectedUpdatedAt?: string | undefined;
  expectedUpdatedAtOfSource?: string | undefined;
};

export type MergedSources = {
  doc: Source;
  /** Citations that follow. */
  citations: number;
  /** Editions under review whose document was built anew: approvals given for the one before are void. */
  rebuilt: number;
};

/**
 * Makes one source of two, in one transaction. Citations follow; what the surviving one lacks, the other fills in; its
 * addresses lead on. Texts under review are built anew. What was approved or published keeps what it printed: the merged
 * source stays as a record that documents may name, see `mergedWith`.
 */
export const mergeSources = async (
  req: PayloadRequest,
  input: MergeInput,
): Promise<Result<MergedSources, Refusal>> => {
  if (req.user && !mayMerge(req)) return refuse(403, sourceFinding('merge-not-yours'));
  if (input.into === input.source) return refuse(422, sourceFinding('source-is-itself'));
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const merged = await attemptOnce(req, input);
    if (merged.ok || merged.error !== 'overtaken') return merged as Result<MergedSources, Refusal>;
  }
  return refuse(409, sourceFinding('sources-busy'));
};

export const mayMerge = (req: Pick<PayloadRequest, 'user'>): boolean => {
  const actor = personOf(req);
  const roles = actor?.kind === 'user' ? actor.roles : [];
  return roles.some((role) => role === 'editor' || role === 'publisher' || role === 'fact-checker');
};

const mostAttempts = 5;

type Attempt = Result<MergedSources, Refusal | 'overtaken'>;

const attemptOnce = async (req: PayloadRequest, input: MergeInput): Promise<Attempt> => {
  try {
    return await inTransaction(req, () => merge(req, input));
  } catch (error) {
    if (!conflictOf(error)) throw error;
    return err('overtaken');
  }
};

/** Articles are locked before citing is held, since whoever cites has locked theirs before. */
const merge = async (req: PayloadRequest, input: MergeInput): Promise<Attempt> => {
  const articles: LockedArticle[] = [];
  for (const id of await articlesCiting(req, input.source)) {
    const article = await lockArticle(req, id);
    if (article) articles.push(article);
  }
  await holdCiting(req);
  await lockSources(req);
  const citing = await articlesCiting(req, input.source);
  if (citing.some((id) => !articles.some((article) => article.id === id))) return err('overtaken');
  const both = await seen(req, input);
  if (!both.ok) return both;
  const { surviving, merged } = both.value;

  const taken = completion(deskWorkOf(surviving), deskWorkOf(merged));
  await setAside(req, surviving, merged);
  await recordAliases(req, surviving, merged);
  const doc = await completed(req, surviving, merged, taken);
  if (taken.URL) await takeHealthAlong(req, surviving, merged);
  const citations = await citeSurviving(req, surviving, merged);
  await leadAddressesOn(req, surviving, merged);
  await recordMerge(req, surviving, merged, { citations, taken: Object.keys(taken) });
  if (citations > 0) await requestLinkCheck(req, doc);
  await requestQuotationCheck(req, { sourceId: doc.id });
  await requestSearchRenewal(req, { collection: 'sources', id: doc.id });
  const rebuilt = await rebuildReviewed(req, articles);
  if (!rebuilt.ok) return rebuilt;
  await bumpGeneration(req);
  return ok({ doc, citations, rebuilt: rebuilt.value });
};

/** Both, if they are there, stand, and are as the person saw them. */
const seen = async (
  req: PayloadRequest,
  { into, source, expectedUpdatedAt, expectedUpdatedAtOfSource }: MergeInput,
): Promise<Result<{ surviving: Source; merged: Source }, Refusal>> => {
  // Locked, so that neither is deleted meanwhile.
  await runSql(
    req,
    sql`SELECT FROM sources WHERE id IN (${into}, ${source}) ORDER BY id FOR UPDATE`,
  );
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [into, source] } },
    depth: 0,
    pagination: false,
    req,
  });
  const surviving = docs.find(({ id }) => id === into);
  const merged = docs.find(({ id }) => id === source);
  if (!surviving || !merged) return refuse(404, sourceFinding('source-missing'));
  for (const [one, expected] of [
    [surviving, expectedUpdatedAt],
    [merged, expectedUpdatedAtOfSource],
  ] as const) {
    const title = plainWords(one.title ?? '') || one.key;
    if (one.mergedInto) return refuse(409, sourceFinding('source-merged', { title }));
    if (expected !== undefined && Date.parse(expected) !== Date.parse(one.updatedAt)) {
      return refuse(409, sourceFinding('source-changed', { title }));
    }
  }
  return ok({ surviving, merged });
};

/** Copies that one of the two kept from readers stay from them. */
const completed = (
  req: PayloadRequest,
  surviving: Source,
  merged: Source,
  taken: Partial<DeskWork>,
): Promise<Source> => {
  const { type: _, ...fields } = sourceOfCsl({ ...deskWorkOf(surviving), ...taken });
  const isPrivate = merged.snapshotAccess === 'private';
  return req.payload.update({
    collection: 'sources',
    id: surviving.id,
    data: { ...fields, ...(isPrivate ? { snapshotAccess: 'private' as const } : {}) },
    req: asExecutor(req),
    depth: 0,
  });
};

const rebuildReviewed = async (
  req: PayloadRequest,
  articles: readonly LockedArticle[],
): Promise<Result<number, Refusal>> => {
  const reviewed = articles.filter(
    ({ editions }) => editions.find(({ state }) => isOpen(state))?.state === 'in_review',
  );
  for (const { id } of reviewed) {
    const rebuilt = await executeTransition(req, id, { event: 'revise' }, rebuilding, systemActor);
    if (!rebuilt.ok) return rebuilt;
  }
  return ok(reviewed.length);
};
