'use client';

import { isTextOpen } from '@/editions/rules/permissions';
import { useWords } from '../words';
import { AskForWords } from './ask-for-words';
import type { TransitionReport } from './report';

type Props = { articleId: number | string; report: TransitionReport; onDone: () => void };

/** What readers will be told of the edition in hand; it changes for as long as the text may. */
export const NoteForReaders = ({ articleId, report, onDone }: Props) => {
  const { t } = useWords();
  const { state, particulars, revision: expectedRevision } = report;
  const { kind, publicNote } = particulars;
  const hasNote = kind === 'correction' || kind === 'update';
  if (state === 'none' || !isTextOpen(state) || !hasNote) return null;
  return (
    <div className="ibidem-note">
      <p>
        {t('panel.publicNote')}: {publicNote ? <q>{publicNote}</q> : t('noted.noNote')}
      </p>
      <AskForWords
        bodyOf={(note) => ({ publicNote: note, expectedRevision })}
        hint={t('noted.noteHint')}
        initially={publicNote ?? ''}
        label={t('panel.publicNote')}
        onDone={onDone}
        open={t('noted.changeNote')}
        path={`/articles/${articleId}/public-note`}
        required={kind === 'correction'}
        send={t('noted.saveNote')}
      />
    </div>
  );
};
