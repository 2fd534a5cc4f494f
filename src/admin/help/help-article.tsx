import type { Language } from '@/platform/language';
import { roleLabels } from '@/editions/rules/labels';
import type { HelpFamily } from '@/overviews/rules/help-families';
import { helpRules, helpText, type HelpRule } from '@/overviews/rules/help-pages';
import { handsOf } from '@/overviews/rules/who-settles';
import { Section } from '../components/section';
import type { Say } from '../use-desk';
import { RuleLinks } from './rule-links';

type Common = { language: Language; t: Say };

/** What one rule says: what it means, why, what to do, who may, and whether it can be waived. */
export const RuleHelp = ({ rule, language, t }: Common & { rule: HelpRule }) => {
  const [{ family }] = rule.sayings;
  const fixes = rule.sayings.flatMap(({ fix }) => (fix ? [fix] : []));
  return (
    <div className="desk-help__page">
      <Explained
        family={family}
        first={fixes[0]}
        language={language}
        t={t}
        who={whoSettles(rule.rule, { language, t })}
      />
      <aside className="desk-help__beside">
        {rule.sayings.length > 1 ? (
          <Section title={t('help.says')}>
            <ul className="desk-list desk-help__list">
              {rule.sayings.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section title={t('help.also')}>
          <RuleLinks rules={inFamily(family, language).filter((one) => one.rule !== rule.rule)} />
        </Section>
        <p className="desk-quiet">
          {t('help.rule')}: <code>{rule.rule}</code>
        </p>
      </aside>
    </div>
  );
};

/** What the rules of one family have in common, and which they are. */
export const FamilyHelp = ({ family, language, t }: Common & { family: HelpFamily }) => (
  <div className="desk-help__page">
    <Explained family={family} language={language} t={t} />
    <aside className="desk-help__beside">
      <Section title={t('help.says')}>
        <RuleLinks rules={inFamily(family, language)} />
      </Section>
    </aside>
  </div>
);

type ExplainedProps = Common & {
  family: HelpFamily;
  /** What this very rule says to do, before what all of its family do. */
  first?: string | undefined;
  /** Who settles this very rule, where that is not everybody whom the family names. */
  who?: string | undefined;
};

const Explained = ({ family, first, who, language, t }: ExplainedProps) => {
  const text = helpText(family, language);
  return (
    <div className="desk-help__text">
      <h2>{t('help.what')}</h2>
      <p>{text.what}</p>
      <h2>{t('help.why')}</h2>
      <p>{text.why}</p>
      <h2>{t('help.steps')}</h2>
      {first ? <p className="desk-help__first">{first}</p> : null}
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{t('help.who')}</h2>
      <p>{who ?? text.who}</p>
      <h2>{t('help.waive')}</h2>
      <p>{text.waive}</p>
    </div>
  );
};

const inFamily = (family: HelpFamily, language: Language): readonly HelpRule[] =>
  helpRules(language).filter(({ sayings }) => sayings[0].family === family);

const whoSettles = (rule: string, { language, t }: Common): string | undefined => {
  const hands = handsOf(rule);
  if (hands === undefined) return undefined;
  return typeof hands === 'string'
    ? t(`help.${hands}`)
    : hands.map((role) => roleLabels[role][language]).join(', ');
};
