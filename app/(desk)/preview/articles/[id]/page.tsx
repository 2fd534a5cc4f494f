import { notFound } from 'next/navigation';
import { ReadersScript } from '@/admin/preview/readers-script';
import { WorkingCopyPage } from '@/admin/preview/working-copy-page';
import { env } from '@/platform/env';
import { workingCopyPreview } from '@/articles/queries/article-preview';
import { liveDocument } from '@/editions/queries/live-document';
import { publicationChecklist } from '@/editions/queries/publication-checklist';
import { mayReadArticle } from '@/articles/queries/visibility';
import { openingInParts } from '@/reading/queries/site-assets';
import { atTheDesk } from '../../at-the-desk';
import { settingFor } from '../../setting-for';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ view?: string }> };

/** The working copy as it would look now. */
export default async function Page({ params, searchParams }: Props) {
  const id = Number((await params).id);
  const { req, language } = await atTheDesk(`/preview/articles/${id}`);
  const { publication } = await settingFor(req, undefined, env().publicUrl);
  const known = Number.isSafeInteger(id) && (await mayReadArticle(req, id));
  const preview = known && (await workingCopyPreview(req, id, publication.languages));
  if (!preview) notFound();
  const article = preview.view?.document.metadata.language;
  const setting = await settingFor(req, article, env().publicUrl);
  const showsChanges = (await searchParams).view === 'edition';
  return (
    <>
      <ReadersScript address={openingInParts().script} />
      <WorkingCopyPage
        checklist={await publicationChecklist(req, id)}
        language={language}
        live={showsChanges ? await liveDocument(req, id) : undefined}
        preview={preview}
        setting={setting}
        showsChanges={showsChanges}
      />
    </>
  );
}
