'use client';

import type { Finding } from '@/platform/finding';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import { AskForWords } from './ask-for-words';
import type { TransitionReport } from './report';

type Props = { articleId: number | string; report: TransitionReport; onDone: () => void };

/** What was noted on a text from outside, such as a correction of its original; an editor may dismiss it. */
export const Noted = ({ articleId, report, onDone }: Props) => {
  const { t } = useWords();
  const noted = report.checklist.filter(isNoted);
  if (noted.length === 0) return null;
  return (
    <section aria-labelledby="ibidem-noted">
      <h2 id="ibidem-noted">{t('noted.title')}</h2>
      <FindingsList
        action={({ params }) => (
          <AskForWords
            bodyOf={(reason) => ({ reason })}
            hint={t('noted.reasonHint')}
            label={t('panel.reason')}
            onDone={onDone}
            open={t('noted.dismiss')}
            path={`/articles/${articleId}/findings/${encodeURIComponent(String(params?.finding))}/close`}
            required
            send={t('noted.dismissNow')}
          />
        )}
        findings={noted}
      />
    </section>
  );
};

/** It bears a key by which it can be settled. */
export const isNoted = ({ params }: Finding): boolean => params?.finding !== undefined;
