import { queueStatuses } from '@/citations/rules/queue-status';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import { mostQueued, type QueueWish } from '@/citations/queries/citation-queue';
import {
  filledIn,
  flag,
  oneOf,
  readParameters,
  wholeNumber,
  type Readers,
} from '@/platform/parameters/read-parameters';

/** Reads the parameters of the queue, at the desk and over REST; every fault is a finding at its name. Empty ones ask nothing. */
export const readQueueWish = (params: URLSearchParams): Result<QueueWish, Finding[]> =>
  readParameters<QueueWish>(filledIn(params), readers, {});

const readers: Readers<QueueWish> = {
  article: wholeNumber(1, 2 ** 31 - 1),
  status: oneOf(queueStatuses),
  mine: flag,
  page: wholeNumber(1, 1_000_000),
  limit: wholeNumber(1, mostQueued),
};
