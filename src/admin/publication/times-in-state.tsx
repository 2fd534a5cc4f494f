import { stateLabels } from '@/editions/rules/labels';
import { useWords } from '../words';
import type { TransitionReport } from './report';
import { sayLength } from './say-instant';

/** Where the edition's time went: by state and, under review, by stage; what lasts is marked. */
export const TimesInState = ({ report }: { report: TransitionReport }) => {
  const { t, language, sayPolicy } = useWords();
  const { stages, times } = report;
  if (times.totals.length === 0) return null;
  const present = times.stays.find(({ to }) => to === null);
  return (
    <section className="ibidem-times">
      <h4>{t('panel.times')}</h4>
      <dl>
        {times.totals.map(({ state, stage, milliseconds }) => {
          const lasts = present?.state === state && present.stage === stage;
          const name = stage === null ? undefined : stages[stage]?.name;
          return (
            <div data-lasts={lasts || undefined} key={`${state} ${stage}`}>
              <dt>{name === undefined ? stateLabels[state][language] : sayPolicy(name)}</dt>
              <dd>
                {sayLength(milliseconds, language)}
                {lasts ? ` ${t('panel.timeSoFar')}` : ''}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
