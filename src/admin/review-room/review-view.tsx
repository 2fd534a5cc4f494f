import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { editionPreview, type ArticlePreview } from '@/articles/queries/article-preview';
import { mayReadArticle } from '@/articles/queries/visibility';
import { personOf } from '@/core/actor';
import { documentOfRound, earlierDocument } from '@/editions/queries/earlier-document';
import { sayReport } from '@/editions/queries/say-report';
import { transitionReport, type TransitionReport } from '@/editions/queries/transition-report';
import type { Actor } from '@/editions/rules/actor';
import { env } from '@/platform/env';
import { isLanguage, type Language } from '@/platform/language';
import { publicationView } from '@/reading/articles/publication-view';
import { claimEvidence } from '@/reviews/queries/claim-evidence';
import { claimStatus } from '@/reviews/queries/claim-status';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { waitingReviews } from '@/reviews/queries/waiting-reviews';
import { lastLook } from '@/reviews/rules/last-look';
import { settingOf } from '@/site/setting';
import { DeskLink } from '../components/desk-link';
import { Empty } from '../components/empty';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { DeskFrame, DeskPage } from '../shell/desk-page';
import { changedView, type Since } from './changed-view';
import { ReviewText } from './review-text';
import { Room } from './room';
import { roomClaims } from './room-claims';
import { firstClaim } from './first-claim';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import './review.css';

/** `/admin/review/12`: the text as its readers get it, with all that a reviewer holds it against, and the decision. */
export const ReviewView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const asked = articleIn(view.params?.segments);
  const actor = personOf(req);
  if (!req.user || actor?.kind !== 'user') {
    redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/review/${asked}`)}`);
  }
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  if (!asked || !(await mayReadArticle(req, asked))) notFound();
  const report = await transitionReport(req, asked, actor, new Date());
  const preview = report?.edition ? await previewOf(req, report.edition, language) : undefined;
  if (!report || !preview?.view)
    return <NothingYet article={asked} language={language} view={view} />;
  const { document } = preview.view;
  const wished = Number(view.searchParams?.stage ?? Number.NaN);
  const status = await claimStatus(req, asked, actor, Number.isNaN(wished) ? undefined : wished);
  const claims = roomClaims(document, status?.claims ?? []);
  const first = firstClaim(claims, view.searchParams?.claim);
  const [say, earlier, waiting, evidence] = await Promise.all([
    sayPolicy(req, language),
    compared(req, preview, report, actor),
    waitingReviews(req, actor),
    first ? claimEvidence(req, asked, first) : null,
  ]);
  const { publication } = await publicationView(req, document.metadata.language, env().publicUrl);
  const changed = changedView(preview.view, earlier?.document, earlier?.since ?? null);
  const at = waiting.findIndex(({ article }) => article === asked);
  const next = waiting[at + 1] ?? waiting.find(({ article }) => article !== asked) ?? null;
  return (
    <DeskFrame view={view}>
      <Room
        articleId={asked}
        changes={changed.changes}
        claims={claims}
        edition={{ id: preview.editionId, number: preview.number }}
        evidence={evidence}
        key={asked}
        next={next}
        person={{ id: actor.id, roles: actor.roles }}
        report={sayReport(report, language, say)}
        stage={status?.stage ?? null}
        title={document.metadata.title}
        writers={document.metadata.bylines.map(({ name }) => name)}
      >
        <ReviewText
          setting={settingOf(document.metadata.language, publication)}
          view={changed.view}
        />
      </Room>
      <RefreshOnNews of={['article', 'source']} />
    </DeskFrame>
  );
};

const articleIn = (segments: unknown): number => {
  const id = Number(Array.isArray(segments) ? segments[1] : Number.NaN);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
};

const previewOf = async (
  req: PayloadRequest,
  edition: number,
  language: Language,
): Promise<ArticlePreview | undefined> => {
  const { publication } = await publicationView(req, language, env().publicUrl);
  return editionPreview(req, edition, publication.languages);
};

/** What the text is compared with: what this person last looked at, else the edition that readers have. */
const compared = async (
  req: PayloadRequest,
  { editionId }: ArticlePreview,
  { log }: TransitionReport,
  actor: Extract<Actor, { kind: 'user' }>,
) => {
  const look = lastLook(log, actor.id);
  const document = look && (await documentOfRound(req, editionId, look));
  if (look && document) {
    const since: Since = look.at ? { is: 'you', at: look.at } : { is: 'round', round: look.round };
    return { document, since };
  }
  const earlier = await earlierDocument(req, editionId);
  if (earlier?.round !== null) return null;
  return { document: earlier.document, since: { is: 'edition' } satisfies Since };
};

type NothingProps = { article: number; language: Language; view: AdminViewServerProps };

const NothingYet = ({ article, language, view }: NothingProps) => {
  const t = sayIn(language);
  return (
    <DeskPage title={t('review.title')} view={view}>
      <Empty
        action={
          <DeskLink className="desk-button" href={deskPathOf(article)}>
            {t('review.openArticle')}
          </DeskLink>
        }
      >
        {t('review.notFrozen')}
      </Empty>
    </DeskPage>
  );
};
