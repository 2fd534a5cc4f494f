import type { Language } from '@/platform/language';
import { PageFooter } from '@/site/frame/page-footer';
import { PageHeader } from '@/site/frame/page-header';
import type { Setting } from '@/site/setting';
import { sayIn } from '../messages/say';

/** A short text with a title, a link and a quotation, as readers would have it. */
export const LookSample = ({ language, setting }: { language: Language; setting: Setting }) => {
  const t = sayIn(language);
  return (
    <div lang={setting.language}>
      <PageHeader setting={setting} />
      <main id="main">
        <article className="article" lang={language}>
          <h1>{t('look.sample.title')}</h1>
          <div className="body">
            <p>
              {t('look.sample.text')} <a href="#main">{t('look.sample.link')}</a>
            </p>
            <blockquote>
              <p>{t('look.sample.quote')}</p>
            </blockquote>
          </div>
        </article>
      </main>
      <PageFooter setting={setting} />
    </div>
  );
};
