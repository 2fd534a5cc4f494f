import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { TroubledWork } from '@/overviews/queries/troubled-works';
import type { Language } from '@/platform/language';
import { Mark } from '../components/state-mark';
import type { Say } from '../use-desk';
import { verdictMarks } from './verdict-marks';

type Props = {
  work: Pick<TroubledWork, 'verdict' | 'statusCode' | 'failures' | 'copy'>;
  t: Say;
  language: Language;
};

/** What is wrong with a page in a few words, with its shape and colour. */
export const Trouble = ({ work, t, language }: Props) => {
  const { verdict, statusCode, failures, copy } = work;
  const [shape, tone] = verdictMarks[verdict];
  const isWell = verdict === 'alive' || verdict === 'unchecked';
  return isWell && !copy ? (
    <Mark shape="sheet" tone="amber">
      {t(verdict === 'alive' ? 'sources.noCopyYet' : 'sources.neverSeen')}
    </Mark>
  ) : (
    <Mark shape={shape} tone={tone}>
      {[
        verdictLabels[verdict][language],
        statusCode && statusCode >= 400 ? String(statusCode) : '',
        verdict === 'failing' && failures > 0 ? t('sources.tries', { count: failures }) : '',
        copy || verdict === 'moved' ? '' : t('home.noCopy'),
      ]
        .filter(Boolean)
        .join(', ')}
    </Mark>
  );
};
