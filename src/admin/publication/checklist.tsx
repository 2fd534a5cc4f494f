'use client';

import type { Finding } from '@/platform/finding';
import { goToThread } from '../comments/go-to-thread';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import { goToCitation, goToField, goToWordsInText } from './go-to';
import { shortened } from './shortened';

/** What stands between this text and its readers; each finding leads to its place. */
export const Checklist = ({ findings }: { findings: readonly Finding[] }) => {
  const { t } = useWords();
  return (
    <section aria-labelledby="ibidem-checklist">
      <h4 id="ibidem-checklist">
        {t('panel.checklist')}
        {findings.length > 0 ? ` (${findings.length})` : ''}
      </h4>
      {findings.length === 0 ? <p className="ibidem-quiet">{t('panel.checklistDone')}</p> : null}
      <FindingsList action={(finding) => <GoTo finding={finding} />} findings={findings} />
    </section>
  );
};

const GoTo = ({ finding }: { finding: Finding }) => {
  const { t } = useWords();
  const { citationKey, comment, field, words = '' } = finding.place ?? {};
  if (citationKey) {
    return (
      <button className="ibidem-goto" onClick={() => goToCitation(citationKey)} type="button">
        {t('panel.goTo', { words: shortened(words) })}
      </button>
    );
  }
  if (comment !== undefined) {
    return (
      <button
        className="ibidem-goto"
        data-goto-comment={comment}
        onClick={() => goToThread(comment)}
        type="button"
      >
        {t('comments.goTo')}
      </button>
    );
  }
  if (field === 'body' && words) {
    return (
      <button className="ibidem-goto" onClick={() => goToWordsInText(words)} type="button">
        {t('panel.goTo', { words: shortened(words) })}
      </button>
    );
  }
  return field ? (
    <button className="ibidem-goto" onClick={() => goToField(field)} type="button">
      {t('panel.goToField')}
    </button>
  ) : null;
};
