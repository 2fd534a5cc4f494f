import { LookSample } from '@/admin/theme/look-sample';
import { ReaderPage } from '@/admin/preview/reader-page';
import { env } from '@/platform/env';
import { editionPreview } from '@/articles/queries/article-preview';
import { latestPublished } from '@/articles/queries/latest-published';
import { atTheDesk } from '../at-the-desk';
import { settingFor } from '../setting-for';

/** A page of the publication on which its look is tried: the text that readers got last, or a sample before there is one. */
export default async function Page() {
  const { req, language } = await atTheDesk('/preview/look');
  const { publication } = await settingFor(req, undefined, env().publicUrl);
  const latest = await latestPublished(req);
  const preview = latest && (await editionPreview(req, latest, publication.languages));
  const view = preview ? preview.view : undefined;
  const setting = await settingFor(req, view?.document.metadata.language, env().publicUrl);
  return view ? (
    <ReaderPage setting={setting} view={view} />
  ) : (
    <LookSample language={language} setting={setting} />
  );
}
