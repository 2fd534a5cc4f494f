import type { Language } from '@/platform/language';
import { familyNames, helpRules, helpText, searchHelp } from '@/overviews/rules/help-pages';
import { DeskLink } from '../components/desk-link';
import { Empty } from '../components/empty';
import { Section } from '../components/section';
import { ShowTourAgain } from '../tour/show-tour-again';
import type { Say } from '../use-desk';
import { helpPath } from './help-path';
import { RuleLinks } from './rule-links';

type Props = { language: Language; t: Say; words: string };

/** All families with what is said in each; or, where words are looked for, those that say them. */
export const HelpIndex = ({ language, t, words }: Props) => {
  const found = searchHelp(helpRules(language), words);
  const families = familyNames
    .map((family) => ({
      family,
      rules: found.filter(({ sayings }) => sayings[0].family === family),
    }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <>
      <div className="desk-help__top">
        <p>{t('help.intro')}</p>
        <ShowTourAgain />
      </div>
      <form action={helpPath()} className="desk-help__search" role="search">
        <input
          aria-label={t('help.search')}
          className="desk-input"
          defaultValue={words}
          name="q"
          placeholder={t('help.search')}
          type="search"
        />
        <button className="desk-button" type="submit">
          {t('help.find')}
        </button>
      </form>
      {families.length === 0 ? <Empty>{t('help.nothing')}</Empty> : null}
      <div className="desk-help__families">
        {families.map(({ family, rules }) => (
          <Section
            key={family}
            title={<DeskLink href={helpPath(family)}>{t(`help.of.${family}`)}</DeskLink>}
          >
            {words ? <RuleLinks rules={rules} /> : <p>{helpText(family, language).what}</p>}
          </Section>
        ))}
      </div>
    </>
  );
};
