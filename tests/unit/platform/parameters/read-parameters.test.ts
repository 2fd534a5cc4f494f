import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { fitting } from '@/platform/parameters/fitting';
import { jsonSchemaOf } from '@/platform/parameters/json-schema';
import {
  day,
  dayOrInstant,
  domain,
  flag,
  oneOf,
  readBy,
  someOf,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';

const question = z.object({
  q: words.describe('Words.').optional(),
  kind: oneOf(['report', 'comment']).optional(),
  fields: someOf(['id', 'title', 'date']).default(['id']),
  mine: flag.optional(),
  day: day.optional(),
  since: dayOrInstant.optional(),
  page: wholeNumber(1, 100).default(1),
  site: domain.optional(),
  after: readBy((text) => (text === 'b' ? 2 : null), 'value-not-in-list', {
    known: 'next',
  }).optional(),
});

const read = (query: string) => readParameters(new URLSearchParams(query), question);
const faultsOf = (query: string) => {
  const result = read(query);
  return result.ok
    ? []
    : result.error.map(({ rule, place, params }) => ({ rule, field: place?.field, ...params }));
};

describe('parameters', () => {
  it('that nobody gave are their defaults', () => {
    expect(read('')).toEqual({ ok: true, value: { fields: ['id'], page: 1 } });
  });

  it('are read as what they mean', () => {
    const query = new URLSearchParams({
      q: ' tide ',
      kind: 'report',
      fields: 'date, id',
      mine: 'false',
      day: '2024-02-29',
      since: '2025-06-10T12:00+03:00',
      page: '007',
      site: 'https://www.Example.org/x',
      after: 'b',
      depth: '1',
    });
    expect(readParameters(query, question)).toEqual({
      ok: true,
      value: {
        q: 'tide',
        kind: 'report',
        fields: ['id', 'date'],
        mine: false,
        day: '2024-02-29',
        since: '2025-06-10T09:00:00.000Z',
        page: 7,
        site: 'example.org',
        after: 2,
      },
    });
    expect(read('since=2025-06-10')).toMatchObject({
      value: { since: '2025-06-10T00:00:00.000Z' },
    });
  });

  it.each([
    ['kind=poem', 'value-not-in-list', { value: 'poem', known: 'report, comment' }],
    ['fields=id,owner', 'value-not-in-list', { value: 'owner', known: 'id, title, date' }],
    ['mine=yes', 'value-not-in-list', { value: 'yes', known: 'true, false' }],
    ['day=2025-02-30', 'not-a-day', { value: '2025-02-30' }],
    ['since=2025-13-10T12:00Z', 'not-an-instant', { value: '2025-13-10T12:00Z' }],
    ['since=2025-06-10T12:00', 'not-an-instant', { value: '2025-06-10T12:00' }],
    ['page=0', 'not-a-number', { value: '0', from: 1, to: 100 }],
    ['page=1e1', 'not-a-number', { value: '1e1', from: 1, to: 100 }],
    ['page=', 'not-a-number', { value: '', from: 1, to: 100 }],
    ['site=..', 'not-a-domain', { value: '..' }],
    ['after=c', 'value-not-in-list', { value: 'c', known: 'next' }],
    ['q=a&q=b', 'parameter-repeated', {}],
    [
      'constructor=1',
      'parameter-unknown',
      { known: 'q, kind, fields, mine, day, since, page, site, after' },
    ],
  ])('%s is refused as %s', (query, rule, params) => {
    const name = query.split('=')[0];
    expect(faultsOf(query)).toEqual([{ rule, field: name, name, ...params }]);
  });

  it('are refused in the order of the address', () => {
    expect(faultsOf('page=x&where=1&kind=poem').map(({ rule }) => rule)).toEqual([
      'not-a-number',
      'parameter-unknown',
      'value-not-in-list',
    ]);
  });

  it('of a form ask nothing where a field is empty', () => {
    const form = filledIn(new URLSearchParams('kind=&page=+2+&mine=+'));
    expect(readParameters(form, question)).toEqual({
      ok: true,
      value: { fields: ['id'], page: 2 },
    });
  });

  it('are described by what reads them', () => {
    expect(jsonSchemaOf(question)).toEqual({
      type: 'object',
      properties: {
        q: { type: 'string', description: 'Words.' },
        kind: { type: 'string', enum: ['report', 'comment'] },
        fields: {
          type: 'array',
          items: { type: 'string', enum: ['id', 'title', 'date'] },
          default: ['id'],
        },
        mine: { type: 'boolean' },
        day: { type: 'string', format: 'date' },
        since: {
          anyOf: [
            { type: 'string', format: 'date' },
            { type: 'string', format: 'date-time' },
          ],
        },
        page: { type: 'integer', minimum: 1, maximum: 100, default: 1 },
        site: { type: 'string' },
        after: { type: 'string' },
      },
    });
  });
});

describe('fitting', () => {
  const body = z.object({
    text: z.string(),
    ids: z.array(z.int()).optional(),
    limit: z.int().default(5),
    seen: z.string().optional().catch(''),
  });

  it('keeps what fits, item by item', () => {
    expect(fitting(body, { text: 'A', ids: [1, 'x', 2], limit: 7, seen: 'now' })).toEqual({
      text: 'A',
      ids: [1, 2],
      limit: 7,
      seen: 'now',
    });
  });

  it('leaves out what does not, or takes what stands for it', () => {
    expect(fitting(body, { text: 1, ids: 'x', limit: null, seen: 3 })).toEqual({
      limit: 5,
      seen: '',
    });
    expect(fitting(body, {})).toEqual({ limit: 5 });
  });
});
