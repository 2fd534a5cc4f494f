import type { LinkQuestion } from '@/link-checks/rules/report-filter';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';
import { linksPath } from './links-path';

type Props = { language: Language; question: LinkQuestion; total: number };

/** The way through a long list. */
export const Pages = ({ language, question, total }: Props) => {
  const t = sayIn(language);
  const { page } = question;
  if (total <= 1) return null;
  return (
    <nav aria-label={t('links.pages')} className="ibidem-links__pages">
      {page > 1 ? (
        <a href={linksPath({ ...question, page: page - 1 })}>{t('links.before')}</a>
      ) : null}
      <span>{t('links.page', { page, of: total })}</span>
      {page < total ? (
        <a href={linksPath({ ...question, page: page + 1 })}>{t('links.after')}</a>
      ) : null}
    </nav>
  );
};
