import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import type { RequestableEvent } from '@/workflow/events';
import type { EditionKind } from '@/workflow/states';
import { approve } from './approve';
import { discard } from './discard';
import { newEdition } from './new-edition';
import { publish } from './publish';
import { recall } from './recall';
import type { Refusal } from './refusal';
import { reopen } from './reopen';
import { requestChanges } from './request-changes';
import { submit } from './submit';
import type { Standing } from './verb';

/** Everything that any of the events takes. */
export type EventInput = {
  articleId: number;
  reason?: string;
  expectedHash?: string;
  checklist?: readonly string[];
  kind?: EditionKind;
  publicNote?: string;
};

type Command = (req: PayloadRequest, input: EventInput) => Promise<Result<Standing, Refusal>>;

/** The command behind each event that a person may ask for. */
export const requestEvent: Record<RequestableEvent, Command> = {
  submit,
  recall,
  request_changes: requestChanges,
  approve,
  reopen,
  publish,
  new_edition: newEdition,
  discard,
};
