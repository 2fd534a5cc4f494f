import { describe, expect, it } from '@jest/globals';
import { checkQuotation } from '@/citations/rules/quotation/check-quotation';
import { processorTime } from '@support/server/processor-time';

const words = (count: number, wordAt: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => wordAt(at)).join(' ');

/** Copies are what pages gave, quotations what anybody typed; both are looked at in a process that answers people. */
describe('a quotation is looked for in little time', () => {
  const spentOn = (quotation: string, copy: string) =>
    processorTime(() => void checkQuotation(quotation, copy));

  it('in a copy of a million words', () => {
    const copy = words(1_000_000, (at) => (at % 2 ? 'river' : 'harbour'));
    expect(spentOn('the river council said that the harbour was closed', copy)).toBeLessThan(4_000);
  });

  it('where it has many parts and each stands everywhere', () => {
    const copy = words(500_000, () => 'river');
    const part = words(40, () => 'river');
    expect(spentOn(Array.from({ length: 40 }, () => part).join(' … '), copy)).toBeLessThan(5_000);
  });

  it('where it is one word without end, or a bracket that nobody closes', () => {
    const copy = words(1_000, () => 'river');
    expect(spentOn('a'.repeat(200_000), copy)).toBeLessThan(1_000);
    expect(spentOn(`[${'a'.repeat(200_000)}`, copy)).toBeLessThan(1_000);
  });

  it('where the copy is one word without end', () => {
    expect(spentOn('one river', 'a-'.repeat(500_000))).toBeLessThan(1_000);
    expect(spentOn('one river', 'A.'.repeat(500_000))).toBeLessThan(1_000);
  });
});

describe('an insertion in square brackets', () => {
  it('is known with letters before and behind it, and one right behind another', () => {
    const copy = 'The councils of the harbour closed the river to trade.';
    expect(checkQuotation('council[s] of the [old][grey] harbour closed', copy).verdict).toBe(
      'verified',
    );
  });
});
