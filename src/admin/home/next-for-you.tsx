import type { OpenArticle } from '@/overviews/rules/open-article';
import { roomPathOf } from '@/notifications/rules/desk-paths';
import type { Task } from '@/overviews/rules/tasks';
import { DeskLink } from '../components/desk-link';
import { dayLabel, daysBetween } from '../clock';
import { Empty } from '../components/empty';
import { Facts, Row } from '../components/row';
import { Section } from '../components/section';
import { Mark } from '../components/state-mark';
import { articlePath, type Common } from './common';

type Props = Common & { tasks: readonly Task[]; articles: readonly OpenArticle[] };

const most = 7;

/** A row for each task, with the verb that does it. */
export const NextForYou = ({ tasks, articles, ...common }: Props) => {
  const { t, now } = common;
  const late = articles.filter(({ dueAt }) => dueAt !== null && new Date(dueAt) < now).length;
  return (
    <Section aside={tasks.length > 0 ? t('home.lateFirst') : undefined} title={t('home.next')}>
      {tasks.length === 0 ? (
        <Empty
          action={
            <DeskLink className="desk-button" href="/admin/articles">
              {t('home.openBoard')}
            </DeskLink>
          }
        >
          {t('home.nothing', { open: articles.length, late })}
        </Empty>
      ) : (
        <ol className="desk-list">
          {tasks.slice(0, most).map((task, index) => (
            <TaskRow isFirst={index === 0} key={task.article} task={task} {...common} />
          ))}
        </ol>
      )}
      {tasks.length > most ? (
        <details className="desk-more">
          <summary>{t('home.more', { count: tasks.length - most })}</summary>
          <ol className="desk-list">
            {tasks.slice(most).map((task) => (
              <TaskRow isFirst={false} key={task.article} task={task} {...common} />
            ))}
          </ol>
        </details>
      ) : null}
    </Section>
  );
};

const TaskRow = ({ task, isFirst, ...common }: Common & { task: Task; isFirst: boolean }) => {
  const { t, clock, now } = common;
  const { title, waiting, verb, count } = task;
  return (
    <Row
      action={
        <DeskLink
          className={`desk-button${isFirst ? ' desk-button--first' : ''}`}
          href={placeOf(task)}
          aria-label={`${t(`home.verb.${verb}`, { count })}: ${title || t('preview.untitled')}`}
        >
          {t(`home.verb.${verb}`, { count })}
        </DeskLink>
      }
      facts={[
        <Facts
          key="due"
          of={[
            task.dueAt ? (
              <Due key="due" dueAt={task.dueAt} isLate={task.isLate} {...common} />
            ) : null,
            aboutOf(task, common),
          ]}
        />,
        waiting
          ? t(waiting.who ? 'home.waitsSince' : 'home.since', {
              name: waiting.who ?? '',
              day: dayLabel(waiting.since, clock, now),
            })
          : null,
      ].filter((fact) => fact !== null)}
      href={articlePath(task.article)}
      title={title || t('preview.untitled')}
    />
  );
};

type DueDay = { dueAt: string; isLate: boolean };

const Due = ({ dueAt, isLate, t, clock, now }: Common & DueDay) => {
  const days = daysBetween(now, dueAt, clock);
  if (isLate) {
    return (
      <Mark isStrong shape="triangle" tone="accent">
        {days === 0 ? t('home.lateToday') : t('home.daysLate', { count: -days })}
      </Mark>
    );
  }
  return (
    <Mark shape="diamond" tone="amber">
      {days === 0 ? t('home.dueToday') : t('home.due', { day: dayLabel(dueAt, clock, now) })}
    </Mark>
  );
};

/** What it is about, beside the day. */
const aboutOf = ({ verb, stages, round, count }: Task, { t, sayPolicy }: Common): string => {
  if (verb === 'review' || verb === 'assign') {
    const stage = stages.map(sayPolicy).join(', ');
    return round > 1 ? t('home.round', { stage, round }) : stage;
  }
  return t(`home.about.${verb}`, { count });
};

/** Where the verb is done. */
const placeOf = ({ verb, article }: Task): string => {
  switch (verb) {
    case 'review':
      return roomPathOf(article);
    case 'resolve':
      return `/admin/sources?tab=resolve&article=${article}`;
    case 'look':
      return `/admin/sources?tab=resolve&article=${article}&status=broken`;
    default:
      return articlePath(article);
  }
};
