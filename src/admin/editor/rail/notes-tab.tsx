'use client';

import type { SaidCheck } from '@/reviews/rules/claim-checks';
import { citationRowsOf } from '../../citations/citation-rows';
import { sayShortly, type CitationRow } from '../../citations/citation-row';
import { useRows } from '../../citations/use-citation-marks';
import type { CheckedClaims } from '../../claims/checked-claims';
import { SaidChecks } from '../../claims/said-checks';
import { useCheckedClaims } from '../../claims/use-checked-claims';
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
  const checked = useCheckedClaims(articleId, isShown);
  if (!isShown) return null;
  const keys = [...new Set(sections.flatMap(({ citations }) => citations))];
  const notes = keys.flatMap((key, at) => {
    const row = rows.get(key);
    return row ? [{ row, number: at + 1 }] : [];
  });
  return (
    <>
      <ChecksInNumbers checked={checked} keys={keys} />
      {notes.length === 0 ? (
        <p className="desk-quiet">{t('editor.noNotes')}</p>
      ) : (
        <ol className="desk-notes">
          {notes.map(({ row, number }) => (
            <Note checks={checked.checks.get(row.key)} key={row.key} number={number} row={row} />
          ))}
        </ol>
      )}
      <ExportLinks article={articleId} label={t('works.ofArticle')} />
    </>
  );
};

type InNumbers = { checked: CheckedClaims; keys: readonly string[] };

/** How many claims have a check that holds, and how many only one that is void. */
const ChecksInNumbers = ({ checked: { total, checks }, keys }: InNumbers) => {
  const { t } = useWords();
  if (checks.size === 0) return null;
  const holding = keys.filter((key) => checks.get(key)?.some(({ lapsed }) => !lapsed));
  const lapsed = keys.filter((key) => checks.get(key)?.every((check) => check.lapsed));
  return (
    <p className="desk-notes__checks">
      <Mark shape="tick" tone={holding.length > 0 ? 'green' : 'quiet'}>
        {t('claims.count', { checked: holding.length, total })}
      </Mark>
      {lapsed.length > 0 ? (
        <Mark shape="back" tone="accent">
          {t('claims.void', { count: lapsed.length })}
        </Mark>
      ) : null}
    </p>
  );
};

const looks: Readonly<Record<CitationRow['status'], readonly [ShapeName, Tone]>> = {
  resolved: ['tick', 'green'],
  proposed: ['question', 'amber'],
  unresolved: ['open', 'accent'],
  waived: ['minus', 'quiet'],
  orphaned: ['minus', 'quiet'],
};

type NoteProps = { row: CitationRow; number: number; checks: readonly SaidCheck[] | undefined };

const Note = ({ row, number, checks }: NoteProps) => {
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
        {checks ? <SaidChecks checks={checks} /> : null}
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
