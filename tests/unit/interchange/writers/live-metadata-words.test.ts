import { describe, expect, it } from '@jest/globals';
import type { ExportLiveMetadata } from '@/interchange/format';
import { liveMetadataWords } from '@/interchange/writers/live-metadata-words';

const address = 'https://example.org/articles/boats';
const replaced: ExportLiveMetadata = {
  notices: [{ kind: 'correction', text: 'Forty boats.', at: '2025-03-04T10:00:00.000Z' }],
  replacedBy: {
    ...{ address, edition: 3, published: '2025-05-06' },
    corrections: [{ text: 'Fifty boats.', at: '2025-05-06T10:00:00.000Z' }],
  },
};

describe('what files say of a text since it was approved', () => {
  it('begins with the edition that has taken its place, and what that corrected', () => {
    expect(liveMetadataWords(replaced, 'en')).toEqual([
      `An earlier edition, which has been replaced. The current one is edition 3, of May 6, 2025: ${address}`,
      'Corrected since (May 6, 2025): Fifty boats.',
      'Corrected (March 4, 2025): Forty boats.',
    ]);
    const [russian = ''] = liveMetadataWords(replaced, 'ru');
    expect(russian.replaceAll('\u00a0', ' ')).toBe(
      `Прежний выпуск, он заменён. Действующий — выпуск 3 от 6 мая 2025: ${address}`,
    );
    expect(liveMetadataWords(replaced, 'be')[1]).toMatch(
      /^З таго часу выпраўлена \(.+\): Fifty boats\.$/,
    );
  });

  it('names no day where none is known, and is nothing for a text of which nothing was said', () => {
    const undated = { notices: [], replacedBy: { address, edition: 2, corrections: [] } };
    expect(liveMetadataWords(undated, 'be')).toEqual([
      `Ранейшы выпуск, ён заменены. Дзейны — выпуск 2: ${address}`,
    ]);
    expect(liveMetadataWords(undefined, 'en')).toEqual([]);
  });
});
