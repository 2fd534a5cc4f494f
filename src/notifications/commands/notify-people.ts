import type { PayloadRequest } from 'payload';

import type { EventData } from '../rules/event-kinds';
import { openedStages } from '../rules/reviewers';
import { recipientsOf } from '../rules/recipients';
import { deskPeople } from '@/reviews/queries/desk-people';
import {
  announcedTransition,
  type AnnouncedTransition,
  type AnnouncedTransitionFacts,
} from '@/editions/queries/announced-transition';
import { stageAt } from '@/reviews/rules/stages';
import { notifyOfTranslations } from './notify-of-translations';
import { writeNotifications } from './write-notifications';

/** Puts what happened into the inboxes of those whom it concerns, and has letters written. */
export const notifyPeople = async (
  req: PayloadRequest,
  told: AnnouncedTransition,
): Promise<void> => {
  const people = await deskPeople(req);
  const found = await announcedTransition(req, told, people);
  if (!found) return;
  const { articleId: article, entry, facts } = found;
  await writeNotifications(req, people, {
    key: `transition:${told.edition}:${told.sequence}`,
    article,
    edition: told.edition,
    actorName: entry.actor === null ? null : entry.actorName,
    at: new Date(entry.at),
    data: dataOf(found),
    tellings: recipientsOf(facts),
  });
  await notifyOfTranslations(req, { edition: told.edition, entry, people });
};

const dataOf = ({
  entry,
  facts,
  dueAt,
  failure,
}: AnnouncedTransitionFacts): Omit<EventData, 'what'> => {
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
