import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifierOf, itemNamed } from '@/exports/oai/identifier';
import { readRequest } from '@/exports/oai/request';
import { readToken, writeToken, type Token } from '@/exports/oai/token';
import { languages } from '@/platform/language';

const read = (query: string) => readRequest(new URLSearchParams(query));
const errorOf = (query: string) => {
  const request = read(query);
  return request.ok ? undefined : request.error.code;
};

describe('a request of OAI-PMH', () => {
  it.each([
    ['', 'badVerb'],
    ['verb=Steal', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=Identify&set=a', 'badArgument'],
    ['verb=GetRecord&identifier=oai:a:en/b', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=jats', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=yesterday', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-02&until=2025-02-01', 'badArgument'],
    [
      'verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-02&until=2025-02-03T00:00:00Z',
      'badArgument',
    ],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=topic::a', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
  ])('%j is answered with %s', (query, code) => {
    expect(errorOf(query)).toBe(code);
  });

  it('takes a day as a whole one', () => {
    expect(read('verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-01&until=2025-02-01')).toEqual(
      {
        ok: true,
        value: {
          verb: 'ListRecords',
          selection: {
            prefix: 'oai_dc',
            from: '2025-02-01T00:00:00Z',
            until: '2025-02-01T23:59:59Z',
          },
        },
      },
    );
  });
});

const instant = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const count = fc.nat(2 ** 31 - 1);

const tokens: fc.Arbitrary<Token> = fc.record({
  verb: fc.constantFrom('ListRecords' as const, 'ListIdentifiers' as const),
  selection: fc.record(
    {
      prefix: fc.constantFrom('oai_dc', 'jats'),
      set: fc.constantFrom('topic', 'topic:rivers', 'language:be'),
      from: instant,
      until: instant,
    },
    { requiredKeys: ['prefix'] },
  ),
  position: fc.record(
    { after: fc.record({ stamp: instant, id: count }), cursor: count, total: count },
    { requiredKeys: ['after', 'cursor'] },
  ),
});

describe('a resumption token', () => {
  it('says all that the next part needs', () => {
    fc.assert(fc.property(tokens, (token) => expect(readToken(writeToken(token))).toEqual(token)));
  });

  it('serves the verb that it was given for', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        const written = writeToken(token);
        expect(errorOf(`verb=${token.verb}&resumptionToken=${written}`)).toBeUndefined();
        const other = token.verb === 'ListRecords' ? 'ListIdentifiers' : 'ListRecords';
        expect(errorOf(`verb=${other}&resumptionToken=${written}`)).toBe('badResumptionToken');
      }),
    );
  });

  it('is refused where we would not have written it', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readToken(text)).toBeUndefined()));
    fc.assert(
      fc.property(fc.jsonValue(), (said) => {
        const token = Buffer.from(JSON.stringify(said)).toString('base64url');
        expect(readToken(token)).toBeUndefined();
      }),
    );
  });
});

describe('an identifier', () => {
  it('names an article of this publication by its language and slug', () => {
    const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    fc.assert(
      fc.property(fc.constantFrom(...languages), slug, (language, name) => {
        const item = { language, slug: name };
        const identifier = identifierOf(item, 'https://quarterly.example:8443');
        expect(itemNamed(identifier, 'https://quarterly.example')).toEqual(item);
        expect(itemNamed(identifier, 'https://other.example')).toBeUndefined();
      }),
    );
  });

  it.each(['oai:q.example:en', 'oai:q.example:de/a', 'oai:q.example:en/a/b', 'oai:q.example:en/'])(
    '%s is none',
    (identifier) => expect(itemNamed(identifier, 'https://q.example')).toBeUndefined(),
  );
});
