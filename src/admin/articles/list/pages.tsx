import { articlesPath } from '@/overviews/rules/article-filters';
import { lookAddress, type ListLook } from '@/overviews/rules/article-list';
import type { Language } from '@/platform/language';
import { sayIn } from '../../messages/say';

type Props = { base: string; look: ListLook; of: number; language: Language };

/** From page to page of the list. */
export const Pages = ({ base, look, of, language }: Props) => {
  if (of < 2) return null;
  const t = sayIn(language);
  const pathOf = (page: number) => articlesPath(base, lookAddress({ ...look, page }));
  return (
    <nav aria-label={t('articles.pages')} className="desk-pages">
      {look.page > 1 ? <a href={pathOf(look.page - 1)}>{t('articles.earlier')}</a> : null}
      <span>{t('articles.page', { page: look.page, of })}</span>
      {look.page < of ? <a href={pathOf(look.page + 1)}>{t('articles.further')}</a> : null}
    </nav>
  );
};
