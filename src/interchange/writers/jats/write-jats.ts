import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { printModelOf } from '../print-model/print-model';
import { xml, xmlDeclaration } from '../../xml/xml';
import { writeBack } from './write-back';
import { writeJatsBody } from './write-body';
import { writeFront } from './write-front';

/** A file of its own, valid by the DTD of JATS Publishing 1.3 (ANSI/NISO Z39.96-2021). */
export const writeJats = (document: FrozenDocument, context: WriteContext): string =>
  `${xmlDeclaration}${doctype}\n${writeJatsArticle(document, context)}\n`;

/** The element alone, as other XML carries it, e.g. a record of OAI-PMH. */
export const writeJatsArticle = (document: FrozenDocument, context: WriteContext): string => {
  const { kind, language } = document.metadata;
  const print = printModelOf(document, context);
  return xml(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'dtd-version': '1.3',
      'article-type': context.liveMetadata?.retracted ? 'retracted-article' : articleTypes[kind],
      'xml:lang': language,
    },
    writeFront(document, context, print),
    writeJatsBody(document, context, print),
    writeBack(document, print),
  );
};

const doctype =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN" "JATS-journalpublishing1-3.dtd">';

/** https://jats.nlm.nih.gov/publishing/tag-library/1.3/attribute/article-type.html */
const articleTypes: Readonly<Record<FrozenDocument['metadata']['kind'], string>> = {
  analysis: 'research-article',
  commentary: 'article-commentary',
  report: 'research-article',
  interview: 'other',
  legacy: 'other',
};
