import { expect, it } from '@jest/globals';
import { sayShortly } from '@/admin/citations/citation-row';
import type { CslItem } from '@/sources/rules/csl';
import { coins } from '@/exports/metadata/coins';
import { citedWork } from '@/interchange/writers/html/cited-works';
import { writeElementCitation } from '@/interchange/writers/jats/write-citation';
import { SourcePage } from '@/site/sources/source-page';
import { SourceEntry } from '@/site/sources/source-rows';
import { aSetting, aWork, html } from '@support/pages/reader';

/** As registries and reference managers keep them. */
const item: CslItem = aWork({
  type: 'article-journal',
  title: 'CO<sub>2</sub> &amp; <i>Salmo salar</i>',
  'container-title': 'Water &amp; <i>Fish</i>',
});
const liveMetadata = { verdict: 'alive' as const, href: '/sources/a' };
const citedBy = { rows: [], page: 1, total: 0, totalPages: 1 };

it.each<[string, () => string]>([
  [
    'the page of a source',
    () =>
      html(
        <SourcePage
          view={{ item, liveMetadata, history: { periods: [], hasEarlier: false }, citedBy }}
          setting={aSetting('en')}
        />,
      ),
  ],
  [
    'a list of sources',
    () =>
      html(
        <SourceEntry
          row={{ item, liveMetadata, articles: 1, claims: 1 }}
          setting={aSetting('en')}
        />,
      ),
  ],
  ['COinS', () => new URLSearchParams(coins(item)).toString()],
  ['JSON-LD', () => JSON.stringify(citedWork(item, undefined, 'en'))],
  ['JATS', () => writeElementCitation(item)],
  [
    'a line of the desk',
    () => sayShortly({ id: 1, key: 'a', type: 'article-journal', title: item.title ?? '' }),
  ],
])('%s says a title in words, without tags and names of signs', (_, written) => {
  const said = decodeURIComponent(written().replaceAll('+', ' '));
  expect(said).toMatch(/CO₂ (?:&amp;|&) Salmo salar/);
  expect(said).not.toMatch(/&amp;amp;|(?:<|&lt;)\/?(?:sub|i)(?:>|&gt;)/);
});
