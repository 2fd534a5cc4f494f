import { elementsNamed, firstNamed, wordsOfElement, type XmlElement } from '../../archive/xml';
import { plainMeta } from '../pandoc-tree/meta';

/** What a JATS head says, in the names of `readFrontFields`. Pandoc reads most; people, language, licence and DOI are read here. */
export const frontOfJats = (
  article: XmlElement,
  meta: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const head = firstNamed('front', article);
  const { references: _, license: _licence, subtitle, ...said } = plainMeta(meta);
  const lang = article.attribs['xml:lang'];
  const doi =
    head &&
    elementsNamed('article-id', head).find(({ attribs }) => attribs['pub-id-type'] === 'doi');
  const licence = head && licenceIn(head);
  const author = head ? elementsNamed('contrib', head).flatMap((one) => personOf(one, head)) : [];
  return {
    ...said,
    ...(typeof subtitle === 'string' ? { subtitle: subtitle.replace(/^:\s*/, '') } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(doi ? { doi: wordsOfElement(doi) } : {}),
    ...(licence ? { licence } : {}),
    ...(author.length > 0 ? { author } : {}),
  };
};

const licenceIn = (head: XmlElement): string | undefined =>
  firstNamed('license', head)?.attribs['xlink:href'] ??
  (wordsOfElement(firstNamed('ali:license_ref', head)) || undefined);

const personOf = (contrib: XmlElement, head: XmlElement): Record<string, unknown>[] => {
  const inside = (name: string) => wordsOfElement(firstNamed(name, contrib), ['label']);
  const parts = [inside('given-names'), inside('surname')].filter((part) => part !== '');
  const name = parts.join(' ') || inside('string-name') || inside('collab');
  const rids = elementsNamed('xref', contrib)
    .filter(({ attribs }) => attribs['ref-type'] === 'aff')
    .map(({ attribs }) => attribs['rid']);
  const affiliation =
    inside('aff') ||
    elementsNamed('aff', head)
      .filter(({ attribs }) => attribs['id'] !== undefined && rids.includes(attribs['id']))
      .map((aff) => wordsOfElement(aff, ['label']))
      .join('; ');
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(inside('contrib-id'))?.[0];
  if (name === '') return [];
  return [
    {
      ...{ name, role: contrib.attribs['contrib-type'] },
      ...(affiliation === '' ? {} : { affiliation }),
      ...(orcid === undefined ? {} : { orcid }),
    },
  ];
};
