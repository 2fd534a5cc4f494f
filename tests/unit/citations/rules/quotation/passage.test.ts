import { describe, expect, it } from '@jest/globals';

import { nearestPassage, passageFound } from '@/citations/rules/quotation/passage';

const filler = 'Ships came and went along the whole coast in those years. '.repeat(20);
const said =
  'We find that a one-percentage-point increase in the tax rate is associated with a 3 percent increase in evasion.';
const copy = `${filler}\n${said}\nFurthermore, the evasion gap is correlated negatively with tax rates.\n${filler}`;

describe('the passage of a quotation', () => {
  it('stands with what surrounds it, whatever the lines of the copy', () => {
    const found =
      'a one-percentage-point increase in the tax rate is associated with a 3 percent increase';
    const passage = passageFound(copy.replace('tax rate is', 'tax\n  rate is'), found);
    expect(passage?.found).toBe(found);
    expect(passage?.before).toMatch(/^… .*We find that $/);
    expect(passage?.after).toMatch(/^ in evasion\. Furthermore.* …$/);
  });

  it('reaches over what a quotation leaves out, where that is near', () => {
    expect(passageFound(copy, 'We find that … in evasion')?.found).toBe(said.slice(0, -1));
  });

  it('is none where the copy does not have it', () => {
    expect(passageFound(copy, 'nothing of the kind')).toBeNull();
    expect(passageFound(copy, '')).toBeNull();
  });
});

describe('the nearest passage', () => {
  it('is the sentence that shares the rarest words', () => {
    const words = 'evasion grew by 3 percent for each point of the rate';
    expect(nearestPassage(copy, words)?.found).toBe(said);
  });

  it('is none where hardly a word is shared', () => {
    expect(nearestPassage(copy, 'Quantum chromodynamics on lattices')).toBeNull();
    expect(nearestPassage('', 'evasion')).toBeNull();
  });

  it('is found in Cyrillic', () => {
    const text =
      'Сбор зерна вырос. Перепись 1897 года насчитала сто миллионов человек. Потом была война.';
    expect(nearestPassage(text, 'перепись насчитала сто миллионов')?.found).toBe(
      'Перепись 1897 года насчитала сто миллионов человек.',
    );
  });
});
