import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayIn } from '../messages/say';
import { ImportForm } from './import-form';
import './import.css';

/** `/admin/import`: the way in for manuscripts. Payload leaves the sidebar and the login to its views. */
export const ImportView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/import');
  const { language } = req.i18n;
  const t = sayIn(isLanguage(language) ? language : 'en');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="ibidem-import">
        <h1>{t('import.title')}</h1>
        <p>{t('import.intro')}</p>
        <ImportForm />
      </Gutter>
    </DefaultTemplate>
  );
};
