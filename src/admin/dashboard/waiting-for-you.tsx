import { Link } from '@payloadcms/ui';
import type { ServerProps, Where } from 'payload';
import type { Article, User } from '@/payload-types';
import { isLanguage, type Language } from '@/platform/language';
import { sayIn } from '../messages/say';
import type { MessageKey } from '../messages';
import { StateLabel } from '../publication/state-label';
import './dashboard.css';

const longest = 8;

/** Above Payload's dashboard: the articles that this person can bring forward now. */
export const WaitingForYou = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null;
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en';
  const t = sayIn(language);
  const lists = await Promise.all(
    queuesOf(user).map(async ({ title, where }) => {
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
    }),
  );
  const waiting = lists.filter(({ totalDocs }) => totalDocs > 0);
  return (
    <section aria-labelledby="waiting" className="ibidem-waiting">
      <h2 id="waiting">{t('dashboard.title')}</h2>
      {waiting.length === 0 ? <p>{t('dashboard.nothing')}</p> : null}
      {waiting.map(({ title, docs, totalDocs }) => (
        <div key={title}>
          <h3>
            {t(title)} ({totalDocs})
          </h3>
          <ul>
            {docs.map((article) => (
              <Row article={article} key={article.id} language={language} />
            ))}
          </ul>
        </div>
      ))}
      <p>
        <Link href="/admin/import">{t('import.title')}</Link>
      </p>
    </section>
  );
};

const Row = ({ article, language }: { article: Article; language: Language }) => {
  const t = sayIn(language);
  const { workflowState, unresolvedCitations } = article;
  return (
    <li>
      <a href={`/admin/collections/articles/${article.id}`}>
        {article.title || t('preview.untitled')}
      </a>{' '}
      {workflowState ? <StateLabel language={language} state={workflowState} /> : null}
      {unresolvedCitations ? (
        <span className="ibidem-quiet">
          {' '}
          {t('dashboard.unresolved', { count: unresolvedCitations })}
        </span>
      ) : null}
    </li>
  );
};

type Queue = { title: MessageKey; where: Where };

/** What waits for whom: by role, and by who owns the article. */
const queuesOf = ({ id, roles }: User): Queue[] => {
  const mine = { owner: { equals: id } };
  const inState = (...states: string[]): Where => ({ workflowState: { in: states } });
  const reviews = roles.includes('reviewer') || roles.includes('fact-checker');
  return [
    { title: 'dashboard.changes', where: { and: [mine, inState('changes_requested')] } },
    ...(reviews || roles.includes('editor')
      ? [{ title: 'dashboard.review' as const, where: inState('in_review') }]
      : []),
    ...(roles.includes('publisher')
      ? [{ title: 'dashboard.publish' as const, where: inState('approved', 'publish_failed') }]
      : []),
    { title: 'dashboard.drafts', where: { and: [mine, inState('draft')] } },
  ];
};
