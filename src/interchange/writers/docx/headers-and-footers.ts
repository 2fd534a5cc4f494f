import type { WriteContext } from '../../format';
import type { PrintModel } from '../print-model/print-model';
import { runningHead } from '../print-model/running-head';
import { xml, xmlDeclaration } from '../../xml/xml';
import { namespaces, paragraph, run } from './parts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Which part is what. */
export const contentTypes =
  xmlDeclaration +
  xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries({
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      xml: 'application/xml',
      png: 'image/png',
      jpg: 'image/jpeg',
      gif: 'image/gif',
    }).map(([Extension, ContentType]) => xml('Default', { Extension, ContentType })),
    ...Object.entries({
      '/word/document.xml': `${word}.document.main+xml`,
      '/word/footnotes.xml': `${word}.footnotes+xml`,
      '/word/styles.xml': `${word}.styles+xml`,
      '/word/settings.xml': `${word}.settings+xml`,
      '/word/numbering.xml': `${word}.numbering+xml`,
      '/word/header1.xml': `${word}.header+xml`,
      '/word/footer1.xml': `${word}.footer+xml`,
      '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    }).map(([PartName, ContentType]) => xml('Override', { PartName, ContentType })),
  );

/** The rules between text and notes are named here too, or Word adds its own. */
export const writeSettings = ({ words }: PrintModel): string =>
  xmlDeclaration +
  xml(
    'w:settings',
    namespaces,
    '<w:zoom w:percent="100"/><w:autoHyphenation/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    xml('w:themeFontLang', { 'w:val': words.locale }),
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  );

/** The running head: who wrote what. */
export const writeHeader = (print: PrintModel): string =>
  xmlDeclaration + xml('w:hdr', namespaces, paragraph('Header', run(runningHead(print))));

/** Publication and page number. */
export const writeFooter = ({ publication }: WriteContext): string =>
  xmlDeclaration +
  xml(
    'w:ftr',
    namespaces,
    paragraph(
      'Footer',
      `${run(`${publication}\t`)}${xml('w:fldSimple', { 'w:instr': ' PAGE ' }, run('1'))}`,
    ),
  );
