import { elementsNamed, firstNamed, wordsOfElement, type XmlElement } from '../../archive/xml';
import { statements, type Statement } from '@/document/text-fields';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { ReadContext } from '../../format';
import type { Imported } from '../manuscript/imported';
import { placesInJats } from '../../writers/jats/statements';
import { readPage } from '../html/read-page';
import { frontOfJats } from './front';
import { exportedPageOf } from './exported-page';

/** Reads an article of our own export: its text as a page of ours, its head as fields. */
export const readExportedJats = (
  article: XmlElement,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> =>
  readPage(`<html><body>${exportedPageOf(article)}</body></html>`, context, {
    own: frontOf(article),
  });

const frontOf = (article: XmlElement): Record<string, unknown> => {
  const words = (name: string) => wordsOfElement(firstNamed(name, article)) || undefined;
  const abstracts = elementsNamed('abstract', article);
  const points = abstracts.find(({ attribs }) => attribs['abstract-type'] === 'key-points');
  const standfirst = abstracts.find((abstract) => abstract !== points);
  const said = {
    ...frontOfJats(article, {}),
    title: words('article-title'),
    subtitle: words('subtitle'),
    standfirst: standfirst && wordsOfElement(standfirst),
    keypoints: points && elementsNamed('list-item', points).map((point) => wordsOfElement(point)),
    ...Object.fromEntries(statements.map((name) => [name, statementIn(article, name)])),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
};

const statementIn = (article: XmlElement, name: Statement): string | undefined => {
  const place = placesInJats[name];
  return place === 'custom-meta'
    ? customOf(article, name)
    : wordsOfElement(firstNamed(place, article)) || undefined;
};

const customOf = (article: XmlElement, wanted: string): string | undefined => {
  const custom = elementsNamed('custom-meta', article).find(
    (one) => wordsOfElement(firstNamed('meta-name', one)) === wanted,
  );
  return custom && wordsOfElement(firstNamed('meta-value', custom));
};
