import { addComment, answerComment } from '@/reviews/commands/add-comment';
import { resolveComment } from '@/reviews/commands/resolve-comment';
import { runSql, sql } from '@/database/sql';
import type { Story, TalkStep } from './content/stories/step';
import { done, type Desk } from './desk';
import { tellPeople } from './tell-people';

type About = { article: number; story: Story };

/** Begins, answers or ends a thread. Done again, it changes nothing. */
export const sayAtDesk = async (desk: Desk, about: About, step: TalkStep): Promise<void> => {
  if ('resolves' in step) return resolve(desk, about, step);
  if (await commentSaying(desk, about.article, step.says)) return;
  const req = await desk.as(step.by);
  const said = { text: step.says, mentions: (step.mentions ?? []).map((who) => desk.user(who).id) };
  const result =
    'thread' in step
      ? await addComment(req, {
          ...said,
          articleId: about.article,
          ...(step.quote ? { quote: { exact: step.quote } } : {}),
          blocking: step.blocking ?? false,
        })
      : await answerComment(req, { ...said, commentId: await threadOf(desk, about, step.answers) });
  const { id } = done(`“${step.says.slice(0, 40)}…”`, result);
  await tellPeople(desk, { comment: id });
};

const resolve = async (
  desk: Desk,
  about: About,
  { by, resolves }: Extract<TalkStep, { resolves: string }>,
): Promise<void> => {
  const commentId = await threadOf(desk, about, resolves);
  const result = await resolveComment(await desk.as(by), { commentId });
  const isThere = !result.ok && result.error.findings[0]?.rule === 'thread-resolved';
  if (!isThere) done(`The end of “${resolves}”`, result);
};

/** The first comment of a thread by its name in the story. */
const threadOf = async (desk: Desk, { article, story }: About, name: string): Promise<number> => {
  const first = story.steps.find((step) => 'thread' in step && step.thread === name);
  const id = first && 'says' in first && (await commentSaying(desk, article, first.says));
  if (!id) throw new Error(`Nobody has begun “${name}”`);
  return id;
};

const commentSaying = async (
  desk: Desk,
  article: number,
  text: string,
): Promise<number | undefined> => {
  const [row] = await runSql<{ id: number }>(
    desk,
    sql`SELECT id FROM comments WHERE article_id = ${article} AND text = ${text}`,
  );
  return row?.id;
};
