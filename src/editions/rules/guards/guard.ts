import type { Finding } from '@/platform/finding';
import type { Actor } from '../actor';
import type { EditionFacts, EventRequest } from '../edition-facts';

export type Question = {
  edition: EditionFacts;
  request: EventRequest;
  actor: Actor;
  now: Date;
};

/** A condition of an event: nothing when it holds, else every way in which it does not. */
export type Guard = (question: Question) => readonly Finding[];
