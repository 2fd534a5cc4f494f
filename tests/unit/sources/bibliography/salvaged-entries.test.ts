import { describe, expect, it } from '@jest/globals';

import { readBibliography } from '@/sources/bibliography/read-bibliography';

describe('A list of works that breaks no rule of its own', () => {
  const read = (file: string) => readBibliography('a.bib', new TextEncoder().encode(file));
  const worksOf = (file: string) => {
    const result = read(file);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  it('lends data to its entries, and says names by their parts', () => {
    const { entries, findings } = worksOf(`
@xdata{nord, publisher = {Norrsken}, xdata = {lund}}
@xdata{lund, location = {Lund}}
@book{a, title = {Salt}, xdata = {nord}, author = {family=Harman, given=Hans, prefix=von, suffix=Jr. and given={Anna Maria}, family=Berg}}
@book{b, title = {A dream}, author = {Martin Luther King, Jr. and Berg, Anna}, editor = {King, Jr., Martin Luther}}
`);
    expect(findings).toEqual([]);
    expect(entries.map(({ work }) => work)).toEqual([
      {
        type: 'book',
        title: 'Salt',
        publisher: 'Norrsken',
        'publisher-place': 'Lund',
        author: [
          { family: 'von Harman', given: 'Hans, Jr.' },
          { family: 'Berg', given: 'Anna Maria' },
        ],
      },
      {
        type: 'book',
        title: 'A dream',
        author: [
          { family: 'King', given: 'Martin Luther, Jr.' },
          { family: 'Berg', given: 'Anna' },
        ],
        editor: [{ family: 'King', given: 'Martin Luther, Jr.' }],
      },
    ]);
  });

  it('keeps an entry without title, address and DOI, under a name that a finding gives', () => {
    const { entries, findings } = worksOf(
      '@article{a, author={Berg, Anna}, year={1931}}\n@misc{b, note={A letter to the mill}}\n@misc{c, }',
    );
    expect(entries.map(({ work }) => work.title)).toEqual(['Berg, 1931', 'A letter to the mill']);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'entry-title-made',
      'entry-title-made',
      'entry-nameless',
    ]);
  });

  it('is read in the encoding of old programs', () => {
    const signs = [...'@book{a, title={'].map((sign) => sign.charCodeAt(0));
    const title = [0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xe8, 0x20, 0xf0, 0xe5, 0xea, 0xe0];
    const bytes = Uint8Array.from([...signs, ...title, 0x7d, 0x7d]);
    const result = readBibliography('a.bib', bytes);
    expect(result.ok && result.value.entries[0]?.work.title).toBe('Паром и река');
  });
});
