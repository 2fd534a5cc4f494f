import type { NamedPerson } from './named-person';
import type { OpenArticle } from './open-article';
import type { ReportRow } from './report';

const day = 24 * 60 * 60 * 1000; // ms

/** Days with one decimal. */
export const daysSince = (at: string, now: Date): number =>
  Math.round(((now.getTime() - Date.parse(at)) / day) * 10) / 10;

/** Drafts, the one that lies longest first. */
export const draftRows = (articles: readonly OpenArticle[], now: Date): ReportRow[] =>
  articles
    .filter(({ state }) => state === 'draft' || state === 'changes_requested')
    .map(({ id, title, owner, since, openCitations, updatedAt }) => ({
      id,
      title,
      owner: owner?.name ?? null,
      days: daysSince(since, now),
      openCitations,
      updatedAt,
    }))
    .sort((one, other) => other.days - one.days);

/** Reviews whose day is over, the latest first. */
export const overdueRows = (articles: readonly OpenArticle[], now: Date): ReportRow[] =>
  articles
    .filter(({ state, dueAt }) => state === 'in_review' && dueAt !== null && new Date(dueAt) < now)
    .map(({ id, title, stage, assigned, dueAt }) => ({
      id,
      title,
      stage: stage?.name ?? null,
      assigned: assigned.map(({ name }) => name).join(', ') || null,
      dueAt,
      days: daysSince(dueAt ?? '', now),
    }))
    .sort((one, other) => other.days - one.days);

/** What each person has in hand, those with most first. */
export const loadRows = (articles: readonly OpenArticle[], now: Date): ReportRow[] => {
  const people = new Map<number, NamedPerson>();
  for (const { owner, assigned } of articles) {
    for (const person of [...(owner ? [owner] : []), ...assigned]) people.set(person.id, person);
  }
  return [...people.values()]
    .map(({ id, name }) => {
      const own = articles.filter(({ owner }) => owner?.id === id);
      const given = articles.filter(({ assigned }) => assigned.some((each) => each.id === id));
      const late = new Set([...own, ...given].filter((article) => isLate(article, now)));
      return {
        person: name,
        owns: own.length,
        reviews: given.length,
        late: late.size,
        openCitations: own.reduce((sum, { openCitations }) => sum + openCitations, 0),
      };
    })
    .sort(
      (one, other) =>
        other.owns + other.reviews - one.owns - one.reviews ||
        one.person.localeCompare(other.person),
    );
};

const isLate = ({ dueAt }: OpenArticle, now: Date): boolean =>
  dueAt !== null && new Date(dueAt) < now;
