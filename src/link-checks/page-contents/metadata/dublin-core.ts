import type { CslType } from '@/sources/rules/csl';
import { normaliseDoi } from '@/sources/rules/doi';
import { normaliseIsbn } from '@/sources/rules/isbn';
import { dateSaid } from './date-said';
import type { Described } from './described';
import type { Metas } from './metas';
import { mostNames, nameSaid, namesSaid } from './name-said';

/** `DC.*` and `dcterms.*`: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
export const fromDublinCore = (metas: Metas): Described => {
  const names = (...terms: string[]) =>
    terms.flatMap((term) =>
      ['dc.', 'dcterms.', 'dc:', 'dcterms:', 'dct.'].map((prefix) => `${prefix}${term}`),
    );
  const said = (...terms: string[]) => metas.one(...names(...terms));
  const creators = metas.all(...names('creator', 'creator.personalname'));
  const identifiers = metas.all(...names('identifier', 'identifier.doi', 'identifier.isbn'));
  const first = <T>(read: (text: string) => T | null): T | undefined =>
    identifiers.map(read).find((found) => found !== null) ?? undefined;
  return {
    title: said('title'),
    type: types[
      said('type')
        ?.toLowerCase()
        .replace(/.*[/.]/, '') ?? ''
    ],
    author:
      creators.length > 1
        ? creators.slice(0, mostNames).flatMap((name) => nameSaid(name) ?? [])
        : creators.flatMap(namesSaid),
    publisher: said('publisher'),
    'container-title': said('ispartof', 'relation.ispartof'),
    issued: dateSaid(said('issued', 'date.issued', 'date', 'created', 'date.created')),
    DOI: first(normaliseDoi),
    ISBN: first(normaliseIsbn),
    language: said('language'),
    abstract: said('abstract'),
  };
};

const types: Readonly<Record<string, CslType | undefined>> = {
  article: 'article-journal',
  book: 'book',
  dataset: 'dataset',
  movingimage: 'motion_picture',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
};
