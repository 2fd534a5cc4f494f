import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { mayMerge } from '@/sources/commands/merge-sources';
import { isLanguage } from '@/platform/language';
import { DeskView } from '../desk-view';
import { sayIn } from '../messages/say';
import '../import/import.css';
import { BringWorks } from './bring-works';
import { Duplicates } from './duplicates';
import { ExportLinks } from './export-links';
import './works.css';

/** `/admin/works`: lists of works in and out, and sources that may be one and the same. */
export const WorksView = (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/works');
  const { language } = req.i18n;
  const t = sayIn(isLanguage(language) ? language : 'en');
  return (
    <DeskView className="ibidem-import ibidem-works" title={t('works.title')} view={view}>
      <p>{t('works.intro')}</p>
      {permissions.collections?.sources?.create ? (
        <section aria-labelledby="works-bring">
          <h2 id="works-bring">{t('works.bring')}</h2>
          <BringWorks />
        </section>
      ) : null}
      <section aria-labelledby="works-take">
        <h2 id="works-take">{t('works.take')}</h2>
        <ExportLinks label={t('works.all')} />
      </section>
      <section aria-labelledby="works-twice">
        <h2 id="works-twice">{t('works.twice')}</h2>
        <Duplicates mayMerge={mayMerge(req)} />
      </section>
    </DeskView>
  );
};
