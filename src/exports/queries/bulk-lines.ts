import { sql } from '@/database/sql';
import { cursorOf } from '../rules/bulk-cursor';
import type { BulkFilter } from '../bulk/bulk-filter';
import { bulkArticles, type Found } from './bulk-articles';
import { type PublicArticleRow, publicArticleOf } from '@/reading/queries/public-article';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { publicColumns } from '@/reading/queries/reader-sql';

type Row = Omit<PublicArticleRow, 'document'> & { document: string };
type Publication = { url: string; languages: ReaderScope['languages'] };

/**
 * Articles as `GET /api/articles/:slug` gives them, one JSON object a line, each with the cursor behind it; many lines
 * in one piece. Documents go through as the text that Postgres makes of them: reading and writing them again would take
 * most of the time.
 */
export async function* bulkLines(
  req: ReaderScope['req'],
  publication: Publication,
  filter: BulkFilter,
): AsyncGenerator<string, void> {
  for await (const found of bulkArticles<Row>(req, filter, { columns, atOnce })) {
    yield found.map((one) => lineOf(one, publication)).join('');
  }
}

const columns = sql`${publicColumns(false)}, e.document::text AS document`;

/** Some megabytes of long articles. */
const atOnce = 128;

const lineOf = ({ row: { document, ...row }, place }: Found<Row>, publication: Publication) => {
  const { document: _, ...article } = publicArticleOf(row, publication);
  const head = JSON.stringify({ cursor: cursorOf(place), changedAt: place.changed, ...article });
  return `${head.slice(0, -1)},"document":${document}}\n`;
};
