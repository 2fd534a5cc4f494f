import { getRecord, identify, listIdentifiers, listMetadataFormats } from '@/exports/oai/answer';
import { listRecords, listSets, oaiAnswer, oaiErrors, type OaiSet } from '@/exports/oai/answer';
import { datestampOf } from '@/exports/oai/datestamp';
import { itemNamed, oaiPath } from '@/exports/oai/identifier';
import { readRequest, type OaiError, type OaiRequest } from '@/exports/oai/request';
import { env } from '@/platform/env';
import { err, ok, type Result } from '@/platform/result';
import { earliestStamp, harvestedItem, harvestedTopics } from '@/exports/queries/harvested-items';
import { messages } from '@/site/messages/messages';
import { firstLanguage, readingIn, type Reading } from '../reading';
import { partOfList } from './part-of-list';
import { metadataFormats, recordOf, RecordNotWritten } from './records';

/** The answer to one request of a harvester; whatever is wrong with the request is said in it, under status 200. */
export const harvesterAnswer = async (given: URLSearchParams): Promise<Response> => {
  const at = datestampOf(new Date());
  const reading = await readingIn(firstLanguage);
  const baseUrl = `${reading.setting.publication.url}${oaiPath}`;
  const request = readRequest(given);
  try {
    const answer = request.ok ? await contentOf(reading, request.value) : request;
    const isMisread = !request.ok && ['badVerb', 'badArgument'].includes(request.error.code);
    const asked = { baseUrl, at, ...(isMisread ? {} : { given: Object.fromEntries(given) }) };
    return xmlResponse(oaiAnswer(asked, answer.ok ? answer.value : oaiErrors(answer.error)));
  } catch (error) {
    if (error instanceof RecordNotWritten) return comeBackLater();
    throw error;
  }
};

type Content = Result<string, OaiError>;

const contentOf = async (reading: Reading, request: OaiRequest): Promise<Content> => {
  const { req } = reading.scope;
  const { url: origin } = reading.setting.publication;
  switch (request.verb) {
    case 'Identify':
      return ok(identify(await repositoryOf(reading)));
    case 'ListSets':
      return ok(listSets(await setsOf(reading)));
    case 'ListMetadataFormats': {
      const { identifier } = request;
      if (identifier === undefined) return ok(listMetadataFormats(metadataFormats));
      const name = itemNamed(identifier, origin);
      const item = name && (await harvestedItem(req, name));
      if (!item) return noSuchItem;
      return ok(listMetadataFormats(metadataFormats));
    }
    case 'GetRecord': {
      const name = itemNamed(request.identifier, origin);
      const item = name && (await harvestedItem(req, name));
      if (!item) return noSuchItem;
      const format = metadataFormats.find(({ prefix }) => prefix === request.prefix);
      if (!format) return noSuchFormat;
      return ok(getRecord(await recordOf(reading, item, format), origin));
    }
    case 'ListIdentifiers':
    case 'ListRecords':
      return listed(reading, request);
  }
};

const listed = async (
  reading: Reading,
  request: Extract<OaiRequest, { selection: unknown }>,
): Promise<Content> => {
  const { url: origin } = reading.setting.publication;
  const format = metadataFormats.find(({ prefix }) => prefix === request.selection.prefix);
  if (!format) return request.position ? badToken : noSuchFormat;
  const { items, next } = await partOfList(reading.scope.req, request);
  if (items.length === 0) return request.position ? badToken : noRecords;
  if (request.verb === 'ListIdentifiers') return ok(listIdentifiers(items, origin, next));
  const records = [];
  for (const item of items) records.push(await recordOf(reading, item, format));
  return ok(listRecords(records, origin, next));
};

const repositoryOf = async ({ scope, setting }: Reading) => {
  const { name, url, contact } = setting.publication;
  return {
    ...{ name, origin: url, baseUrl: `${url}${oaiPath}` },
    adminEmail: adminEmail(contact),
    earliest: (await earliestStamp(scope.req)) ?? '1970-01-01T00:00:00Z',
  };
};

/** The publication’s own address, else who mails come from. The protocol wants a domain with a dot, which a trial on `localhost` does not have. */
const adminEmail = (contact: string | undefined): string => {
  const { mailFrom } = env();
  const address = contact ?? /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom;
  return /@[^@]+\.[^@.]+$/.test(address) ? address : `${address}.invalid`;
};

/** Those above them hold all that is in any of them. */
const setsOf = async ({ scope, setting }: Reading): Promise<readonly OaiSet[]> => {
  const { say, publication } = setting;
  const topics = await harvestedTopics(scope.req, scope.language);
  return [
    { spec: 'language', name: say.languages },
    ...publication.languages.map((language) => ({
      spec: `language:${language}`,
      name: messages[language].languageName,
    })),
    { spec: 'topic', name: say.topics },
    ...topics.map(({ slug, name }) => ({ spec: `topic:${slug}`, name })),
  ];
};

const wrong = (code: OaiError['code'], message: string) => err({ code, message });
const noSuchItem = wrong('idDoesNotExist', 'Nothing of this name was ever published here.');
const noSuchFormat = wrong('cannotDisseminateFormat', 'Records are not given in this format.');
const noRecords = wrong('noRecordsMatch', 'There is no record of this kind and time.');
const badToken = wrong('badResumptionToken', 'This resumptionToken was not given out here.');

const xmlResponse = (body: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** A converter ran out of time: nothing is wrong with the question. */
const comeBackLater = (): Response =>
  new Response(null, { status: 503, headers: { 'Retry-After': '60' } });

/** The protocol knows one kind of body. */
export const badForm = (): Response => new Response(null, { status: 415 });
