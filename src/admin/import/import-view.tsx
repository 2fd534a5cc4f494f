import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { DeskView } from '../desk-view';
import { sayIn } from '../messages/say';
import { ImportForm } from './import-form';
import './import.css';

/** `/admin/import`: the way in for manuscripts. Payload leaves the sidebar and the login to its views. */
export const ImportView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/import');
  const { language } = req.i18n;
  const t = sayIn(isLanguage(language) ? language : 'en');
  return (
    <DeskView className="ibidem-import" title={t('import.title')} view={view}>
      <p>{t('import.intro')}</p>
      <ImportForm />
    </DeskView>
  );
};
