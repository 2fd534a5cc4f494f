import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { openStates, states } from '@/editions/rules/states';
import type { Finding } from '@/platform/finding';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { Empty } from './empty';
import { FindingLine } from './finding';
import { GroupedFindings } from './grouped-findings';
import { Person } from './person';
import { Facts, Row } from './row';
import { Section } from './section';
import { Mark, StateMark, type Tone } from './state-mark';
import { ToggleParts } from './toggle-parts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const tones: readonly Tone[] = ['quiet', 'ink', 'amber', 'green', 'blue', 'accent'];

/**
 * `/admin/components`: the parts that pages of the desk are made of, each in each state and in both themes, to be judged and
 * pictured in one place. What they say here are the desk's own words.
 */
export const ComponentsView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/components');
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const partsIn = (theme: Theme) => (
    <>
      <Section
        aside={states.length}
        title={<In name={t('parts.states')} theme={t(`parts.${theme}`)} />}
      >
        <Wrapped>
          {states.map((state) => (
            <StateMark key={state} language={language} state={state} />
          ))}
        </Wrapped>
      </Section>
      <Section title={<In name={t('parts.marks')} theme={t(`parts.${theme}`)} />}>
        <Wrapped>
          {tones.map((tone) => (
            <Mark key={tone} shape="diamond" tone={tone}>
              {t(`parts.tone.${tone}`)}
            </Mark>
          ))}
          <Mark isStrong shape="triangle" tone="accent">
            {t('home.daysLate', { count: 3 })}
          </Mark>
          <Mark isStrong shape="square" tone="accent">
            {t('home.blocking', { count: 2 })}
          </Mark>
          <Mark shape="open" tone="ink">
            {t('home.openCitations', { count: 11 })}
          </Mark>
        </Wrapped>
      </Section>
      <Section title={<In name={t('parts.buttons')} theme={t(`parts.${theme}`)} />}>
        <Wrapped>
          <button className="desk-button desk-button--first" type="button">
            {t('home.verb.review')}
          </button>
          <button className="desk-button" type="button">
            {t('home.verb.assign')}
          </button>
          <button className="desk-button" data-quiet type="button">
            {t('shell.close')}
          </button>
          <button aria-disabled="true" className="desk-button" type="button">
            {t('home.verb.publish')}
          </button>
          <a className="desk-link" href="#desk-page">
            {t('home.openBoard')}
          </a>
          <input
            aria-label={t('shell.find')}
            className="desk-input"
            placeholder={t('shell.find')}
            type="search"
          />
          <ToggleParts />
        </Wrapped>
      </Section>
      <Section
        aside={t('home.lateFirst')}
        title={<In name={t('parts.rows')} theme={t(`parts.${theme}`)} />}
      >
        <ul className="desk-list">
          {openStates.slice(0, 2).map((state, index) => (
            <Row
              action={
                <button
                  className={`desk-button${index === 0 ? ' desk-button--first' : ''}`}
                  type="button"
                >
                  {t(`home.verb.${index === 0 ? 'review' : 'answer'}`)}
                </button>
              }
              facts={[
                <Facts
                  key="facts"
                  of={[
                    <StateMark key="state" language={language} state={state} />,
                    t('home.today'),
                  ]}
                />,
              ]}
              href="#desk-page"
              key={state}
              title={t('parts.title')}
            />
          ))}
        </ul>
      </Section>
      <Section title={<In name={t('parts.findings')} theme={t(`parts.${theme}`)} />}>
        <ul className="desk-list">
          <FindingLine
            count={11}
            finding={{
              rule: 'parts',
              severity: 'error',
              message: t('parts.finding'),
              fix: t('parts.fix'),
            }}
          />
          <FindingLine
            finding={{ rule: 'parts', severity: 'warning', message: t('parts.warning') }}
          />
        </ul>
        <GroupedFindings findings={shown(t('parts.finding'))} roles={['writer']} t={t} />
      </Section>
      <Section title={<In name={t('parts.people')} theme={t(`parts.${theme}`)} />}>
        <Wrapped>
          <Person isAlone name="Ada Brandt" />
          <kbd>Ctrl K</kbd>
        </Wrapped>
        <Empty
          action={
            <button className="desk-button" type="button">
              {t('home.openBoard')}
            </button>
          }
        >
          {t('home.nothing', { open: 12, late: 2 })}
        </Empty>
      </Section>
    </>
  );
  return (
    <DeskPage title={t('settings.components')} view={view}>
      <div className="desk-parts">
        {themes.map((theme) => (
          <div className="desk-parts__theme" data-scheme={theme} key={theme}>
            {partsIn(theme)}
          </div>
        ))}
      </div>
    </DeskPage>
  );
};

/** The name of a part, and for those who do not see it in which theme it is shown. */
const In = ({ name, theme }: { name: string; theme: string }) => (
  <>
    {name} <span className="ibidem-unseen">{theme}</span>
  </>
);

const shown = (message: string): Finding[] =>
  ['citation-unresolved', 'quorum-lacking'].flatMap((rule) =>
    Array.from({ length: 3 }, () => ({ rule, severity: 'error' as const, message })),
  );

const Wrapped = ({ children }: { children: ReactNode }) => (
  <div className="desk-parts__wrapped">{children}</div>
);
