import { err, ok, type Result } from '@/platform/result';
import { spanOf } from './datestamp';
import { readToken, type ListPosition, type ListVerb, type Selection } from './token';

/** https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions */
export const errorCodes = [
  'badArgument',
  'badResumptionToken',
  'badVerb',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noRecordsMatch',
  'noMetadataFormats',
  'noSetHierarchy',
] as const;
export type OaiError = { readonly code: (typeof errorCodes)[number]; readonly message: string };

export const verbs = [
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'GetRecord',
  'ListIdentifiers',
  'ListRecords',
] as const;
export type Verb = (typeof verbs)[number];

export type OaiRequest =
  | { readonly verb: 'Identify' | 'ListSets' }
  | { readonly verb: 'ListMetadataFormats'; readonly identifier?: string }
  | { readonly verb: 'GetRecord'; readonly identifier: string; readonly prefix: string }
  | {
      readonly verb: ListVerb;
      readonly selection: Selection;
      /** Where an earlier answer ended. */
      readonly position?: ListPosition;
    };

type Read<T> = Result<T, OaiError>;

/** What each verb takes: arguments that it must have, that it may have, and one that stands alone. */
const takes: Readonly<
  Record<Verb, { must: readonly string[]; may: readonly string[]; alone?: 'resumptionToken' }>
> = {
  Identify: { must: [], may: [] },
  ListMetadataFormats: { must: [], may: ['identifier'] },
  ListSets: { must: [], may: [], alone: 'resumptionToken' },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [] },
  ListIdentifiers: {
    must: ['metadataPrefix'],
    may: ['from', 'until', 'set'],
    alone: 'resumptionToken',
  },
  ListRecords: {
    must: ['metadataPrefix'],
    may: ['from', 'until', 'set'],
    alone: 'resumptionToken',
  },
};

/** Reads the arguments of a request, as they came in the query or in the body of a form. */
export const readRequest = (given: URLSearchParams): Read<OaiRequest> => {
  const verb = verbIn(given.getAll('verb'));
  if (!verb.ok) return verb;
  const argued = readArguments(verb.value, given);
  return argued.ok ? requestOf(verb.value, argued.value) : argued;
};

const verbIn = (given: readonly string[]): Read<Verb> => {
  const known = verbs.find((verb) => verb === given[0]);
  if (known && given.length === 1) return ok(known);
  if (given.length === 0) return wrong('badVerb', 'The argument verb is missing.');
  if (given.length > 1) return wrong('badVerb', 'The argument verb is repeated.');
  return wrong('badVerb', `There is no verb ${short(given[0] ?? '')}.`);
};

type Arguments = Readonly<Partial<Record<string, string>>>;

const readArguments = (verb: Verb, given: URLSearchParams): Read<Arguments> => {
  const names = [...given.keys()].filter((name) => name !== 'verb');
  const { must, may, alone } = takes[verb];
  const known = [...must, ...may, ...(alone ? [alone] : [])];
  for (const name of names) {
    if (!known.includes(name)) return bad(`${verb} takes no argument ${short(name)}.`);
    if (given.getAll(name).length > 1) return bad(`The argument ${name} is repeated.`);
    if (given.get(name) === '') return bad(`The argument ${name} is empty.`);
  }
  if (alone && names.includes(alone)) {
    return names.length === 1 ? ok(valuesOf(given)) : bad(`${alone} stands alone.`);
  }
  const missing = must.find((name) => !names.includes(name));
  return missing ? bad(`The argument ${missing} is missing.`) : ok(valuesOf(given));
};

const valuesOf = (given: URLSearchParams): Arguments => Object.fromEntries(given);

const requestOf = (verb: Verb, given: Arguments): Read<OaiRequest> => {
  const { identifier = '', metadataPrefix: prefix = '', resumptionToken } = given;
  switch (verb) {
    case 'Identify':
      return ok({ verb });
    case 'ListSets':
      // All sets fit into one answer, so no token of theirs was ever given out.
      return resumptionToken === undefined ? ok({ verb }) : badToken;
    case 'ListMetadataFormats':
      return ok({ verb, ...(identifier ? { identifier } : {}) });
    case 'GetRecord':
      return ok({ verb, identifier, prefix });
    case 'ListIdentifiers':
    case 'ListRecords':
      return resumptionToken === undefined
        ? firstPart(verb, prefix, given)
        : furtherPart(verb, resumptionToken);
  }
};

const firstPart = (verb: ListVerb, prefix: string, given: Arguments): Read<OaiRequest> => {
  const { from, until, set } = given;
  const span = spanOf(from, until);
  if (span === undefined) {
    return bad('from and until are days or instants in UTC, both of one form and in this order.');
  }
  if (set !== undefined && !setSpec.test(set)) return bad(`${short(set)} is no setSpec.`);
  return ok({ verb, selection: { prefix, ...(set === undefined ? {} : { set }), ...span } });
};

const furtherPart = (verb: ListVerb, token: string): Read<OaiRequest> => {
  const read = readToken(token);
  return read?.verb === verb
    ? ok({ verb, selection: read.selection, position: read.position })
    : badToken;
};

const setSpec = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/;

const wrong = (code: OaiError['code'], message: string): Read<never> => err({ code, message });
const bad = (message: string): Read<never> => wrong('badArgument', message);
const badToken = wrong('badResumptionToken', 'This resumptionToken was not given out here.');
const short = (text: string): string => JSON.stringify(text.slice(0, 60));
