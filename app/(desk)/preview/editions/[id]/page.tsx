import { notFound } from 'next/navigation';
import { ReadersScript } from '@/admin/preview/readers-script';
import { ReviewPage, shownIn } from '@/admin/preview/review-page';
import { env } from '@/platform/env';
import { editionPreview } from '@/articles/queries/article-preview';
import { earlierDocument } from '@/editions/queries/earlier-document';
import { liveDocument } from '@/editions/queries/live-document';
import { mayReadArticle } from '@/articles/queries/visibility';
import { openingInParts } from '@/reading/queries/site-assets';
import { atTheDesk } from '../../at-the-desk';
import { settingFor } from '../../setting-for';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ view?: string }> };

/** The frozen text as readers will see it, and what changed in it; it is decided on in the review room. */
export default async function Page({ params, searchParams }: Props) {
  const id = Number((await params).id);
  const { req, language } = await atTheDesk(`/preview/editions/${id}`);
  const languages = (await settingFor(req, undefined, env().publicUrl)).publication.languages;
  const preview = Number.isSafeInteger(id) && (await editionPreview(req, id, languages));
  if (!preview || !(await mayReadArticle(req, preview.articleId))) notFound();
  const shows = shownIn((await searchParams).view);
  const article = preview.view?.document.metadata.language;
  return (
    <>
      <ReadersScript address={openingInParts().script} />
      <ReviewPage
        earlier={await earlierDocument(req, id)}
        language={language}
        live={shows === 'edition' ? await liveDocument(req, preview.articleId) : undefined}
        preview={preview}
        setting={await settingFor(req, article, env().publicUrl)}
        shows={shows}
      />
    </>
  );
}
