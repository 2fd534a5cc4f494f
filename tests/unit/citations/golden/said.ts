import { formatNotes } from '@/citations/rules/format-note';
import { formatReference } from '@/citations/rules/format-reference';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { Language } from '@/platform/language';
import type { GoldenWork } from './works';

/** The first note on a work, a later one on another place, and its entry; italics are set as `_…_`. */
export const saidOf = ({ item, label, places }: GoldenWork, language: Language) => {
  const [first, later] = formatNotes(
    {
      notes: places.map((locator, at) => ({
        number: at + 1,
        citations: [`K${at}`],
        cites: [{ reference: item.id, locatorLabel: label, locator }],
      })),
      references: [item],
    },
    language,
  );
  return [first?.runs ?? [], later?.runs ?? [], formatReference(item, language)].map((runs) =>
    wordsOfRuns(
      runs.map((run) => (run.type === 'emphasis' ? { ...run, text: `_${run.text}_` } : run)),
    ).replaceAll('\u00a0', '~'),
  );
};
