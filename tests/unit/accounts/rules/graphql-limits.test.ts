import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { excessOf } from '@/accounts/rules/graphql-limits';
import { processorTime } from '@support/server/processor-time';

const rulesOf = (query: string, variables: Record<string, unknown> = {}) =>
  excessOf(parse(query), variables).findings.map(({ rule }) => rule);

/** Fields below fields, so deep. */
const nested = (depth: number): string => (depth === 1 ? 'id' : `a { ${nested(depth - 1)} }`);

/** Fragments that name each other twice: as many fields as two to the power of their number. */
const doubling = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `fragment F${index} on T { ${index + 1 < count ? `...F${index + 1} ...F${index + 1}` : 'id'} }`,
  ).join(' ');

describe('the limits of a question by GraphQL', () => {
  it.each([
    '{ Editions(limit: 20, page: 2) { totalDocs docs { title slug topics { name } } } }',
    '{ Editions { docs { title authors { name photo { url } } } } Edition(id: 1) { document } }',
    'query A($n: Int) { Editions(limit: $n) { docs { title } } }',
  ])('allow %s', (query) => expect(rulesOf(query, { n: 100 })).toEqual([]));

  it('end at a depth, in fragments too', () => {
    expect(rulesOf(`{ ${nested(8)} }`)).toEqual([]);
    expect(rulesOf(`{ ${nested(9)} }`)).toEqual(['query-too-deep']);
    const deep = `{ a { ...F } } fragment F on T { ${nested(8)} }`;
    expect(rulesOf(deep)).toEqual(['query-too-deep']);
  });

  it('count fields for each record that is asked for', () => {
    const ask = (limit: number, fields: number) =>
      `{ Editions(limit: ${limit}) { docs { ${Array.from({ length: fields }, (_, n) => `f${n}`).join(' ')} } } }`;
    expect(rulesOf(ask(100, 40))).toEqual([]);
    expect(rulesOf(ask(100, 50))).toEqual(['query-too-costly']);
    const lists =
      '{ Editions(limit: 50) { docs { topics { editions(limit: 50) { docs { id } } } } } }';
    expect(rulesOf(lists)).toEqual(['query-too-costly']);
  });

  it.each([
    ['{ Editions(limit: 0) { docs { id } } }', {}],
    ['{ Editions(limit: 101) { docs { id } } }', {}],
    ['{ Editions(pagination: false) { docs { id } } }', {}],
    ['query A($n: Int) { Editions(limit: $n) { docs { id } } }', { n: 0 }],
    ['query A($n: Int) { Editions(limit: $n) { docs { id } } }', { n: '5000' }],
    ['query A($p: Boolean) { Editions(pagination: $p) { docs { id } } }', { p: false }],
    ['query A($n: Int = 0) { Editions(limit: $n) { docs { id } } }', {}],
    ['query A($n: Int = 1000000) { Editions(limit: $n) { docs { id } } }', {}],
    ['query A($n: Int = 5) { Editions(limit: $n) { docs { id } } }', { n: 0 }],
    ['query A($p: Boolean = false) { Editions(pagination: $p) { docs { id } } }', {}],
    [
      `query A($n: Int = 5) { ...F } query B($n: Int = 0) { ...F }
       fragment F on Query { Editions(limit: $n) { docs { id } } }`,
      {},
    ],
  ])('know no list without end: %s', (query, variables) =>
    expect(rulesOf(query, variables)).toEqual(['list-too-long']),
  );

  it('turn away many questions and many names in one request', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => `a${n}: Edition(id: ${n}) { id }`).join(' ');
    expect(rulesOf(`{ ${many(10)} }`)).toEqual([]);
    expect(rulesOf(`{ ${many(11)} }`)).toEqual(['query-too-wide']);
    expect(rulesOf(`{ x { ${many(31)} } }`)).toEqual(['query-too-aliased']);
    expect(rulesOf(`{ ...F ...F } fragment F on Query { ${many(6)} }`)).toEqual(['query-too-wide']);
  });

  it('judge the standard question about the schema as what it is', () => {
    expect(excessOf(parse(getIntrospectionQuery()), {})).toEqual({
      findings: [],
      isIntrospective: true,
    });
    expect(excessOf(parse('{ __typename }'), {}).isIntrospective).toBe(false);
    const hidden = '{ ...F } fragment F on Query { __type(name: "User") { name } }';
    expect(excessOf(parse(hidden), {}).isIntrospective).toBe(true);
  });

  it('are found at once in fragments that double, and in circles', () => {
    const spent = processorTime(() => {
      expect(rulesOf(`{ x { ...F0 } } ${doubling(60)}`)).toEqual(['query-too-costly']);
      expect(rulesOf(`{ ...F0 } ${doubling(60)}`)).toContain('query-too-costly');
      const ofNothing = doubling(60).replace('id', '...Absent');
      expect(rulesOf(`{ ...F0 } ${ofNothing}`)).toEqual(['query-too-costly']);
      const circle = '{ ...A } fragment A on T { a { ...B } } fragment B on T { ...A }';
      expect(rulesOf(circle)).toEqual(['query-too-costly']);
    });
    expect(spent).toBeLessThan(1_000);
  });

  it('are found at once in fragments at the root that name each other many times', () => {
    const level = (index: number) =>
      `fragment F${index} on Query { ${(index < 10 ? `...F${index + 1} ` : 'a ').repeat(87)} }`;
    const levels = Array.from({ length: 11 }, (_, index) => level(index)).join(' ');
    const spent = processorTime(() => {
      expect(rulesOf(`{ ...F0 } ${levels}`)).toEqual(['query-too-costly', 'query-too-wide']);
    });
    expect(spent).toBeLessThan(1_000);
  });

  it('let a default be overruled', () =>
    expect(
      rulesOf('query A($n: Int = 0) { Editions(limit: $n) { docs { id } } }', { n: 5 }),
    ).toEqual([]));

  it('never pass what would give more records than they allow', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }),
        (limits) => {
          const query = limits.reduceRight(
            (inner, limit) => `list(limit: ${limit}) { docs { ${inner} } }`,
            'id',
          );
          const records = limits.reduce((product, limit) => product * limit, 1);
          if (rulesOf(`{ ${query} }`).length === 0) expect(records).toBeLessThanOrEqual(5_000);
        },
      ),
    ));
});
