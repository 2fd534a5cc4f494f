import { describe, expect, it } from '@jest/globals';

import { checkQuotation } from '@/citations/rules/quotation/check-quotation';

import { belarusian } from '../../../../fixtures/quotations/belarusian';
import { english } from '../../../../fixtures/quotations/english';
import { kinds, type Kind, type Pair } from '../../../../fixtures/quotations/kinds';
import { russian } from '../../../../fixtures/quotations/russian';
import { texts } from '../../../../fixtures/quotations/texts';

const languages = { English: english, Russian: russian, Belarusian: belarusian };
const pairs: readonly Pair[] = Object.values(languages).flat();

const judged = pairs.map(([kind, text, quotation]) => ({
  kind,
  quotation,
  ...checkQuotation(quotation, texts[text]),
}));

const isTrue = ({ kind }: { kind: Kind }) => kinds[kind] === 'verified';

/** Of what passed as verified, how much is true; and of what is true, how much passed. */
const figures = (rows: typeof judged) => {
  const passed = rows.filter(({ verdict }) => verdict === 'verified');
  const right = passed.filter(isTrue).length;
  const all = rows.filter(isTrue).length;
  return {
    pairs: rows.length,
    verified: passed.length,
    precision: passed.length === 0 ? null : right / passed.length,
    recall: all === 0 ? null : right / all,
  };
};

describe('the labelled quotations', () => {
  it('are enough, and of every kind in each language', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const set of Object.values(languages)) {
      expect(new Set(set.map(([kind]) => kind))).toEqual(new Set(Object.keys(kinds)));
    }
  });

  it('are told apart, with the figures printed', () => {
    const lines = Object.keys(kinds).map((kind) => {
      const rows = judged.filter((row) => row.kind === kind);
      const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
      return `${kind.padEnd(12)} ${String(rows.length).padStart(3)} pairs: verified ${count('verified')}, differs ${count('differs')}, not found ${count('not-found')}`;
    });
    const { precision, recall } = figures(judged);
    process.stdout.write(
      `${lines.join('\n')}\nall ${judged.length} pairs: precision ${precision?.toFixed(3)}, recall ${recall?.toFixed(3)}\n`,
    );
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  it.each(Object.keys(kinds).filter((kind) => kinds[kind as Kind] === 'harmful'))(
    'never pass as verified with: %s',
    (kind) => {
      const passed = judged.filter((row) => row.kind === kind && row.verdict === 'verified');
      expect(passed.map(({ quotation }) => quotation)).toEqual([]);
    },
  );

  it.each(['number', 'negation', 'name', 'unit', 'date', 'modal'] as const)(
    'show what differs where it is found with another %s',
    (kind) => {
      for (const row of judged.filter((one) => one.kind === kind && one.verdict === 'differs')) {
        expect(row.differences?.some(({ matter }) => matter !== undefined)).toBe(true);
      }
    },
  );
});
