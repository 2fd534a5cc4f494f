import { linkVerdicts, type LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { placesOfUse, type LinkQuestion } from '@/link-checks/rules/report-filter';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';
import { linksPath } from './links-path';
import { VerdictLabel } from './verdict-label';

type Props = {
  counts: Readonly<Record<LinkVerdict, number>>;
  question: LinkQuestion;
  language: Language;
};

/** How many pages have each verdict, which is also the way to them; and where they are used. */
export const LinkCounts = ({ counts, question, language }: Props) => {
  const t = sayIn(language);
  const { verdict: chosen, usedIn } = question;
  const problems = linkVerdicts.reduce(
    (sum, verdict) => (verdict === 'alive' ? sum : sum + counts[verdict]),
    0,
  );
  return (
    <>
      <nav aria-label={t('links.usedIn')} className="ibidem-links__places">
        {[undefined, ...placesOfUse].map((place) => (
          <a
            aria-current={place === usedIn ? 'true' : undefined}
            href={linksPath({ verdict: chosen, usedIn: place })}
            key={place ?? 'anywhere'}
          >
            {t(place ? `links.${place}` : 'links.anywhere')}
          </a>
        ))}
      </nav>
      <nav aria-label={t('links.counts')} className="ibidem-links__counts">
        <a aria-current={chosen ? undefined : 'true'} href={linksPath({ usedIn })}>
          <b>{problems}</b> <span>{t('links.problems')}</span>
        </a>
        {shown.map((verdict) => (
          <a
            aria-current={chosen === verdict ? 'true' : undefined}
            href={linksPath({ verdict, usedIn })}
            key={verdict}
          >
            <b>{counts[verdict]}</b> <VerdictLabel language={language} verdict={verdict} />
          </a>
        ))}
      </nav>
    </>
  );
};

/** Worst first, as in the list. */
const shown: readonly LinkVerdict[] = [
  'dead',
  'soft-404',
  'drifted',
  'failing',
  'unchecked',
  'blocked',
  'moved',
  'alive',
];
