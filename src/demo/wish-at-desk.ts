import { setEmbargo } from '@/articles/commands/set-embargo';
import { planArticle } from '@/overviews/commands/plan-article';
import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import { demoPublication } from './content/publication';
import type { DeskStep } from './content/stories/step';
import { done, type Desk } from './desk';
import { tellPeople } from './tell-people';

/** What the editor arranges around a text: who reviews it, for when it is wanted, and who may know of it. */
export const wishAtDesk = async (desk: Desk, article: number, step: DeskStep): Promise<void> => {
  if ('assign' in step) return assign(desk, article, step);
  const req = await desk.as('editor');
  if ('plan' in step) {
    const { plannedFor, dueAt } = step.plan;
    const wish = {
      article,
      ...(plannedFor
        ? {
            plannedFor: desk.instant(plannedFor).toISOString(),
            plannedZone: demoPublication.timeZone,
          }
        : {}),
      ...(dueAt ? { dueAt: desk.instant(dueAt).toISOString() } : {}),
    };
    done(`The plan of ${article}`, await planArticle(req, wish));
    return;
  }
  const readers = step.embargoFor.map((person) => desk.user(person).id);
  const result = await setEmbargo(req, { articleId: article, restricted: true, readers });
  done(`The embargo of ${article}`, result);
};

const assign = async (
  desk: Desk,
  articleId: number,
  { assign: stage, to }: Extract<DeskStep, { assign: string }>,
): Promise<void> => {
  const given = { articleId, stage, user: desk.user(to).id };
  const result = await assignReviewer(await desk.as('editor'), given);
  const isThere = !result.ok && result.error.findings[0]?.rule === 'assigned-already';
  if (isThere) return;
  const { assignment } = done(`${stage} of ${articleId}`, result);
  await tellPeople(desk, { assignment });
};
