import { xml, xmlText } from '../metadata/xml';
import type { DcStatement } from '../metadata/dublin-core';

/** A form in which records are given; all but their `prefix` is for harvesters that validate. */
export type MetadataFormat = {
  readonly prefix: 'oai_dc' | 'jats';
  readonly schema: string;
  readonly namespace: string;
};

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

export const dublinCoreFormat: MetadataFormat = {
  prefix: 'oai_dc',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
};

/**
 * JATS itself has no namespace, and the protocol takes only metadata that has one: PubMed Central's OAI service solves it so.
 */
export const jatsFormat: MetadataFormat = {
  prefix: 'jats',
  schema: 'https://jats.nlm.nih.gov/publishing/1.3/xsd/JATS-journalpublishing1-3.xsd',
  namespace: 'https://jats.nlm.nih.gov/ns/publishing/1.3/',
};

export const dublinCoreXml = (statements: readonly DcStatement[]): string =>
  xml(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': dublinCoreFormat.namespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': instance,
      'xsi:schemaLocation': `${dublinCoreFormat.namespace} ${dublinCoreFormat.schema}`,
    },
    statements
      .map(({ element, value, language }) =>
        xml(`dc:${element}`, { 'xml:lang': language }, xmlText(value)),
      )
      .join('\n'),
  );

/** A JATS file as a part of another document: without its prolog, in a namespace. */
export const jatsInRecord = (file: string): string => {
  const root = file.indexOf('<article');
  const attributes = [
    `xmlns="${jatsFormat.namespace}"`,
    `xmlns:xsi="${instance}"`,
    `xsi:schemaLocation="${jatsFormat.namespace} ${jatsFormat.schema}"`,
  ];
  const article = file.slice(root + '<article'.length).trimEnd();
  return `<article ${attributes.filter((one) => !declared(article, one)).join(' ')}${article}`;
};

/** Whether the file's own root declares that prefix already. */
const declared = (article: string, attribute: string): boolean =>
  article.slice(0, article.indexOf('>')).includes(`${attribute.split('=')[0]}=`);
