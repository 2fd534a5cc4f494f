import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { editionsPath, pathOf } from '@/platform/addresses';
import { comparedEditions } from '@/reading/articles/compared-editions';
import { editionHistory } from '@/reading/articles/edition-history';
import { publicEdition } from '@/reading/queries/public-edition';
import { ComparisonPage } from '@/site/editions/comparison-page';
import { EditionPage } from '@/site/editions/edition-page';
import { elsewhere, gone } from './answer';
import type { Reading } from './reading';

type Answer = Promise<ReactNode | undefined>;

/** One edition, or why readers do not have it any more. */
export const editionAt = async (
  { scope, setting }: Reading,
  slug: string,
  number: number,
): Answer => {
  const found = await publicEdition(scope, slug, number);
  if (found?.kind === 'gone') return gone(found.gone, setting);
  return found && <EditionPage view={found.view} setting={setting} />;
};

/** What changed between two editions. Each pair has one address, the earlier edition first. */
export const comparisonAt = async (
  reading: Reading,
  slug: string,
  [from, to]: readonly [number, number],
): Answer => {
  const { scope, setting } = reading;
  const article = pathOf(scope.language, scope.languages, 'articles', slug);
  if (from === to) permanentRedirect(editionsPath(article, from));
  if (from > to) permanentRedirect(editionsPath(article, to, from));
  const view = await comparedEditions(scope, slug, [from, to]);
  if (view) return <ComparisonPage view={view} setting={setting} />;
  return withoutOne(reading, slug, [from, to]);
};

/**
 * No register knows all pairs: a comparison goes with either of its editions, and with the article. Of an edition that there
 * never was, nothing is known.
 */
const withoutOne = async (reading: Reading, slug: string, numbers: readonly number[]): Answer => {
  const { scope, setting } = reading;
  for (const number of numbers) {
    const found = await publicEdition(scope, slug, number);
    if (found?.kind === 'gone') return gone(found.gone, setting);
  }
  if (await editionHistory(scope, slug)) return undefined;
  const article = pathOf(scope.language, scope.languages, 'articles', slug);
  return elsewhere(reading, editionsPath(article));
};
