import { xml, xmlDeclaration } from '../../xml/xml';
import { odfNamespaces } from '../../readers/odt/namespaces';
import { tableStyles } from '../../readers/odt/table-styles';
import { writeFigure, writeOdtBody, type OdtWriter } from './write-body';
import { odtParagraph, odtText, span, writeOdtRuns } from './write-line';

/** The text of the file, in the order in which it is read. */
export const writeContent = (writer: OdtWriter): string => {
  const { print } = writer;
  const { title, subtitle, bylines, dateline, notices, standfirst, keyPoints, words, hero } = print;
  const said = (style: string, text: string | undefined) =>
    text === undefined || text === '' ? '' : odtParagraph(style, odtText(text));
  const content = [
    said('Title', title),
    said('Subtitle', subtitle),
    ...bylines.map((byline) => writeByline(byline)),
    said('Date', dateline.join(' · ')),
    ...notices.map((notice) => said('Notice', notice)),
    said('Abstract', standfirst),
    keyPoints.length === 0 ? '' : said('Key_20_Points_20_Title', words.keyPoints),
    ...keyPoints.map((point) => said('Key_20_Point', point)),
    hero ? writeFigure(hero, writer, odtText(hero.caption ?? '')) : '',
    writeOdtBody(print.body, writer),
    ...writeEnd(writer),
  ];
  return (
    xmlDeclaration +
    xml(
      'office:document-content',
      odfNamespaces,
      xml('office:automatic-styles', {}, tableStyles),
      xml('office:body', {}, xml('office:text', {}, ...content)),
    )
  );
};

const writeByline = ({ text, orcid }: { text: string; orcid?: string }): string => {
  const url = `https://orcid.org/${orcid ?? ''}`;
  const iD = orcid ? `, ${writeOdtRuns([{ type: 'link', text: `ORCID ${orcid}`, url }])}` : '';
  return odtParagraph('Author', odtText(text) + iD);
};

const writeEnd = ({ print }: OdtWriter): string[] => {
  const { references, colophon, words } = print;
  const rows = colophon.map(({ label, runs }) =>
    odtParagraph(
      'Colophon',
      `${span('Strong_20_Emphasis', odtText(`${label}:`))} ${writeOdtRuns(runs)}`,
    ),
  );
  return [
    ...(references.length === 0 ? [] : [odtParagraph('End_20_Heading', odtText(words.references))]),
    ...references.map(({ runs }) => odtParagraph('Reference', writeOdtRuns(runs))),
    odtParagraph('End_20_Heading', odtText(words.about)),
    ...rows,
  ];
};
