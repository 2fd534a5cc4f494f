import type { openStates } from '@/editions/rules/states';
import type { Language } from '@/platform/language';
import type { NamedPerson } from './named-person';

/** An article that the desk works on, as every overview shows it. Times are ISO 8601 in UTC. */
export type OpenArticle = {
  id: number;
  title: string;
  language: Language;
  state: (typeof openStates)[number];
  /** The stage it is in, while it is under review; the index is its place in the policy. */
  stage: { index: number; name: string; daysAllowed: number | null } | null;
  round: number;
  owner: NamedPerson | null;
  /** Who write it, by id: the owner, and the people behind its bylines. */
  writers: readonly number[];
  /** To whom the review of this stage was given. */
  assigned: readonly NamedPerson[];
  topics: readonly { id: number; slug: string; name: string }[];
  /** Since when it stands where it stands. */
  since: string;
  /** Until when the stage should be done, by the policy; or the day that the desk has set for it. */
  dueAt: string | null;
  scheduledFor: string | null;
  scheduledZone: string | null;
  /** A wish, while it is not scheduled. */
  plannedFor: string | null;
  openCitations: number;
  /** Whether its text cites anything. */
  hasCitations: boolean;
  blockingComments: number;
  /** Cited works whose page is gone or says something else. */
  brokenSources: number;
  /** Whether an earlier edition is with readers. */
  isPublished: boolean;
  updatedAt: string;
};
