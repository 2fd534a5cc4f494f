import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { acceptedExtensions } from '@/interchange/readers/read-manuscript';
import { isLanguage } from '@/platform/language';
import { DeskView } from '../desk-view';
import { sayIn } from '../messages/say';
import { ImportForm } from './import-form';
import type { Target } from './imports';
import './import.css';

/**
 * `/admin/import`: the way in for manuscripts, and with `?article=` for the edited text of one. Payload leaves the
 * sidebar and the login to its views.
 */
export const ImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/import');
  const { language } = req.i18n;
  const t = sayIn(isLanguage(language) ? language : 'en');
  const target = await articleToUpdate(req, view.searchParams?.article);
  return (
    <DeskView
      className="ibidem-import"
      title={t(target ? 'import.updateTitle' : 'import.title')}
      view={view}
    >
      <p>{target ? t('import.updateIntro', { title: target.title }) : t('import.intro')}</p>
      <ImportForm accept={acceptedExtensions()} target={target} />
    </DeskView>
  );
};

const articleToUpdate = async (
  req: PayloadRequest,
  asked: unknown,
): Promise<Target | undefined> => {
  const id = Number(asked);
  if (!Number.isSafeInteger(id) || id < 1) return undefined;
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return article ? { id, title: article.title ?? '' } : undefined;
};
