import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { helpOfRule, isHelpFamily } from '@/overviews/rules/help-pages';
import { isLanguage } from '@/platform/language';
import { Empty } from '../components/empty';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { HelpCrumbs } from './help-crumbs';
import { FamilyHelp, RuleHelp } from './help-article';
import { HelpIndex } from './help-index';
import { helpPath } from './help-path';
import './help.css';

/** `/admin/help`: everything that the desk says, and below it a page for each rule and each family of rules. */
export const HelpView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const name = nameIn(view.params?.segments);
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(helpPath(name))}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const common = { language, t };
  const asked = view.searchParams?.q;
  const words = typeof asked === 'string' ? asked : '';
  const rule = helpOfRule(name, language);
  const page = isHelpFamily(name)
    ? { title: t(`help.of.${name}`), content: <FamilyHelp family={name} {...common} /> }
    : rule
      ? { title: rule.sayings[0].message, content: <RuleHelp rule={rule} {...common} /> }
      : name
        ? { title: t('help.unknown'), content: <Empty>{t('help.unknownHint')}</Empty> }
        : { title: t('help.title'), content: <HelpIndex words={words} {...common} /> };
  return (
    <DeskPage
      aside={name ? <HelpCrumbs family={rule?.sayings[0].family} t={t} /> : null}
      className="desk-help"
      title={page.title}
      view={view}
    >
      {page.content}
    </DeskPage>
  );
};

const nameIn = (segments: string | string[] | undefined): string => {
  const [, written = ''] = typeof segments === 'string' ? [] : (segments ?? []);
  return written === '' || /^[\w-]+$/.test(written) ? written : '-';
};
