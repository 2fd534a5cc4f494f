'use client';

import { citationRowsOf } from '../../citations/citation-rows';
import { sayShortly, type CitationRow } from '../../citations/citation-row';
import { useRows } from '../../citations/use-citation-marks';
import type { ShapeName } from '../../components/shape';
import { Mark, type Tone } from '../../components/state-mark';
import { goToCitation } from '../../publication/go-to';
import { shortened } from '../../publication/shortened';
import { useWords } from '../../words';
import { ExportLinks } from '../../works/export-links';
import { readOutline, type Section } from '../outline/read-outline';
import { useTextFacts } from '../text/use-text-facts';

const none: readonly Section[] = [];

type Props = { articleId: number | string; isShown: boolean };

/** The notes of the text in its order, each with its words, how it stands and its source. */
export const NotesTab = ({ articleId, isShown }: Props) => {
  const { t } = useWords();
  const rows = useRows(citationRowsOf(articleId));
  const sections = useTextFacts(readOutline, none);
  if (!isShown) return null;
  const keys = [...new Set(sections.flatMap(({ citations }) => citations))];
  const notes = keys.flatMap((key, at) => {
    const row = rows.get(key);
    return row ? [{ row, number: at + 1 }] : [];
  });
  return (
    <>
      {notes.length === 0 ? (
        <p className="desk-quiet">{t('editor.noNotes')}</p>
      ) : (
        <ol className="desk-notes">
          {notes.map(({ row, number }) => (
            <Note key={row.key} number={number} row={row} />
          ))}
        </ol>
      )}
      <ExportLinks article={articleId} label={t('works.ofArticle')} />
    </>
  );
};

const looks: Readonly<Record<CitationRow['status'], readonly [ShapeName, Tone]>> = {
  resolved: ['tick', 'green'],
  proposed: ['question', 'amber'],
  unresolved: ['open', 'accent'],
  waived: ['minus', 'quiet'],
  orphaned: ['minus', 'quiet'],
};

const Note = ({ row, number }: { row: CitationRow; number: number }) => {
  const { t } = useWords();
  const [shape, tone] = looks[row.status];
  return (
    <li data-status={row.status}>
      <button onClick={() => goToCitation(row.key)} type="button">
        <span className="desk-notes__words">
          <Mark shape={shape} tone={tone}>
            {number}
          </Mark>{' '}
          <q>{shortened(row.words ?? '')}</q>
        </span>
        <span className="desk-facts">{t(`citation.is.${row.status}`)}</span>
        <span className="desk-notes__source">{sourceOf(row)}</span>
      </button>
    </li>
  );
};

const sourceOf = ({ cites, proposedUrl, note }: CitationRow): string =>
  (cites ?? [])
    .map(({ source }) => (typeof source === 'object' ? sayShortly(source) : ''))
    .filter(Boolean)
    .join('; ') ||
  (proposedUrl ?? note ?? '');
