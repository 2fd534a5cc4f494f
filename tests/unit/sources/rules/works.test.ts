import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readWork } from '@/sources/rules/read-work';
import { sourceIdentity } from '@/sources/rules/source-identity';
import { cslOfSource, sourceOfCsl } from '@/sources/rules/source-csl';
import { reference } from '@support/documents/documents';

describe('a source and the work that it describes', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(reference(), (item) => {
        expect(cslOfSource({ key: item.id, ...sourceOfCsl(item) })).toEqual(item);
      }),
    );
  });

  it('are read from either way of naming the fields, and from nothing but strings', () => {
    const work = {
      type: 'report',
      title: 'Bread',
      'container-title': 'Series',
      URL: 'https://a.b/',
    };
    expect(readWork({ ...work, author: [{ family: 'Petrov', given: 7 }, 'x'] })).toEqual({
      ...work,
      author: [{ family: 'Petrov' }],
    });
    expect(
      readWork({
        type: 'nonsense',
        title: ' Bread ',
        containerTitle: 'Series',
        url: '',
        issued: 4,
      }),
    ).toEqual({ type: 'webpage', title: 'Bread', 'container-title': 'Series' });
    expect(readWork('Bread')).toBeNull();
    expect(readWork(null)).toBeNull();
  });

  it('are known by address and DOI, also a DOI in the address', () => {
    expect(sourceIdentity({ url: 'https://doi.org/10.1000/ABC', isbn: '0-306-40615-2' })).toEqual({
      normalizedUrl: 'https://doi.org/10.1000/ABC',
      normalizedDoi: '10.1000/abc',
      isbn: '9780306406157',
    });
    expect(sourceIdentity({})).toEqual({ normalizedUrl: null, normalizedDoi: null, isbn: null });
  });
});
