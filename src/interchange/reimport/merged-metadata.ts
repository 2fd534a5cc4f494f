import type { DocumentMetadata } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../findings';
import { folded } from './described';

type Merged = { metadata: DocumentMetadata; findings: readonly Finding[] };

/**
 * What stands around the text: its words are the file's where it has them; who wrote it, under which address and on what
 * terms it appears is decided at the desk. Other names in the file are told.
 */
export const mergedMetadata = (
  article: DocumentMetadata,
  file: DocumentMetadata,
  { hasTitle }: { hasTitle: boolean },
): Merged => ({
  metadata: {
    ...article,
    title: hasTitle ? file.title : article.title,
    subtitle: file.subtitle ?? article.subtitle,
    standfirst: file.standfirst ?? article.standfirst,
    keyPoints: file.keyPoints.length > 0 ? file.keyPoints : article.keyPoints,
  },
  findings: otherNames(article, file),
});

const otherNames = (article: DocumentMetadata, file: DocumentMetadata): Finding[] => {
  if (file.bylines.length === 0 || areTheSame(article, file)) return [];
  const names = namesOf(file);
  const said = { names, here: namesOf(article) || '–' };
  return [importFinding('bylines-differ', said, { field: 'bylines', words: names })];
};

/** A file may say more of a person on the same line, such as where they work. */
const areTheSame = (article: DocumentMetadata, file: DocumentMetadata): boolean =>
  article.bylines.length === file.bylines.length &&
  article.bylines.every(({ name }, at) =>
    folded(file.bylines[at]?.name ?? '').startsWith(folded(name)),
  );

const namesOf = ({ bylines }: DocumentMetadata): string =>
  bylines.map(({ name }) => name).join(', ');
