import type { PayloadRequest } from 'payload';
import type { Actor } from '@/editions/rules/actor';
import { languageNames } from '@/languages/language-names';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { articlesWithWords } from '@/overviews/queries/articles-with-words';
import { movableArticles, publishedArticles } from '@/overviews/queries/open-articles';
import { isShown, type ArticleFilters, type FilterFacts } from '@/overviews/rules/article-filters';
import type { MovableArticle, PublishedArticle } from '@/overviews/rules/movable-article';
import type { NamedPerson } from '@/overviews/rules/named-person';
import type { Language } from '@/platform/language';
import { localTime, zonedTime } from '@/platform/zoned-time';
import { sayPolicy } from '@/reviews/queries/policy-words';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { reviewPolicy } from '@/reviews/queries/review-policy';
import type { Clock } from '../clock';

/** What there is to choose filters from: only what some open article has. */
export type FilterChoices = {
  people: readonly NamedPerson[];
  topics: readonly { slug: string; name: string }[];
  /** With their names, which not every browser knows. */
  languages: readonly { value: Language; name: string }[];
  stages: readonly string[];
};

/** The articles that filters leave, and what the page says of them. */
export type ShownArticles = {
  open: readonly MovableArticle[];
  published: readonly PublishedArticle[];
  choices: FilterChoices;
  /** Of the policy in force. */
  stages: readonly string[];
  /** Whether there is nothing even without filters. */
  isEmpty: boolean;
  sayPolicy: SayPolicy;
  clock: Clock;
  now: Date;
};

type Asked = { language: Language; actor: Actor; filters: ArticleFilters };

export const shownArticles = async (
  req: PayloadRequest,
  { language, actor, filters }: Asked,
): Promise<ShownArticles> => {
  const now = new Date();
  const weekAgo = new Date(now.getTime() - 7 * dayLength);
  const [open, published, found, policy, { timeZone }, say] = await Promise.all([
    movableArticles(req, language, actor),
    filters.view === 'board' ? publishedArticles(req, language, actor, weekAgo) : [],
    filters.q === '' ? null : articlesWithWords(req, filters.q),
    reviewPolicy(req),
    publicationWords(req),
    sayPolicy(req, language),
  ]);
  const clock = { language, zone: timeZone };
  const me = actor.kind === 'user' ? Number(actor.id) : 0;
  const facts: FilterFacts = { me, now, found, ...ends(now, clock) };
  const stages = policy.stages.map(({ name }) => name);
  return {
    open: open.filter((article) => isShown(article, filters, facts)),
    published: published.filter((article) => isShown(article, filters, facts)),
    choices: choicesIn([...open, ...published], stages, language),
    stages,
    isEmpty: open.length === 0,
    sayPolicy: say,
    clock,
    now,
  };
};

const dayLength = 86_400_000; // ms

/** The ends of today and of the seventh day from now, by the clocks of the publication. */
const ends = (now: Date, { zone }: Clock): Pick<FilterFacts, 'endOfToday' | 'endOfWeek'> => {
  const midnightAfter = (days: number): Date => {
    const day = localTime(new Date(now.getTime() + days * dayLength), zone).slice(0, 10);
    const found = zonedTime(`${day}T00:00`, zone);
    if (!found) return new Date(now.getTime() + days * dayLength);
    return found.kind === 'once' ? found.instant : 'before' in found ? found.before : found.first;
  };
  return { endOfToday: midnightAfter(1), endOfWeek: midnightAfter(7) };
};

type Choosable = Pick<MovableArticle, 'owner' | 'assigned' | 'topics' | 'language' | 'stage'>;

const choicesIn = (
  articles: readonly Choosable[],
  inForce: readonly string[],
  language: Language,
): FilterChoices => {
  const people = new Map(
    articles
      .flatMap(({ owner, assigned }) => [...(owner ? [owner] : []), ...assigned])
      .map((person) => [person.id, person]),
  );
  const topics = new Map(
    articles.flatMap((each) => each.topics.map((one) => [one.slug, one.name])),
  );
  const stages = new Set([...inForce, ...articles.flatMap(({ stage }) => stage?.name ?? [])]);
  return {
    people: [...people.values()].sort((one, other) => one.name.localeCompare(other.name)),
    topics: [...topics]
      .map(([slug, name]) => ({ slug, name }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    languages: [...new Set(articles.map((each) => each.language))]
      .sort()
      .map((value) => ({ value, name: languageNames[value][language] })),
    stages: [...stages],
  };
};
