import type { PrintModel } from '../print-model/print-model';
import { xml, xmlDeclaration } from '../../xml/xml';
import { writeDocxBody } from './write-body';
import { writeDocxRuns } from './write-line';
import { writePicture } from './write-picture';
import { namespaces, paragraph, run, type DocxParts } from './parts';

/** The main part. Styles Title, Subtitle, Author, Date and Abstract are those that Pandoc reads metadata from. */
export const writeDocxDocument = (
  parts: DocxParts,
  headersAndFooters: { header: string; footer: string },
): string => {
  const content = [
    ...writeHead(parts),
    writeDocxBody(parts.print.body, parts),
    ...writeEnd(parts),
    writeSection(headersAndFooters),
  ];
  return xmlDeclaration + xml('w:document', namespaces, xml('w:body', {}, ...content));
};

const writeHead = (parts: DocxParts): string[] => {
  const { print } = parts;
  const { title, subtitle, bylines, dateline, notices, standfirst, keyPoints, words, hero } = print;
  const text = (style: string, said: string | undefined) =>
    said === undefined || said === '' ? '' : paragraph(style, run(said));
  return [
    text('Title', title),
    text('Subtitle', subtitle),
    ...bylines.map((byline) => writeByline(byline, parts)),
    text('Date', dateline.join(' · ')),
    ...notices.map((said) => text('Notice', said)),
    text('Abstract', standfirst),
    keyPoints.length === 0 ? '' : text('KeyPointsTitle', words.keyPoints),
    ...keyPoints.map((point) => text('KeyPoint', point)),
    hero
      ? writePicture(
          hero,
          parts,
          run(
            [hero.caption, hero.source && words.pictureSource(hero.source), hero.licence]
              .filter(Boolean)
              .join(' · '),
          ),
        )
      : '',
  ];
};

const writeByline = ({ text, orcid }: PrintModel['bylines'][number], parts: DocxParts): string => {
  const url = `https://orcid.org/${orcid ?? ''}`;
  const iD = orcid
    ? [
        { type: 'text' as const, text: ', ' },
        { type: 'link' as const, text: `ORCID ${orcid}`, url },
      ]
    : [];
  return paragraph('Author', run(text) + writeDocxRuns(iD, parts.relations));
};

const writeEnd = (parts: DocxParts): string[] => {
  const { references, colophon, words } = parts.print;
  const rows = colophon.map(({ label, runs }) =>
    paragraph('Colophon', run(`${label}: `, '<w:b/>') + writeDocxRuns(runs, parts.relations)),
  );
  return [
    ...(references.length === 0 ? [] : [paragraph('EndHeading', run(words.references))]),
    ...references.map(({ runs }) => paragraph('Reference', writeDocxRuns(runs, parts.relations))),
    paragraph('EndHeading', run(words.about)),
    ...rows,
  ];
};

/** A4 with margins of 27 mm. The first page has no running head. */
const writeSection = ({ header, footer }: { header: string; footer: string }): string =>
  xml(
    'w:sectPr',
    {},
    xml('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    xml('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    xml('w:footerReference', { 'w:type': 'first', 'r:id': footer }),
    xml('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    xml('w:pgMar', {
      'w:top': 1701,
      'w:right': 1531,
      'w:bottom': 1531,
      'w:left': 1531,
      'w:header': 850,
      'w:footer': 850,
      'w:gutter': 0,
    }),
    '<w:titlePg/>',
  );
