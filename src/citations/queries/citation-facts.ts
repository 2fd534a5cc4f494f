import type { PayloadRequest } from 'payload';

import { readCovers } from '@/link-checks/rules/link-waiver';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { QuotationVerdict } from '../rules/quotation-verdicts';
import { runPrepared, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import {
  citationFactsOf,
  type CitationRow,
  type SourceFacts,
} from '@/editions/rules/citation-facts';
import type { CitationFact, CitationStatus } from '@/editions/rules/edition-facts';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import { isNamedBy, mergedWith, namedAndSurviving } from '@/sources/queries/merged-source';

/**
 * The citations of a document, with what the desk decided and what was seen of their links, copies and quoted words.
 * Without a document, which then cannot be frozen, only the desk's rows.
 */
export const citationFacts = async (
  req: PayloadRequest,
  articleId: number,
  document: FrozenDocument | null,
): Promise<readonly CitationFact[]> => {
  const rows = (await rowsOf(req, articleId)).map(readRow);
  if (!document) {
    return rows.map(({ key, words, status }) => ({
      key,
      words,
      status,
      sources: [],
      quotation: null,
    }));
  }
  return citationFactsOf(document, rows, await sourceFacts(req, document));
};

type Row = {
  key: string;
  words: string;
  status: CitationStatus;
  reason: string | null;
  covers: unknown;
  verdict: QuotationVerdict | null;
  asked: string | null;
};

const rowsOf = (req: PayloadRequest, articleId: number): Promise<Row[]> =>
  runPrepared<Row>(
    req,
    sql`SELECT key, coalesce(words, '') AS words, status, link_waiver_reason AS reason,
          link_waiver_covers AS covers, quotation_check_verdict AS verdict, quotation_check_asked AS asked
        FROM citations
        WHERE article_id = ${articleId} AND status <> 'orphaned' ORDER BY position, id`,
  );

/** A waiver without its reason is none. */
const readRow = ({ key, words, status, reason, covers, verdict, asked }: Row): CitationRow => ({
  key,
  words,
  status,
  covers: reason?.trim() ? readCovers(covers) : [],
  quotation: verdict === null || asked === null ? null : { verdict, asked },
});

type CheckRow = { key: string; url: string; verdict: LinkVerdict };

/**
 * A verdict and a copy count for exactly their address, not for one that came later. A check that could not be made stands
 * only where there is no other.
 */
const sourceFacts = async (
  req: PayloadRequest,
  { references }: FrozenDocument,
): Promise<SourceFacts> => {
  const keys = references.map(({ id }) => id);
  if (keys.length === 0) {
    return { healthOf: () => ({ verdict: 'unchecked', copy: 'pending' }), survivingId: () => 0 };
  }
  const checks = await runPrepared<CheckRow>(
    req,
    sql`SELECT DISTINCT ON (named.key, link_checks.url)
          named.key, link_checks.url, link_checks.verdict
        FROM ${namedAndSurviving} JOIN link_checks ON link_checks.source_id IN ${mergedWith(sql`s.id`)}
        WHERE ${isNamedBy(keys)}
        ORDER BY named.key, link_checks.url, link_checks.verdict = 'unchecked',
          link_checks.checked_at DESC, link_checks.id DESC`,
  );
  const surviving = await runPrepared<{ key: string; id: number }>(
    req,
    sql`SELECT named.key, s.id FROM ${namedAndSurviving} WHERE ${isNamedBy(keys)}`,
  );
  const archived = await archiveStateOf(req, keys);
  const verdicts = new Map(checks.map(({ key, url, verdict }) => [`${key} ${url}`, verdict]));
  const ids = new Map(surviving.map(({ key, id }) => [key, id]));
  return {
    healthOf: (key, url) => {
      const archive = archived(key, url);
      return {
        verdict: verdicts.get(`${key} ${url}`) ?? 'unchecked',
        copy: archive.state,
        ...(archive.state !== 'kept' && archive.fault ? { cameInstead: archive.fault } : {}),
      };
    },
    survivingId: (key) => ids.get(key) ?? 0,
  };
};
