import type { BasePayload } from 'payload';

import { approve, publish, submit } from '@/editions/commands/verbs';
import type { Article, Edition } from '@/payload-types';

import { aManuscript, resolveToPrint, type Desk, type Manuscript } from '../desk';

export type PublicArticle = Manuscript & { edition: Edition; source: number };

/** An article that went all the way through its workflow to readers. */
export const aPublicArticle = async (
  payload: BasePayload,
  desk: Desk,
  data: Partial<Article> = {},
): Promise<PublicArticle> => {
  const manuscript = await aManuscript(payload, desk.writer, data);
  const { cites } = await resolveToPrint(payload, manuscript);
  const articleId = manuscript.article.id;
  const submitted = await submit(await desk.writer.req(), { articleId });
  const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
  await approve(await desk.reviewer.req(), { articleId, expectedHash });
  const published = await publish(await desk.publisher.req(), { articleId, expectedHash });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const id = published.value.edition;
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0 });
  return { ...manuscript, edition, source: Number(cites?.[0]?.source) };
};
