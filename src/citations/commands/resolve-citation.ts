import type { PayloadRequest } from 'payload';

import type { LocatorLabel } from '@/sources/rules/csl';
import { citationFinding } from '../rules/findings';
import { normaliseUrl } from '@/sources/rules/normalise-url';
import type { Citation, Source } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { idOf } from '@/articles/queries/related-ids';
import { inTransaction } from '@/core/in-transaction';
import { noteAccess } from './note-access';
import { openCitation } from './open-citation';
import { refuse, type Refusal } from '@/core/refusal';
import { requestCapture } from '@/link-checks/commands/request-capture';
import { requestLinkCheck } from '@/link-checks/commands/request-link-check';
import { resolveSource, type WorkInput } from '@/sources/commands/resolve-source';
import { writeCitation, type Effect } from './write-citation';

/** A cited work and the place in it. */
export type CiteInput = WorkInput & { locatorLabel?: LocatorLabel; locator?: string };

export type ResolveCitation = {
  key: string;
  /** Left out, the works that the citation has, or else the address proposed for it. */
  cites?: readonly CiteInput[];
  /** Left out, they stay as they are; empty, they go. */
  note?: string;
  quotation?: string;
  /** A proposal waits for somebody to confirm it. */
  proposed?: boolean;
  /** The row's `updatedAt` that the person saw. */
  expectedUpdatedAt?: string;
  now?: Date;
};

/**
 * Says what a citation rests on. Sources are found by address, DOI or ISBN or made; new addresses
 * are sent to be checked, and copies of confirmed ones to be kept. Who confirms that a page supports
 * the words has read it today. Whoever changes what is cited contributes to the edition; whoever only
 * confirms what was proposed does not.
 */
export const resolveCitation = (
  req: PayloadRequest,
  { key, cites, note, quotation, proposed = false, expectedUpdatedAt, now }: ResolveCitation,
): Promise<Result<Citation, Refusal>> =>
  inTransaction(req, async () => {
    const open = await openCitation(req, key, expectedUpdatedAt);
    if (!open.ok) return open;
    const { row } = open.value;
    const said = {
      note: note === undefined ? row.note : note.trim() || null,
      quotation: quotation === undefined ? row.quotation : quotation.trim() || null,
    };
    const cited = await citedWorks(req, cites ?? citesOf(row));
    if (!cited.ok) return cited;
    if (cited.value.length === 0 && !said.note) {
      return refuse(422, citationFinding('nothing-cited'));
    }
    const at = now ?? new Date();
    for (const { source } of cited.value) {
      await requestLinkCheck(req, source);
      if (!proposed) await requestCapture(req, source);
    }
    const ids = cited.value.map(({ source }) => source.id);
    const wasRead = !proposed && (await noteAccess(req, ids, at));
    const effect = effectOf(row, cited.value, said);
    return writeCitation(
      req,
      open.value,
      {
        ...said,
        cites: cited.value.map(({ source, ...place }) => ({ source: source.id, ...place })),
        status: proposed ? 'proposed' : 'resolved',
        waiver: { reason: null, by: null, at: null },
        resolvedBy: proposed ? null : (req.user?.id ?? null),
        resolvedAt: proposed ? null : at.toISOString(),
      },
      // The day stands in the document, which is built anew where it is under review.
      effect === 'none' && wasRead ? 'confirmation' : effect,
    );
  });

type Place = { locatorLabel: LocatorLabel | null; locator: string | null };
type Cited = Place & { source: Source };

const citedWorks = async (
  req: PayloadRequest,
  cites: readonly CiteInput[],
): Promise<Result<Cited[], Refusal>> => {
  const cited: Cited[] = [];
  for (const { locatorLabel, locator, ...work } of cites) {
    const source = await resolveSource(req, work);
    if (!source.ok) return source;
    cited.push({ source: source.value, ...placeOf(locatorLabel, locator) });
  }
  return ok(cited);
};

const placeOf = (label?: LocatorLabel | null, locator?: string | null): Place => {
  const where = locator?.trim() || null;
  return { locatorLabel: where ? (label ?? 'page') : null, locator: where };
};

const citesOf = (row: Citation): CiteInput[] => {
  const cites = (row.cites ?? []).map(({ source, locatorLabel, locator }) => ({
    source: idOf(source) ?? 0,
    locatorLabel: locatorLabel ?? undefined,
    locator: locator ?? undefined,
  }));
  return cites.length === 0 && row.proposedUrl ? [{ url: row.proposedUrl }] : cites;
};

type Said = Pick<Citation, 'note' | 'quotation'>;

const effectOf = (row: Citation, cited: readonly Cited[], said: Said): Effect => {
  const sameWords = same(row.note, said.note) && same(row.quotation, said.quotation);
  if (row.status === 'waived' || !sameWords) return 'contribution';
  const before = (row.cites ?? []).map((cite) => [
    idOf(cite.source),
    ...Object.values(placeOf(cite.locatorLabel, cite.locator)),
  ]);
  const after = cited.map(({ source, locatorLabel, locator }) => [
    source.id,
    locatorLabel,
    locator,
  ]);
  if (JSON.stringify(before) === JSON.stringify(after)) return 'none';
  return before.length === 0 && isAsProposed(row, cited) ? 'confirmation' : 'contribution';
};

/** The address that came with the manuscript, and nothing besides. */
const isAsProposed = ({ proposedUrl }: Citation, cited: readonly Cited[]): boolean => {
  const [only, ...others] = cited;
  if (!proposedUrl || !only || others.length > 0 || only.locator) return false;
  return [only.source.url, only.source.normalizedUrl].some(
    (url) => url && normaliseUrl(url) === normaliseUrl(proposedUrl),
  );
};

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? '') === (other ?? '');
