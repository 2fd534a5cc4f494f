import type { Role } from '@/editions/rules/states';
import type { OpenArticle } from './open-article';
import type { NamedPerson } from './named-person';

/** The next step that somebody can take, by the verb of its button; those of the first rank come first in a tie. */
export const verbs = [
  'confirm',
  'ratify',
  'review',
  'answer',
  'publish',
  'resolve',
  'revise',
  'assign',
  'look',
  'write',
] as const;
export type Verb = (typeof verbs)[number];

/** Something that waits for this person. */
export type Task = {
  verb: Verb;
  article: number;
  title: string;
  /** Sources to resolve, sources to look at, questions to answer. */
  count: number;
  stages: readonly string[];
  round: number;
  /** ISO 8601. */
  dueAt: string | null;
  isLate: boolean;
  /** Who waits for it, where it is not the person themselves, and since when. */
  waiting: { who: string | null; since: string } | null;
};

/** A thread that waits for this person's answer. */
export type Question = { article: number; title: string; asker: string | null; since: string };

export type TaskFacts = {
  person: { id: number; roles: readonly Role[] };
  articles: readonly OpenArticle[];
  /** Reviews in which this person may decide now. */
  reviews: readonly { article: number; stages: readonly string[] }[];
  /** Published texts that wait for this person's word. */
  decisions: readonly { verb: 'confirm' | 'ratify'; article: number; title: string }[];
  questions: readonly Question[];
};

/** How near a due day must be for an editor to care for the sources of somebody else's draft. */
const near = 7 * 24 * 60 * 60 * 1000; // ms

/** What waits for somebody, one row for each article: what is late first, then what is due first, then the longest waiting. */
export const tasksOf = (facts: TaskFacts, now: Date): readonly Task[] => {
  const found = [...decisionTasks(facts), ...questionTasks(facts), ...articleTasks(facts, now)];
  const best = new Map<number, Task>();
  for (const task of found) {
    const known = best.get(task.article);
    if (!known || rank(task) < rank(known)) best.set(task.article, task);
  }
  return [...best.values()].sort(inOrder);
};

const rank = ({ verb }: Task): number => verbs.indexOf(verb);

const inOrder = (one: Task, other: Task): number =>
  Number(other.isLate) - Number(one.isLate) ||
  (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9') ||
  (one.waiting?.since ?? '9').localeCompare(other.waiting?.since ?? '9') ||
  rank(one) - rank(other) ||
  one.article - other.article;

const plain = {
  count: 0,
  stages: [],
  round: 0,
  dueAt: null,
  isLate: false,
  waiting: null,
} as const;

const decisionTasks = ({ decisions }: TaskFacts): Task[] =>
  decisions.map((decision) => ({ ...plain, ...decision }));

const questionTasks = ({ questions, articles, person }: TaskFacts): Task[] =>
  [...Map.groupBy(questions, ({ article }) => article).values()].flatMap((ofArticle) => {
    const [first] = ofArticle;
    if (!first) return [];
    const article = articles.find(({ id }) => id === first.article);
    const due = article?.writers.includes(person.id) ? article.dueAt : null;
    const { asker: who, since, title } = first;
    return [
      {
        ...plain,
        verb: 'answer' as const,
        article: first.article,
        title,
        count: ofArticle.length,
        dueAt: due,
        waiting: { who, since },
      },
    ];
  });

const articleTasks = (facts: TaskFacts, now: Date): Task[] =>
  facts.articles.flatMap((article) =>
    verbsFor(article, facts, now).map(({ verb, count = 0, stages = [] }) => ({
      ...plain,
      verb,
      count,
      stages,
      article: article.id,
      title: article.title,
      round: article.round,
      dueAt: article.dueAt,
      isLate: article.dueAt !== null && new Date(article.dueAt) < now,
      waiting:
        article.owner?.id === facts.person.id
          ? null
          : { who: article.owner?.name ?? null, since: article.since },
    })),
  );

type Found = { verb: Verb; count?: number; stages?: readonly string[] };

const verbsFor = (article: OpenArticle, { person, reviews }: TaskFacts, now: Date): Found[] => {
  const { state, openCitations, brokenSources } = article;
  const isWriter = article.writers.includes(person.id);
  const isEditor = person.roles.includes('editor');
  const review = reviews.find((each) => each.article === article.id);
  const isInHand = state === 'draft' || state === 'changes_requested';
  const found: (Found | false | undefined)[] = [
    review && { verb: 'review', stages: review.stages },
    (state === 'approved' || state === 'publish_failed') &&
      person.roles.includes('publisher') && { verb: 'publish' },
    isInHand &&
      openCitations > 0 &&
      (isWriter || (isEditor && isNear(article, now))) && { verb: 'resolve', count: openCitations },
    state === 'changes_requested' &&
      isWriter && { verb: 'revise', count: article.blockingComments },
    state === 'in_review' &&
      isEditor &&
      article.assigned.length === 0 && {
        verb: 'assign',
        stages: article.stage ? [article.stage.name] : [],
      },
    brokenSources > 0 && (isWriter || isEditor) && { verb: 'look', count: brokenSources },
    state === 'draft' && isWriter && { verb: 'write' },
  ];
  return found.filter((each): each is Found => Boolean(each));
};

const isNear = ({ dueAt }: OpenArticle, now: Date): boolean =>
  dueAt !== null && new Date(dueAt).getTime() - now.getTime() < near;

/** Somebody else's step on an article of theirs. */
export type Awaited = {
  article: number;
  title: string;
  /** Those who can take it by name; none where only a role is known. */
  who: readonly NamedPerson[];
  state: OpenArticle['state'];
  stage: string | null;
  since: string;
  isLate: boolean;
};

/** What this person waits for: their texts that lie with others, the longest waiting first. */
export const awaitedBy = (
  { person, articles }: Pick<TaskFacts, 'person' | 'articles'>,
  now: Date,
): readonly Awaited[] =>
  articles
    .filter(
      ({ writers, state, assigned }) =>
        writers.includes(person.id) &&
        (state === 'in_review' || state === 'approved') &&
        !assigned.some(({ id }) => id === person.id),
    )
    .map(({ id, title, state, stage, assigned, since, dueAt }) => ({
      article: id,
      title,
      who: assigned,
      state,
      stage: stage?.name ?? null,
      since,
      isLate: dueAt !== null && new Date(dueAt) < now,
    }))
    .sort((one, other) => one.since.localeCompare(other.since));
