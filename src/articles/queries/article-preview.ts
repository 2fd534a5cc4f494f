import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { withSafeAddresses } from '@/document/safe-addresses';
import { pathOf } from '@/platform/addresses';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { ArticleView } from '@/reading/views/views';
import { isOpen, type State } from '@/editions/rules/states';
import { draftedDocument } from './drafted-document';
import { liveMetadataFromRow } from '@/reading/articles/live-article-metadata';
import { type LiveArticleRow, previewRow } from '@/reading/articles/live-article-row';

/** An edition as its readers would see it, before there are any. */
export type ArticlePreview = {
  articleId: number;
  editionId: number;
  state: State;
  number: number;
  round: number;
  /** Undefined where there is nothing to show yet; `findings` say why. */
  view: ArticleView | undefined;
  findings: readonly Finding[];
};

type EditionRow = {
  id: number;
  article: number;
  state: State;
  number: number;
  round: number;
  document: FrozenDocument | null;
};

/** The frozen text of an edition: exactly what a decision is about. */
export const editionPreview = async (
  req: PayloadRequest,
  editionId: number,
  languages: readonly Language[],
): Promise<ArticlePreview | undefined> => {
  const [edition] = await runSql<EditionRow>(req, sql`${editionColumns} WHERE id = ${editionId}`);
  return edition && previewOf(req, edition, edition.document, [], languages);
};

/** The working copy, frozen on the fly, in the frame of the article's open or latest edition. */
export const workingCopyPreview = async (
  req: PayloadRequest,
  articleId: number,
  languages: readonly Language[],
): Promise<ArticlePreview | undefined> => {
  const editions = await runSql<EditionRow>(
    req,
    sql`${editionColumns} WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  const edition = editions.find(({ state }) => isOpen(state)) ?? editions[0];
  if (!edition) return undefined;
  const { document, findings } = await draftedDocument(req, articleId);
  return previewOf(req, edition, document, findings, languages);
};

const editionColumns = sql`
  SELECT id, article_id AS article, state::text AS state, number::int AS number,
    round::int AS round, document FROM editions`;

const previewOf = async (
  req: PayloadRequest,
  edition: EditionRow,
  document: FrozenDocument | null,
  findings: readonly Finding[],
  languages: readonly Language[],
): Promise<ArticlePreview> => {
  const { id: editionId, article: articleId, state, number, round } = edition;
  const preview = { articleId, editionId, state, number, round, findings };
  if (!document) return { ...preview, view: undefined };
  const [row] = await runSql<LiveArticleRow>(req, previewRow(editionId, document));
  const { language, slug } = document.metadata;
  const view = row && {
    document: withSafeAddresses(row.document),
    href: pathOf(language, languages, 'articles', slug),
    liveMetadata: liveMetadataFromRow(row, { language, languages }),
  };
  return { ...preview, view };
};
