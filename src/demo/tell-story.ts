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
import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '@/editions/executor/verb';
import { runSql, sql } from '@/database/sql';
import type { Result } from '@/platform/result';
import type { Block } from '@/document/document';
import { demoPictures } from './content/pictures';
import { demoPublication } from './content/publication';
import type { Step } from './content/stories';
import { makePicture } from './make-picture';
import { done, type Desk } from './desk';
import { addToText, replaceInText } from './add-to-text';

type Event = Extract<Step, { event: string }>;
type Revision = Extract<Step, { addBefore: string }>;

/** Runs the steps that the article's log does not show yet. A change of the text happens before the event after it. */
export const tellStory = async (
  desk: Desk,
  articleId: number,
  steps: readonly Step[],
): Promise<void> => {
  let told = await eventsOf(desk, articleId);
  for (const step of steps) {
    if ('event' in step) {
      if (told > 0) told -= 1;
      else done(`${step.event} of ${articleId}`, await run(desk, articleId, step));
    } else if (told === 0) {
      await prepare(desk, articleId, step);
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
const prepare = async (
  desk: Desk,
  articleId: number,
  step: Exclude<Step, Event>,
): Promise<void> => {
  if ('replace' in step) return replaceInText(desk, articleId, step);
  if ('assign' in step) return assign(desk, articleId, step);
  return revise(desk, articleId, step);
};

const assign = async (
  desk: Desk,
  articleId: number,
  { assign: stage, to }: Extract<Step, { assign: string }>,
): Promise<void> => {
  const given = { articleId, stage, user: desk.user(to).id };
  const result = await assignReviewer(await desk.as('editor'), given);
  const isThere = !result.ok && result.error.findings[0]?.rule === 'assigned-already';
  if (!isThere) done(`${stage} of ${articleId}`, result);
};

const revise = async (desk: Desk, articleId: number, step: Revision): Promise<void> => {
  const { addBefore } = step;
  if ('figure' in step) {
    const { alt, caption } = demoPictures[step.figure] ?? { alt: '', caption: '' };
    // The id of the media row decides; the digest is looked up when the document is frozen.
    const image = { sha256: '', filename: '', mimeType: '' };
    const blocks: Block[] = [{ type: 'figure', image, alt, caption: [textOf(caption)] }];
    const media = await makePicture(desk, step.figure);
    return addToText(desk, articleId, [{ addBefore, blocks }], media);
  }
  const heading: Block[] = step.heading
    ? [{ type: 'heading', level: 2, anchor: '', children: [textOf(step.heading)] }]
    : [];
  const paragraphs = step.paragraphs.map((text): Block => ({
    type: 'paragraph',
    children: [textOf(text)],
  }));
  await addToText(desk, articleId, [{ addBefore, blocks: [...heading, ...paragraphs] }]);
};

const textOf = (text: string) => ({ type: 'text', text }) as const;

const run = async (
  desk: Desk,
  articleId: number,
  step: Event,
): Promise<Result<EditionStatus, Refusal>> => {
  switch (step.event) {
    case 'submit':
      return submit(await desk.as('writer'), { articleId });
    case 'recall':
      return recall(await desk.as('writer'), { articleId });
    case 'request_changes':
      return requestChanges(await desk.as('reviewer'), { articleId, reason: step.reason });
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
      return newEdition(await desk.as('writer'), {
        articleId,
        kind: step.kind,
        publicNote: step.publicNote,
      });
    case 'schedule':
      return schedule(await desk.as('publisher'), {
        articleId,
        expectedHash: await hashOf(desk, articleId),
        scheduledFor: nineInTheMorning(desk.now(), step.inDays).toISOString(),
        scheduledZone: demoPublication.timeZone,
      });
    case 'propose_retraction':
      return proposeRetraction(await desk.as('publisher'), { articleId, ...told(step) });
    case 'retract':
      return retract(await desk.as('editor'), { articleId, ...told(step) });
  }
};

const told = ({ event: _, ...given }: Extract<Event, { reason: string }>) => given;

/** UTC; the zone is the publication's own, and what people see. */
const nineInTheMorning = (now: Date, inDays: number): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + inDays, 9));

/** Of the document that is being reviewed, as the preview shows it to whoever decides. */
const hashOf = async (desk: Desk, articleId: number): Promise<string | undefined> => {
  const [row] = await runSql<{ hash: string | null }>(
    desk,
    sql`SELECT editions.content_hash AS hash FROM articles
        JOIN editions ON editions.id = articles.open_edition_id WHERE articles.id = ${articleId}`,
  );
  return row?.hash ?? undefined;
};
