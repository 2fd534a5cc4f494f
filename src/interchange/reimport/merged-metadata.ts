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
  const names = namesOf(file);
  if (names === '' || folded(names) === folded(namesOf(article))) return [];
  const said = { names, here: namesOf(article) || '–' };
  return [importFinding('bylines-differ', said, { field: 'bylines', words: names })];
};

const namesOf = ({ bylines }: DocumentMetadata): string =>
  bylines.map(({ name }) => name).join(', ');
