import type { PayloadRequest } from 'payload';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { QuotationVerdict } from '../rules/quotation-verdicts';
import { runSql, sql } from '@/database/sql';
import type { DraftCitationFilter } from '../rules/draft-citation-filter';
import { openStates, type State } from '@/editions/rules/states';
import { sourceOfKey } from '@/reading/articles/citing-editions';
import { type ListPage, asListPage } from '@/core/list-page';
import { mergedWith } from '@/sources/queries/merged-source';
import { hiddenArticles } from '@/articles/queries/visibility';
import { isOfDomain } from '@/reading/lists/source-domain';

type Sql = ReturnType<typeof sql>;

/** A citation in a text that is in work, with the works that it cites. Instants in ISO 8601. */
export type DraftCitation = {
  key: string;
  status: 'unresolved' | 'proposed' | 'resolved' | 'waived';
  words: string;
  sentence: string | null;
  position: number | null;
  article: { id: number; title: string | null; state: State };
  cites: readonly {
    source: string;
    title: string | null;
    address: string | null;
    verdict: LinkVerdict;
    locatorLabel: string | null;
    locator: string | null;
  }[];
  proposedUrl: string | null;
  waiver: string | null;
  linkWaiver: string | null;
  quotation: { words: string; verdict: QuotationVerdict } | null;
  since: string;
  updatedAt: string;
};

/** Citations of texts in work that reach the person behind the request, the longest waiting articles first. */
export const draftCitations = async (
  req: PayloadRequest,
  filter: DraftCitationFilter,
): Promise<ListPage<DraftCitation>> => {
  const hidden = JSON.stringify(await hiddenArticles(req));
  const found = sql`FROM citations c JOIN articles a ON a.id = c.article_id
    JOIN editions e ON e.article_id = a.id AND e.state::text IN ${open}
    WHERE ${sql.join([sql`NOT ${hidden}::jsonb @> to_jsonb(a.id)`, ...conditions(filter)], sql` AND `)}`;
  const [count] = await runSql<{ total: string }>(req, sql`SELECT count(*) AS total ${found}`);
  const rows = await runSql<{ row: DraftCitation }>(
    req,
    sql`SELECT ${columns} AS row ${found}
        ORDER BY a.id, c.position NULLS LAST, c.id
        LIMIT ${filter.limit} OFFSET ${(filter.page - 1) * filter.limit}`,
  );
  return asListPage(
    rows.map(({ row }) => ({
      ...row,
      since: new Date(row.since).toISOString(),
      updatedAt: new Date(row.updatedAt).toISOString(),
    })),
    Number(count?.total ?? 0),
    filter,
  );
};

const open = sql`(${sql.join(
  openStates.map((state) => sql`${state}`),
  sql`, `,
)})`;

/** Pages that no longer say what was cited. */
const broken = sql`('dead', 'failing', 'soft-404', 'drifted')`;

const citesSource = (condition: Sql): Sql => sql`EXISTS (
  SELECT FROM citations_cites k JOIN sources s ON s.id = k.source_id
  WHERE k._parent_id = c.id AND ${condition})`;

const conditions = (filter: DraftCitationFilter): Sql[] => {
  const { status, verdict, quotation, article, source, domain } = filter;
  return [
    sql`c.status <> 'orphaned'`,
    ...(status === 'broken' ? [citesSource(sql`s.health_verdict::text IN ${broken}`)] : []),
    ...(status && status !== 'broken' ? [sql`c.status::text = ${status}`] : []),
    ...(verdict
      ? [citesSource(sql`coalesce(s.health_verdict::text, 'unchecked') = ${verdict}`)]
      : []),
    ...(quotation
      ? [
          sql`c.quotation <> '' AND coalesce(c.quotation_check_verdict::text, 'unchecked') = ${quotation}`,
        ]
      : []),
    ...(article ? [sql`a.id = ${article}`] : []),
    ...(source ? [citesSource(sql`s.id IN ${mergedWith(sourceOfKey(source))}`)] : []),
    ...(domain ? [citesSource(isOfDomain(domain))] : []),
  ];
};

const cites = sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('source', s.key, 'title', s.title, 'address', s.url,
    'verdict', coalesce(s.health_verdict::text, 'unchecked'),
    'locatorLabel', k.locator_label, 'locator', k.locator) ORDER BY k._order)
  FROM citations_cites k JOIN sources s ON s.id = k.source_id WHERE k._parent_id = c.id), '[]'::jsonb)`;

const columns = sql`jsonb_build_object(
  'key', c.key, 'status', c.status, 'words', coalesce(c.words, ''), 'sentence', c.sentence,
  'position', c.position,
  'article', jsonb_build_object('id', a.id, 'title', a.title, 'state', e.state),
  'cites', ${cites}, 'proposedUrl', c.proposed_url,
  'waiver', CASE WHEN c.status = 'waived' THEN c.waiver_reason END,
  'linkWaiver', nullif(c.link_waiver_reason, ''),
  'quotation', CASE WHEN c.quotation <> '' THEN jsonb_build_object('words', c.quotation,
    'verdict', coalesce(c.quotation_check_verdict::text, 'unchecked')) END,
  'since', c.created_at, 'updatedAt', c.updated_at)`;
