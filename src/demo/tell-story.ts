import {
  approve,
  discard,
  newEdition,
  proposeRetraction,
  publish,
  recall,
  requestChanges,
  retract,
  schedule,
  submit,
} from '@/editions/commands/verbs';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '@/editions/executor/verb';
import { runSql, sql } from '@/database/sql';
import type { Result } from '@/platform/result';
import type { EventStep, Step, Story } from './content/stories/step';
import { demoPublication } from './content/publication';
import { changeText } from './change-text';
import { done, type Desk } from './desk';
import { sayAtDesk } from './say-at-desk';
import { tellPeople } from './tell-people';
import { wishAtDesk } from './wish-at-desk';

type Telling = { article: number; story: Story };

/** Runs the steps that the article's log does not show yet. What is between two events happens before the later one. */
export const tellStory = async (
  desk: Desk,
  { article, story }: Telling,
  steps: readonly Step[],
): Promise<void> => {
  let told = await eventsOf(desk, article);
  for (const step of steps) {
    const then = desk.at(step.at);
    if ('event' in step) {
      if (told > 0) told -= 1;
      else await happen(then, { article, story }, step);
    } else if (told === 0) {
      await between(then, { article, story }, step);
    }
  }
};

/** How many events people have asked for; what happens by itself is in no story. */
const eventsOf = async (desk: Desk, articleId: number): Promise<number> => {
  const [row] = await runSql<{ count: string }>(
    desk,
    sql`SELECT count(*) FROM transitions
        WHERE article_id = ${articleId} AND event NOT IN ('create', 'revise', 'supersede')`,
  );
  return Number(row?.count ?? 0);
};

/** What happens between two events; done again, it changes nothing. */
const between = async (
  desk: Desk,
  { article, story }: Telling,
  step: Exclude<Step, EventStep>,
): Promise<void> => {
  if ('by' in step && !('replace' in step)) return sayAtDesk(desk, { article, story }, step);
  if ('replace' in step || 'addBefore' in step) {
    return changeText(desk, { article, writer: writerOf(story) }, step);
  }
  return wishAtDesk(desk, article, step);
};

const happen = async (desk: Desk, telling: Telling, step: EventStep): Promise<void> => {
  const status = done(`${step.event} of ${telling.article}`, await run(desk, telling, step));
  await tellPeople(desk, status);
};

/** Whose text it is. */
export const writerOf = ({ writer = 'writer' }: Pick<Story, 'writer'>) => writer;

const run = async (
  desk: Desk,
  { article: articleId, story }: Telling,
  step: EventStep,
): Promise<Result<EditionStatus, Refusal>> => {
  const writer = writerOf(story);
  switch (step.event) {
    case 'submit':
      return submit(await desk.as(writer), { articleId });
    case 'recall':
      return recall(await desk.as(writer), { articleId });
    case 'request_changes':
      return requestChanges(await desk.as(step.by), { articleId, reason: step.reason });
    case 'approve':
      return approve(await desk.as(step.by), {
        articleId,
        expectedHash: await hashOf(desk, articleId),
      });
    case 'discard':
      return discard(await desk.as('editor'), { articleId });
    case 'publish':
      return publish(await desk.as('publisher'), {
        articleId,
        expectedHash: await hashOf(desk, articleId),
      });
    case 'new_edition':
      return newEdition(await desk.as(writer), {
        articleId,
        kind: step.kind,
        publicNote: step.publicNote,
      });
    case 'schedule':
      return schedule(await desk.as('publisher'), {
        articleId,
        expectedHash: await hashOf(desk, articleId),
        scheduledFor: desk.instant(step.for).toISOString(),
        scheduledZone: demoPublication.timeZone,
      });
    case 'propose_retraction':
      return proposeRetraction(await desk.as('publisher'), {
        articleId,
        publicNote: step.publicNote,
        reason: step.reason,
      });
    case 'retract':
      return retract(await desk.as('editor'), { articleId, reason: step.reason });
  }
};

/** Of the document that is being reviewed, as the preview shows it to whoever decides. */
const hashOf = async (desk: Desk, articleId: number): Promise<string | undefined> => {
  const [row] = await runSql<{ hash: string | null }>(
    desk,
    sql`SELECT editions.content_hash AS hash FROM articles
        JOIN editions ON editions.id = articles.open_edition_id WHERE articles.id = ${articleId}`,
  );
  return row?.hash ?? undefined;
};
