import { expect, it } from '@jest/globals';
import { writeText } from '@/interchange/writers/text/write-text';
import { richContext, richDocument } from '@support/documents/rich-document';

const text = writeText(richDocument('en'), richContext());

it('plain text begins with its title, and says what readers were told', () => {
  expect(text).toMatch(
    /^Retracted: The wells of Upper Kamen, and the people who measure them\n=+\n/,
  );
  expect(text).toContain('* Corrected (June 12, 2025): A date was wrong.');
});

it('has the page’s numbers, each note once, and addresses in full', () => {
  expect(text).toContain('the water stands lower than in 1988,[3] as it did before.[4]');
  expect(text.match(/^\[1\] /gm)).toHaveLength(1);
  expect(text).toContain('https://stat.example.org/levels?year=2024&kind=a_b#%D0%B0');
});

it('sets lists, quotes, boxes, pictures and tables apart', () => {
  expect(text).toContain('3. Measure twice\n   as it did before[3]\n\n   - Measure twice\n');
  expect(text).toContain('\n    The rope does not lie, but it stretches.\n    — Jane Doe\n');
  expect(text).toContain('| How it is measured\n|\n| The wells');
  expect(text).toContain('[Picture: A line that rises from left to right.]\nWater levels');
  expect(text).toContain('Year\tLevel, m\n1988\t12,5');
});
