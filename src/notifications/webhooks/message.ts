import canonicalize from 'canonicalize';

import type { Language } from '@/platform/language';
import type { WorkflowEvent } from '@/editions/rules/events';
import type { EditionKind, State } from '@/editions/rules/states';

/** What a webhook is sent (Standard Webhooks 1.0: type, timestamp, data). */
export type WebhookMessage =
  | { type: `edition.${WorkflowEvent}`; timestamp: string; data: EditionEvent }
  | { type: 'ping'; timestamp: string; data: { webhook: string } };

/** An entry of an edition's log, without what is the desk's own business: the reason is not told. */
export type EditionEvent = {
  article: number;
  edition: number;
  number: number;
  kind: EditionKind;
  event: WorkflowEvent;
  from: State | 'none';
  to: State;
  stage: number;
  actor: string;
  /** ISO 8601 in UTC. */
  at: string;
  contentHash: string | null;
  /** Null while the article is under embargo and not public. */
  title: string | null;
  slug: string | null;
  language: Language | null;
  /** Where readers find it; null before it was ever published. */
  address: string | null;
  /** Place in the edition's log: messages may arrive in another order. */
  sequence: number;
  /** Of the log's entry, as `audit verify` checks it. */
  hash: string;
};

type Concealed = 'title' | 'slug' | 'language' | 'address';

/** Under embargo a webhook learns that something happened, and not to what. */
export const editionMessage = (event: EditionEvent, isConcealed: boolean): WebhookMessage => ({
  type: `edition.${event.event}`,
  timestamp: event.at,
  data: isConcealed ? { ...event, ...concealed } : event,
});

export const pingMessage = (webhook: string, at: Date): WebhookMessage => ({
  type: 'ping',
  timestamp: at.toISOString(),
  data: { webhook },
});

/** The same bytes in every attempt, however storage has ordered the keys (RFC 8785). */
export const bodyOfMessage = (message: unknown): string => canonicalize(message) ?? '';

const concealed: Record<Concealed, null> = {
  title: null,
  slug: null,
  language: null,
  address: null,
};
