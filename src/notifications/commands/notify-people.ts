import type { PayloadRequest } from 'payload';

import type { HappeningData } from '../rules/happenings';
import { openedStages } from '../rules/reviewers';
import { whoIsTold } from '../rules/who-is-told';
import { deskPeople } from '@/reviews/queries/desk-people';
import { toldTransition, type ToldTransitionFacts } from '@/editions/queries/told-transition';
import { stageAt } from '@/reviews/rules/stages';
import type { ToldTransition } from './tell-of-transition';
import { tellOfTranslations } from './tell-of-translations';
import { writeNotifications } from './write-notifications';

/** Puts what happened into the inboxes of those whom it concerns, and has letters written. */
export const notifyPeople = async (req: PayloadRequest, told: ToldTransition): Promise<void> => {
  const people = await deskPeople(req);
  const found = await toldTransition(req, told, people);
  if (!found) return;
  const { articleId: article, entry, facts } = found;
  await writeNotifications(req, people, {
    key: `transition:${told.edition}:${told.sequence}`,
    article,
    edition: told.edition,
    actorName: entry.actor === null ? null : entry.actorName,
    at: new Date(entry.at),
    data: dataOf(found),
    tellings: whoIsTold(facts),
  });
  await tellOfTranslations(req, { edition: told.edition, entry, people });
};

const dataOf = ({
  entry,
  facts,
  dueAt,
  failure,
}: ToldTransitionFacts): Omit<HappeningData, 'what'> => {
  const { publicNote, scheduledFor, lateBy } = entry.data;
  const opened = openedStages(facts);
  return {
    ...(entry.reason ? { reason: entry.reason } : {}),
    ...(failure.length > 0 ? { findings: failure } : {}),
    ...(publicNote ? { publicNote } : {}),
    ...(scheduledFor ? { scheduledFor } : {}),
    ...(lateBy === undefined ? {} : { lateBy }),
    ...(opened.length > 0
      ? { stages: opened.map((index) => stageAt(facts.policy, index).name) }
      : {}),
    ...(opened.length > 0 && dueAt ? { dueAt } : {}),
  };
};
