import { deskPathOf } from '@/notifications/rules/desk-paths';
import type { Language } from '@/platform/language';
import type { WaitingArticle, WaitingReview } from '@/reviews/queries/waiting';
import { sayIn } from '../messages/say';
import type { MessageKey } from '../messages';
import { Queue } from './queue';

type Common = { language: Language; longest: number };

/** Texts that wait for this person's review: in which stage, until when, and whether it was given to them. */
export const ReviewsQueue = ({
  reviews,
  language,
  longest,
}: Common & { reviews: readonly WaitingReview[] }) => {
  const t = sayIn(language);
  return (
    <Queue title={t('dashboard.review')} total={reviews.length}>
      {reviews.slice(0, longest).map((review) => (
        <li key={review.article}>
          <Title {...review} language={language} />{' '}
          <span className="ibidem-quiet">
            {review.stages.join(', ')}
            {review.isGiven ? ` · ${t('dashboard.given')}` : ''}
            {review.dueAt ? <Due {...review} dueAt={review.dueAt} language={language} /> : null}
          </span>
        </li>
      ))}
    </Queue>
  );
};

/** Published texts that wait for this person's word. */
export const DecisionsQueue = ({
  articles,
  title,
  language,
  longest,
}: Common & { articles: readonly WaitingArticle[]; title: MessageKey }) => (
  <Queue title={sayIn(language)(title)} total={articles.length}>
    {articles.slice(0, longest).map((article) => (
      <li key={article.article}>
        <Title {...article} language={language} />
      </li>
    ))}
  </Queue>
);

const Title = ({ article, title, language }: WaitingArticle & { language: Language }) => (
  <a href={deskPathOf(article)}>{title || sayIn(language)('preview.untitled')}</a>
);

type DueProps = { dueAt: string; isOverdue: boolean; language: Language };

const Due = ({ dueAt, isOverdue, language }: DueProps) => {
  const t = sayIn(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(dueAt));
  return (
    <>
      {' · '}
      <span className={isOverdue ? 'ibidem-waiting__late' : undefined}>
        {isOverdue ? `⚠ ${t('dashboard.overdue')} (${date})` : t('dashboard.due', { date })}
      </span>
    </>
  );
};
