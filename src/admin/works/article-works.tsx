import type { UIFieldServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';
import { ExportLinks } from './export-links';
import './works.css';

/** On an article: what its draft cites, as files for reference managers. */
export const ArticleWorks = ({ id, i18n }: UIFieldServerProps) => {
  const t = sayIn(isLanguage(i18n.language) ? i18n.language : 'en');
  return id ? (
    <div className="field-type ibidem-works">
      <ExportLinks article={id} label={t('works.ofArticle')} />
    </div>
  ) : null;
};
