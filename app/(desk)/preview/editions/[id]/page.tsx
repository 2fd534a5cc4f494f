import { notFound } from 'next/navigation';
import { ReviewPage, shownIn } from '@/admin/preview/review-page';
import { env } from '@/platform/env';
import { editionPreview } from '@/articles/queries/article-preview';
import { earlierDocument } from '@/editions/queries/earlier-document';
import { liveDocument } from '@/editions/queries/live-document';
import { mayReadArticle } from '@/articles/queries/visibility';
import { transitionReport } from '@/editions/queries/transition-report';
import { policyWords } from '@/reviews/queries/policy-words';
import { waitingReviews } from '@/reviews/queries/waiting-reviews';
import { atTheDesk } from '../../at-the-desk';
import { settingFor } from '../../setting-for';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ view?: string }> };

/** Where reviewers decide: the frozen text as readers will see it, and what changed in it. */
export default async function Page({ params, searchParams }: Props) {
  const id = Number((await params).id);
  const { req, actor, language } = await atTheDesk(`/preview/editions/${id}`);
  const languages = (await settingFor(req, undefined, env().publicUrl)).publication.languages;
  const preview = Number.isSafeInteger(id) && (await editionPreview(req, id, languages));
  if (!preview || !(await mayReadArticle(req, preview.articleId))) notFound();
  const shows = shownIn((await searchParams).view);
  const article = preview.view?.document.metadata.language;
  return (
    <ReviewPage
      earlier={await earlierDocument(req, id)}
      language={language}
      live={shows === 'edition' ? await liveDocument(req, preview.articleId) : undefined}
      preview={preview}
      person={actor}
      policy={await policyWords(req)}
      report={await transitionReport(req, preview.articleId, actor, new Date())}
      setting={await settingFor(req, article, env().publicUrl)}
      shows={shows}
      waiting={await waitingReviews(req, actor)}
    />
  );
}
