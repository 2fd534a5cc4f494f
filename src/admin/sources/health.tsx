import { Link } from '@payloadcms/ui';
import { plainWords } from '@/citations/rules/markup';
import type { SourceCounts } from '@/overviews/queries/source-counts';
import type { TroubledWork } from '@/overviews/queries/troubled-works';
import { Section } from '../components/section';
import { Facts } from '../components/row';
import { Mark } from '../components/state-mark';
import type { Clock } from '../clock';
import type { Say } from '../use-desk';
import { sourcesPath, tabOfVerdict } from './sources-path';
import { firstSteps } from './steps';
import { Trouble } from './trouble';

type Props = { counts: SourceCounts; worst: readonly TroubledWork[]; t: Say; clock: Clock };

/** How the cited works stand: all of them as a bar, and the worst with their next steps. */
export const LinkHealth = ({ counts, worst, t, clock }: Props) => {
  const well = counts.well + counts.settled;
  const parts = [
    ['well', well],
    ['print', counts.print],
    ['broken', counts.broken],
    ['changed', counts.changed],
    ['uncopied', counts.uncopied],
  ] as const;
  return (
    <Section
      aside={t('sources.cited', { count: counts.cited })}
      className="desk-health"
      title={t('sources.health')}
    >
      <div aria-hidden="true" className="desk-health__bar">
        {parts.map(([name, count]) =>
          count > 0 ? <span data-part={name} key={name} style={{ flexGrow: count }} /> : null,
        )}
      </div>
      <ul className="desk-list desk-health__counts">
        <li>
          <Mark shape="tick" tone="green">
            {t('sources.answer', { count: well })}
          </Mark>
        </li>
        <li className="desk-quiet">{t('sources.inPrint', { count: counts.print })}</li>
        <li>
          <Facts
            of={[
              <Link href={sourcesPath('broken')} key="broken" prefetch={false}>
                <Mark shape="cross" tone="accent">
                  {t('sources.broken', { count: counts.broken })}
                </Mark>
              </Link>,
              <Link href={sourcesPath('changed')} key="changed" prefetch={false}>
                <Mark shape="arrows" tone="amber">
                  {t('sources.changed', { count: counts.changed })}
                </Mark>
              </Link>,
            ]}
          />
        </li>
        <li>
          <Link href={sourcesPath('uncopied')} prefetch={false}>
            <Mark shape="sheet" tone="amber">
              {t('sources.uncopied', { count: counts.uncopied })}
            </Mark>
          </Link>
        </li>
      </ul>
      <ul className="desk-list">
        {worst.map((work) => (
          <li className="desk-health__work" key={work.source}>
            <Link
              className="desk-title"
              href={`${sourcesPath(tabOfVerdict[work.verdict])}#work-${work.source}`}
              prefetch={false}
            >
              {plainWords(work.title) || work.url}
            </Link>
            <div className="desk-facts">
              <Facts
                of={[
                  <Trouble key="trouble" language={clock.language} t={t} work={work} />,
                  t('sources.articles', { count: work.uses.length }),
                ]}
              />
            </div>
            <div className="desk-health__steps">
              {firstSteps(work)
                .slice(0, 2)
                .map((step) => (
                  <Link
                    className="desk-link"
                    href={`${sourcesPath(tabOfVerdict[work.verdict])}#work-${work.source}`}
                    key={step}
                    prefetch={false}
                  >
                    {t(`sources.step.${step}`)}
                  </Link>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
