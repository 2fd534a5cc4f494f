import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import type { RequestableEvent } from '../rules/events';
import type { EditionKind } from '../rules/states';
import { approve } from './approve';
import { discard } from './discard';
import { forcePublish } from './force-publish';
import { newEdition } from './new-edition';
import { proposeRetraction } from './propose-retraction';
import { publish } from './publish';
import { ratify } from './ratify';
import { recall } from './recall';
import type { Refusal } from '@/core/refusal';
import { remove } from './remove';
import { reopen } from './reopen';
import { requestChanges } from './request-changes';
import { retract } from './retract';
import { schedule } from './schedule';
import { submit } from './submit';
import { unschedule } from './unschedule';
import type { EditionStatus } from '../executor/verb';
import { withdraw } from './withdraw';

/** Everything that any of the events takes. */
export type EventInput = {
  articleId: number;
  reason?: string;
  expectedHash?: string;
  expectedRevision?: string;
  stage?: number;
  scheduledFor?: string;
  scheduledZone?: string;
  redirectTo?: string;
  checklist?: readonly string[];
  kind?: EditionKind;
  publicNote?: string;
};

type Command = (req: PayloadRequest, input: EventInput) => Promise<Result<EditionStatus, Refusal>>;

/** The command behind each event that a person may ask for. */
export const requestEvent: Record<RequestableEvent, Command> = {
  submit,
  recall,
  request_changes: requestChanges,
  approve,
  reopen,
  schedule,
  unschedule,
  publish,
  force_publish: forcePublish,
  ratify,
  new_edition: newEdition,
  withdraw,
  propose_retraction: proposeRetraction,
  retract,
  remove,
  discard,
};
