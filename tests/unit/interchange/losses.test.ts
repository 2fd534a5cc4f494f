import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { importCatalogue } from '@/interchange/findings';
import { losses, type Loss, type LossName } from '@/interchange/losses';
import { formatsLosing, readableFormats, writableFormats } from '@/interchange/registry';

/** Formats that bring back every document as it was. */
const lossless = ['json', 'md'];
const all = (Object.entries(losses) as [LossName, Loss][]).map(
  ([name, loss]) => [name, { ...loss, formats: formatsLosing(name) }] as const,
);
const bothWays = writableFormats
  .map(({ name }) => name)
  .filter((name) => readableFormats.some((format) => format.name === name));
const page = readFileSync('docs/decisions/reading-files.md', 'utf8').replace(/\s+/g, ' ');

describe('what a file of our own does not bring back', () => {
  it('is listed for every format that goes out and comes in, unless it loses nothing', () => {
    const listed = new Set([...lossless, ...all.flatMap(([, { formats }]) => formats)]);
    expect([...listed].toSorted()).toEqual(bothWays.toSorted());
  });

  it.each(all)(
    '%s: a finding says so, or there is a reason for none; and the page says it',
    (_, loss) => {
      if ('rule' in loss) expect(Object.keys(importCatalogue)).toContain(loss.rule);
      else expect(loss.untold).not.toBe('');
      const said = 'rule' in loss ? `\`${loss.rule}\`` : loss.untold;
      expect(page).toContain(`${loss.what} (${loss.formats.join(', ')}): ${said}`);
    },
  );
});
