import { Link } from '@payloadcms/ui';
import { createLocalReq, type ServerProps, type Where } from 'payload';
import type { Article, User } from '@/payload-types';
import { inboxPath } from '@/notifications/rules/desk-paths';
import { isLanguage, type Language } from '@/platform/language';
import { citationQueue } from '@/citations/queries/citation-queue';
import { inbox } from '@/notifications/queries/inbox';
import { waiting } from '@/reviews/queries/waiting';
import { sayIn } from '../messages/say';
import type { MessageKey } from '../messages';
import { queuePath } from '../queue/queue-link';
import '../publication/publication.css';
import './dashboard.css';
import { DecisionsQueue, ReviewsQueue } from './decisions';
import { Queue } from './queue';
import { UndeliveredLetters } from './undelivered-letters';
import { WaitingRow } from './waiting-row';

const longest = 8;
const articlesPath = '/admin/collections/articles';

/** Whoever may write an article may bring one along. */
const mayImport = ({ roles }: User): boolean =>
  roles.includes('writer') || roles.includes('editor');

/** Above Payload's dashboard: what this person can bring forward now. */
export const WaitingForYou = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null;
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en';
  const t = sayIn(language);
  const req = await createLocalReq({ user }, payload);
  const { reviews, retractions, ratifications } = await waiting(req, new Date());
  const { unread } = await inbox(req, { language, limit: 0 });
  const { counts } = await citationQueue(req, { limit: 0 });
  const unsourced = counts.unresolved + counts.proposed;
  const lists = await Promise.all(
    queuesOf(user).map((queue) => articlesOf(queue, { payload, user })),
  );
  const decisions = reviews.length + retractions.length + ratifications.length;
  const total = lists.reduce((sum, { totalDocs }) => sum + totalDocs, decisions);
  return (
    <section aria-labelledby="waiting" className="ibidem-waiting">
      <div className="ibidem-waiting__head">
        <h1 id="waiting">{t('dashboard.title')}</h1>
        <div className="ibidem-waiting__links">
          {unread > 0 ? (
            <Link href={inboxPath} prefetch={false}>
              {t('dashboard.unread', { count: unread })}
            </Link>
          ) : null}
          {unsourced > 0 ? (
            <Link href={queuePath} prefetch={false}>
              {t('queue.dashboard', { count: unsourced })}
            </Link>
          ) : null}
          <UndeliveredLetters language={language} payload={payload} user={user} />
          {mayImport(user) ? (
            <Link href="/admin/import" prefetch={false}>
              {t('import.title')}
            </Link>
          ) : null}
        </div>
      </div>
      {total === 0 ? <p>{t('dashboard.nothing')}</p> : null}
      <ReviewsQueue language={language} longest={longest} reviews={reviews} />
      <DecisionsQueue
        articles={retractions}
        language={language}
        longest={longest}
        title="dashboard.retractions"
      />
      <DecisionsQueue
        articles={ratifications}
        language={language}
        longest={longest}
        title="dashboard.ratify"
      />
      {lists.map(({ title, docs, totalDocs }) => (
        <Queue
          key={title}
          more={
            totalDocs > docs.length ? { href: articlesPath, words: t('dashboard.all') } : undefined
          }
          title={t(title)}
          total={totalDocs}
        >
          {docs.map((article) => (
            <WaitingRow
              article={article}
              key={article.id}
              language={language}
              withState={title === 'dashboard.publish'}
            />
          ))}
        </Queue>
      ))}
    </section>
  );
};

type ArticleQueue = { title: MessageKey; where: Where };
type Found = { title: MessageKey; docs: Article[]; totalDocs: number };

const articlesOf = async (
  { title, where }: ArticleQueue,
  { payload, user }: Pick<ServerProps, 'payload' | 'user'>,
): Promise<Found> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'articles',
    where,
    depth: 0,
    limit: longest,
    sort: '-updatedAt',
    user,
    overrideAccess: false,
  });
  return { title, docs, totalDocs };
};

/** What waits for whom without a decision: by role, and by who owns the article. */
const queuesOf = ({ id, roles }: User): ArticleQueue[] => {
  const mine = { owner: { equals: id } };
  const inState = (...states: string[]): Where => ({ workflowState: { in: states } });
  return [
    { title: 'dashboard.changes', where: { and: [mine, inState('changes_requested')] } },
    ...(roles.includes('publisher')
      ? [{ title: 'dashboard.publish' as const, where: inState('approved', 'publish_failed') }]
      : []),
    { title: 'dashboard.drafts', where: { and: [mine, inState('draft')] } },
  ];
};
