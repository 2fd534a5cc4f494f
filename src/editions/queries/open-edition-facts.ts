import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { EditionFacts } from '../rules/edition-facts';
import { isTextOpen } from '../rules/permissions';
import { isOpen, type State } from '../rules/states';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { editionFacts } from './edition-facts';
import { editionRow } from './edition-row';

/** What the guards would ask about the open edition of an article, with the text as it is now; null without one. */
export const openEditionFacts = async (
  req: PayloadRequest,
  articleId: number,
): Promise<EditionFacts | null> => {
  const siblings = await runSql<{ id: number; state: State }>(
    req,
    sql`SELECT id, state FROM editions WHERE article_id = ${articleId}`,
  );
  const open = siblings.find(({ state }) => isOpen(state));
  if (!open) return null;
  const edition = await editionRow(req, open.id);
  const drafted = isTextOpen(open.state) ? await draftedDocument(req, articleId) : null;
  return editionFacts(req, { articleId, edition, siblings, drafted });
};
