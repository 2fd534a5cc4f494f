import type { PayloadRequest } from 'payload';

import type { DocumentMetadata } from '@/document/document';
import { bodyOf } from '@/document/lexical';
import { textFieldsIn } from '@/document/text-fields';
import { withPictures } from '@/interchange/readers/picture-alternatives';
import type { Finding } from '@/platform/finding';
import { freeArticleSlug } from '../queries/free-article-slug';
import { labelsOf } from '../queries/labels-by-slug';
import { mediaByDigest, type FilePictures } from '../queries/media-by-digest';
import { bylineAuthors } from './byline-authors';
import { countUnresolved } from '@/citations/commands/count-unresolved';
import { proposeSources } from './propose-sources';
import type { ReadImport, WrittenImport } from './read-import';
import { withFreeKeys } from './with-free-keys';
import { writeProposals } from './write-proposals';

/** Writes an imported manuscript: authors, sources, article, citations. Call it in a transaction. */
export const createImportedArticle = async (
  req: PayloadRequest,
  { imported, digest }: ReadImport,
  pictures: FilePictures,
): Promise<WrittenImport> => {
  const manuscript = await withFreeKeys(req, imported.manuscript);
  const { metadata, body, citations } = manuscript;
  const findings: Finding[] = [...imported.findings];
  const authors = await bylineAuthors(req, metadata, findings);
  const sources = await proposeSources(req, manuscript.references, findings);
  const media = await mediaByDigest(req, manuscript, pictures, findings);
  const article = await req.payload.create({
    collection: 'articles',
    draft: true,
    depth: 0,
    req,
    data: {
      ...textFields(metadata),
      ...(await labelsOf(req, metadata, findings)),
      slug: await freeArticleSlug(req, metadata),
      bylines: metadata.bylines.map(({ role, affiliation }, at) => ({
        author: authors[at],
        role,
        affiliation: affiliation ?? null,
      })),
      hero: heroOf(metadata, media),
      body: bodyOf(body, (image) => media.get(image.sha256)),
      importDigest: digest,
      importReport: findings,
    },
  });
  await writeProposals(req, article.id, citations, sources);
  const { title, language } = metadata;
  const unresolvedCitations = await countUnresolved(req, article.id);
  const shown = { ...manuscript, body: withPictures(body, isShown(media, pictures)) };
  return {
    article: article.id,
    title,
    language,
    unresolvedCitations,
    findings,
    changes: null,
    manuscript: shown,
  };
};

const isShown =
  (media: ReadonlyMap<string, number>, { expected }: FilePictures) =>
  (sha256: string): boolean =>
    media.has(sha256) || expected.has(sha256);

const textFields = (metadata: DocumentMetadata) => {
  const { title, kind, language, original } = metadata;
  return {
    ...{ title, kind, language },
    ...textFieldsIn(metadata),
    keyPoints: metadata.keyPoints.map((text) => ({ text })),
    original: { publisher: original?.publisher, url: original?.url, date: original?.date },
  };
};

const heroOf = ({ hero }: DocumentMetadata, media: ReadonlyMap<string, number>) => {
  const image = hero && media.get(hero.image.sha256);
  return hero && image !== undefined
    ? { image, caption: hero.caption, source: hero.source, licence: hero.licence }
    : {};
};
