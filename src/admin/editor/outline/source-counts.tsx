'use client';

import { DeskLink } from '../../components/desk-link';
import { citationRowsOf } from '../../citations/citation-rows';
import { useRows } from '../../citations/use-citation-marks';
import { Mark, type Tone } from '../../components/state-mark';
import type { ShapeName } from '../../components/shape';
import { useWords } from '../../words';

const kinds: readonly ['resolved' | 'proposed' | 'unresolved', ShapeName, Tone][] = [
  ['resolved', 'tick', 'green'],
  ['proposed', 'question', 'amber'],
  ['unresolved', 'open', 'accent'],
];

/** How the article's citations stand, and the way to settle them one after another. */
export const SourceCounts = ({ articleId }: { articleId: number | string }) => {
  const { t } = useWords();
  const rows = useRows(citationRowsOf(articleId));
  const counts = Map.groupBy(rows.values(), ({ status }) => status);
  const counted = kinds.map(([kind, shape, tone]) => ({
    kind,
    shape,
    tone,
    count: counts.get(kind)?.length ?? 0,
  }));
  if (rows.size === 0) return null;
  const open = counted.some(({ kind, count }) => kind !== 'resolved' && count > 0);
  return (
    <section className="desk-outline__sources">
      <h2>{t('editor.sources')}</h2>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ kind, shape, tone, count }) => (
          <p key={kind}>
            <Mark shape={shape} tone={tone}>
              {t(`editor.sources.${kind}`, { count })}
            </Mark>
          </p>
        ))}
      {open ? (
        <DeskLink className="desk-link" href={`/admin/sources?tab=resolve&article=${articleId}`}>
          {t('editor.resolveInOrder')}
        </DeskLink>
      ) : null}
    </section>
  );
};
