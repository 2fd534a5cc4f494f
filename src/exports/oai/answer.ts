import { xml, xmlElement } from '../metadata/xml';
import { hostOf, identifierOf, type ItemName } from './identifier';
import type { MetadataFormat } from './metadata-formats';
import type { OaiError } from './request';

export const namespace = 'http://www.openarchives.org/OAI/2.0/';

/** The question, which every answer repeats. */
export type Asked = {
  readonly baseUrl: string;
  /** When the answer was made, as a datestamp. */
  readonly at: string;
  /** The arguments, unless they were wrong. */
  readonly given?: Readonly<Record<string, string>>;
};

/** A whole answer around the element of its verb, or around an error. */
export const oaiAnswer = ({ baseUrl, at, given = {} }: Asked, content: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xml(
      'OAI-PMH',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${namespace}OAI-PMH.xsd`,
      },
      [xmlElement('responseDate', at), xmlElement('request', baseUrl, given), content].join('\n'),
    ),
    '',
  ].join('\n');

export const oaiErrors = ({ code, message }: OaiError): string =>
  xmlElement('error', message, { code });

export type Repository = {
  readonly name: string;
  readonly baseUrl: string;
  readonly adminEmail: string;
  readonly earliest: string;
  readonly origin: string;
};

export const identify = ({ name, baseUrl, adminEmail, earliest, origin }: Repository): string =>
  xml(
    'Identify',
    {},
    [
      xmlElement('repositoryName', name),
      xmlElement('baseURL', baseUrl),
      xmlElement('protocolVersion', '2.0'),
      xmlElement('adminEmail', adminEmail),
      xmlElement('earliestDatestamp', earliest),
      xmlElement('deletedRecord', 'persistent'),
      xmlElement('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
      xmlElement('compression', 'gzip'),
      identifierScheme(origin),
    ].join('\n'),
  );

/** Only for hosts that the scheme can name; it wants a domain, which `localhost` is not. */
const identifierScheme = (origin: string): string => {
  const host = hostOf(origin);
  if (!/^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/.test(host)) return '';
  const scheme = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
  const said = [
    xmlElement('scheme', 'oai'),
    xmlElement('repositoryIdentifier', host),
    xmlElement('delimiter', ':'),
    xmlElement('sampleIdentifier', identifierOf({ language: 'en', slug: 'some-slug' }, origin)),
  ];
  const attributes = { xmlns: scheme, 'xsi:schemaLocation': `${scheme} ${scheme}.xsd` };
  return xml('description', {}, xml('oai-identifier', attributes, said.join('\n')));
};

export const listMetadataFormats = (formats: readonly MetadataFormat[]): string =>
  xml(
    'ListMetadataFormats',
    {},
    formats
      .map(({ prefix, schema, namespace: space }) =>
        xml(
          'metadataFormat',
          {},
          xmlElement('metadataPrefix', prefix) +
            xmlElement('schema', schema) +
            xmlElement('metadataNamespace', space),
        ),
      )
      .join('\n'),
  );

export type OaiSet = { readonly spec: string; readonly name: string };

export const listSets = (sets: readonly OaiSet[]): string =>
  xml(
    'ListSets',
    {},
    sets
      .map(({ spec, name }) =>
        xml('set', {}, xmlElement('setSpec', spec) + xmlElement('setName', name)),
      )
      .join('\n'),
  );

export type OaiHeader = ItemName & {
  readonly stamp: string;
  readonly deleted: boolean;
  /** Slugs. */
  readonly topics: readonly string[];
};

/** A record; without `metadata` where it is deleted. */
export type OaiRecord = { readonly header: OaiHeader; readonly metadata?: string };

export type ResumptionToken = {
  /** Empty in the last part of a list. */
  readonly token: string;
  readonly cursor: number;
  /** Where it is counted. */
  readonly total?: number;
};

export const getRecord = (record: OaiRecord, origin: string): string =>
  xml('GetRecord', {}, recordXml(record, origin));

export const listRecords = (
  records: readonly OaiRecord[],
  origin: string,
  next?: ResumptionToken,
): string => {
  const written = records.map((record) => recordXml(record, origin));
  return xml('ListRecords', {}, [...written, tokenXml(next)].join('\n'));
};

export const listIdentifiers = (
  headers: readonly OaiHeader[],
  origin: string,
  next?: ResumptionToken,
): string => {
  const written = headers.map((header) => headerXml(header, origin));
  return xml('ListIdentifiers', {}, [...written, tokenXml(next)].join('\n'));
};

const recordXml = ({ header, metadata }: OaiRecord, origin: string): string =>
  xml(
    'record',
    {},
    headerXml(header, origin) + (metadata === undefined ? '' : xml('metadata', {}, metadata)),
  );

const headerXml = (header: OaiHeader, origin: string): string =>
  xml(
    'header',
    header.deleted ? { status: 'deleted' } : {},
    [
      xmlElement('identifier', identifierOf(header, origin)),
      xmlElement('datestamp', header.stamp),
      xmlElement('setSpec', `language:${header.language}`),
      ...header.topics.map((topic) => xmlElement('setSpec', `topic:${topic}`)),
    ].join(''),
  );

const tokenXml = (next: ResumptionToken | undefined): string => {
  if (!next) return '';
  const size = next.total === undefined ? '' : ` completeListSize="${next.total}"`;
  return `<resumptionToken${size} cursor="${next.cursor}">${next.token}</resumptionToken>`;
};
