import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';

/**
 * The day that a text bears wherever it is cited, `YYYY-MM-DD`: when it first appeared, elsewhere or here. Later editions do
 * not change it. See docs/decisions/citing-our-texts.md.
 */
export const dayOfText = (
  { metadata }: FrozenDocument,
  { published, firstPublished }: Pick<WriteContext, 'published' | 'firstPublished'>,
): string | undefined => metadata.original?.date ?? firstPublished ?? published;
