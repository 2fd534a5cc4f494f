import type { ArticleField, DocumentMetadata } from '../document';
import { textFieldsOf } from '../text-fields';
import { tokensOf } from './tokens';
import { wordRuns, type Budget, type Run } from './word-runs';
import type { ChangeType } from './notes';

/** What a text says of itself, in the order in which its head does. */
export const comparedFields: readonly ArticleField[] = [
  'title',
  ...textFieldsOf('head'),
  'keyPoints',
  'bylines',
  'kind',
  'topics',
  'series',
  'hero',
  'original',
  ...textFieldsOf('terms'),
  ...textFieldsOf('statement'),
  'language',
  'slug',
];

export type FieldChange = {
  readonly field: ArticleField;
  readonly type: ChangeType;
  readonly runs: readonly Run[];
};

/** How values are named that a document holds as signs; whoever shows a comparison knows the words. */
export type Naming = {
  readonly topic?: (slug: string) => string;
  readonly kind?: (kind: DocumentMetadata['kind']) => string;
  readonly byline?: (byline: DocumentMetadata['bylines'][number]) => string;
};

/** The fields that differ, word by word. */
export const fieldChanges = (
  before: DocumentMetadata,
  after: DocumentMetadata,
  naming: Naming,
  budget: Budget,
): FieldChange[] =>
  comparedFields.flatMap((field): FieldChange[] => {
    const [was, is] = [wordsOf(before, field, naming), wordsOf(after, field, naming)];
    if (was === is) return [];
    const type = was === '' ? 'added' : is === '' ? 'removed' : 'changed';
    return [{ field, type, runs: wordRuns(tokensOf(was), tokensOf(is), budget) }];
  });

/** A field as one line, or a line for each of its entries. */
const wordsOf = (metadata: DocumentMetadata, field: ArticleField, naming: Naming): string => {
  switch (field) {
    case 'keyPoints':
      return metadata.keyPoints.join('\n');
    case 'bylines':
      return metadata.bylines.map(naming.byline ?? bylineWords).join('\n');
    case 'kind':
      return naming.kind?.(metadata.kind) ?? metadata.kind;
    case 'topics':
      return metadata.topics.map((slug) => naming.topic?.(slug) ?? slug).join(', ');
    case 'series':
      return listed(metadata.series?.slug, metadata.series?.position);
    case 'hero': {
      const { image, alt, caption, source, licence } = metadata.hero ?? {};
      return listed(image?.filename, alt, caption, source, licence, image?.sha256.slice(0, 12));
    }
    case 'original':
      return listed(metadata.original?.publisher, metadata.original?.date, metadata.original?.url);
    default:
      return metadata[field] ?? '';
  }
};

const bylineWords = ({ name, role, affiliation, orcid }: DocumentMetadata['bylines'][number]) =>
  listed(name, role, affiliation, orcid);

const listed = (...parts: (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');
