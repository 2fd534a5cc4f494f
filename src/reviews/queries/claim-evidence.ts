import type { PayloadRequest } from 'payload';

import { quotationOf, type QuotationStatus } from '@/citations/queries/citation-status-report';
import { formatReference } from '@/citations/rules/format-reference';
import { askedOf } from '@/citations/rules/quotation/asked';
import { nearestPassage, passageFound, type Passage } from '@/citations/rules/quotation/passage';
import type { CitationRun } from '@/citations/rules/runs';
import { wordsInSentence, type WordsInSentence } from '@/citations/rules/words-in-sentence';
import { listOf, runSql, sql } from '@/database/sql';
import type { Cite, FrozenDocument, Note } from '@/document/document';
import { isOpen, type State } from '@/editions/rules/states';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { Citation } from '@/payload-types';
import { mergedWith, namedAndSurviving } from '@/sources/queries/merged-source';
import { claimsOf } from '../rules/claims-of';

/** A copy that there is to look at, and where in it to begin. Instants in ISO 8601. */
export type EvidenceCopy = {
  id: number;
  takenAt: string;
  way: 'capture' | 'upload';
  /** It has words that can be shown beside the text. */
  isReadable: boolean;
  passage: Passage | null;
  /** The passage holds the quoted words; else it only shares words with the claim. */
  isQuoted: boolean;
};

export type EvidenceWork = {
  reference: string;
  entry: readonly CitationRun[];
  url: string | null;
  locator: string | null;
  /** Null for a work without an address. */
  link: { verdict: LinkVerdict; checkedAt: string | null } | null;
  copy: EvidenceCopy | null;
};

/** All that there is to hold a claim against. */
export type ClaimEvidence = {
  key: string;
  sentence: WordsInSentence;
  works: readonly EvidenceWork[];
  /** What the note says by itself, or why there is no source. */
  note: string | null;
  quotation: (QuotationStatus & { words: string }) | null;
};

/** What a claim of the text under review rests on; null where the text has no such claim. */
export const claimEvidence = async (
  req: PayloadRequest,
  articleId: number,
  key: string,
): Promise<ClaimEvidence | null> => {
  const document = await documentInHand(req, articleId);
  const claim = document && claimsOf(document, () => null).find((one) => one.key === key);
  if (!document || !claim) return null;
  const note = document.notes.find(({ citations }) => citations.includes(key));
  const [citation] = await citationRows(req, articleId, key);
  const works: EvidenceWork[] = [];
  const named = await namedSources(
    req,
    (note?.cites ?? []).map(({ reference }) => reference),
  );
  const quotation = note?.quotation ? quotationFor(citation, note, named) : null;
  const words = { words: claim.words, found: quotation?.found ?? null };
  for (const cite of note?.cites ?? []) {
    works.push(await workOf(req, document, cite, named.get(cite.reference), words));
  }
  return {
    key,
    sentence: wordsInSentence(claim.words, citation?.sentence ?? claim.words),
    works,
    note: claim.note,
    quotation,
  };
};

const documentInHand = async (
  req: PayloadRequest,
  articleId: number,
): Promise<FrozenDocument | null> => {
  const rows = await runSql<{ state: State; document: FrozenDocument | null }>(
    req,
    sql`SELECT state::text AS state, document FROM editions
        WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  return (rows.find(({ state }) => isOpen(state)) ?? rows[0])?.document ?? null;
};

const citationRows = async (
  req: PayloadRequest,
  articleId: number,
  key: string,
): Promise<Citation[]> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { and: [{ article: { equals: articleId } }, { key: { equals: key } }] },
    limit: 1,
    depth: 0,
    req,
  });
  return docs;
};

type Named = { key: string; id: number; verdict: LinkVerdict | null; checkedAt: string | null };

const namedSources = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Named>> => {
  if (keys.length === 0) return new Map();
  const rows = await runSql<Named>(
    req,
    sql`SELECT named.key, s.id, s.health_verdict AS verdict, ${iso(sql`s.health_checked_at`)} AS "checkedAt"
        FROM ${namedAndSurviving} WHERE named.key IN ${listOf(keys)}`,
  );
  return new Map(rows.map((row) => [row.key, row]));
};

const iso = (column: ReturnType<typeof sql>) =>
  sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** A check of other words or other works says nothing of these. */
const quotationFor = (
  citation: Citation | undefined,
  { quotation = '', cites }: Note,
  named: ReadonlyMap<string, Named>,
): ClaimEvidence['quotation'] => {
  const asked = askedOf(
    quotation,
    cites.map(({ reference }) => named.get(reference)?.id ?? 0),
  );
  const check = citation?.quotationCheck;
  const verdict = (check?.asked === asked && check.verdict) || 'unchecked';
  if (!citation) return null;
  return { ...quotationOf(citation, verdict), words: quotation };
};

const workOf = async (
  req: PayloadRequest,
  { references, metadata }: FrozenDocument,
  { reference, locatorLabel, locator }: Cite,
  source: Named | undefined,
  sought: { words: string; found: string | null },
): Promise<EvidenceWork> => {
  const item = references.find(({ id }) => id === reference);
  const url = item?.URL || null;
  return {
    reference,
    entry: item ? formatReference(item, metadata.language) : [],
    url,
    locator: locator ? [locatorLabel, locator].filter(Boolean).join(' ') : null,
    link: url
      ? { verdict: source?.verdict ?? 'unchecked', checkedAt: source?.checkedAt ?? null }
      : null,
    copy: source ? await copyOf(req, source.id, url, sought) : null,
  };
};

type CopyRow = Pick<EvidenceCopy, 'id' | 'takenAt' | 'way'> & { text: string | null };

/** The latest copy of this very address; of a work without one, the latest that somebody gave. */
const copyOf = async (
  req: PayloadRequest,
  source: number,
  url: string | null,
  { words, found }: { words: string; found: string | null },
): Promise<EvidenceCopy | null> => {
  const [row] = await runSql<CopyRow>(
    req,
    sql`SELECT n.id, ${iso(sql`n.taken_at`)} AS "takenAt", n.way, n.text
        FROM snapshots n
        WHERE n.source_id IN ${mergedWith(source)} AND n.sha256 IS NOT NULL AND ${countsAsCopy(sql`n`)}
          AND (${url}::text IS NULL OR n.address = ${url})
        ORDER BY n.taken_at DESC, n.id DESC LIMIT 1`,
  );
  if (!row) return null;
  const { text, ...copy } = row;
  const quoted = text && found ? passageFound(text, found) : null;
  return {
    ...copy,
    isReadable: Boolean(text?.trim()),
    passage: quoted ?? (text ? nearestPassage(text, words) : null),
    isQuoted: quoted !== null,
  };
};
