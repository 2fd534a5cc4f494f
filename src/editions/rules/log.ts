import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { CheckedClaim } from '@/reviews/rules/claim-checks';
import type { WorkflowEvent } from './events';
import type { EditionKind, State } from './states';

/** What one event leaves behind. Ids are strings, times ISO 8601 in UTC with milliseconds. */
export type LogEntry = {
  edition: string;
  /** 1 for the first entry of an edition, and no gaps. */
  sequence: number;
  event: WorkflowEvent;
  fromState: State | 'none';
  toState: State;
  stage: number;
  /** Null when the publication itself acted. */
  actor: string | null;
  actorName: string;
  at: string;
  reason: string | null;
  contentHash: string | null;
  data: LogData;
};

export type LogData = {
  /** Of a new edition. */
  kind?: EditionKind;
  publicNote?: string;
  /** Number of the edition that this one supersedes, or is superseded by. */
  edition?: number;
  checklist?: readonly string[];
  scheduledFor?: string;
  scheduledZone?: string;
  /** Of an approval: the stage that it counts for. */
  approvedStage?: number;
  /** Of a removal: the path that answers in its place. */
  redirectTo?: string;
  /** Of a publication that was due: by how many seconds it came late, if by more than a minute. */
  lateBy?: number;
  /** Of a publication that failed: the rules that refused it. */
  rules?: readonly string[];
  /** Of a claim's check, or of one that was taken back. */
  claim?: CheckedClaim;
};

export type ChainedEntry = LogEntry & { previousHash: string; hash: string };

/** Stands before the first entry. */
export const genesisHash = '0'.repeat(64);

/** The entry with its place in the chain: its hash covers all of it and the hash before. */
export const appendEntry = (previousHash: string, entry: LogEntry): ChainedEntry => ({
  ...entry,
  previousHash,
  hash: hashOf(previousHash, entry),
});

export type Head = { hash: string; length: number };
export type ChainFault = {
  sequence: number;
  fault: 'altered' | 'unlinked' | 'misnumbered' | 'truncated';
};

/**
 * The first entry at which a log is not what was written, or null. `head` is what the edition's own
 * row remembers: without it, a log cut short at its end would pass.
 */
export const verifyChain = (entries: readonly ChainedEntry[], head: Head): ChainFault | null => {
  let previousHash = genesisHash;
  for (const [index, chained] of entries.entries()) {
    const fault = faultOf(chained, index + 1, previousHash);
    if (fault) return { sequence: index + 1, fault };
    previousHash = chained.hash;
  }
  const isWhole = entries.length === head.length && previousHash === head.hash;
  return isWhole
    ? null
    : { sequence: Math.min(entries.length, head.length) + 1, fault: 'truncated' };
};

/** Where an edition stands according to its log alone. */
export type FoldedStatus = {
  state: State | 'none';
  stage: number;
  round: number;
  contentHash: string | null;
  approvedHash: string | null;
};

export const fold = (entries: readonly LogEntry[]): FoldedStatus =>
  entries.reduce<FoldedStatus>(afterEntry, {
    state: 'none',
    stage: 0,
    round: 0,
    contentHash: null,
    approvedHash: null,
  });

const afterEntry = (status: FoldedStatus, entry: LogEntry): FoldedStatus => ({
  state: entry.toState,
  stage: entry.stage,
  round: status.round + (entry.event === 'submit' ? 1 : 0),
  contentHash: entry.contentHash,
  approvedHash: approvedAfter(status, entry),
});

const approvedAfter = (status: FoldedStatus, entry: LogEntry): string | null => {
  switch (entry.event) {
    case 'approve':
      return entry.toState === 'approved' ? entry.contentHash : status.approvedHash;
    case 'ratify':
      return entry.contentHash;
    case 'submit':
    case 'request_changes':
    case 'reopen':
      return null;
    default:
      return status.approvedHash;
  }
};

const faultOf = (
  { hash, previousHash, ...entry }: ChainedEntry,
  sequence: number,
  expectedPrevious: string,
): ChainFault['fault'] | null => {
  if (entry.sequence !== sequence) return 'misnumbered';
  if (previousHash !== expectedPrevious) return 'unlinked';
  return hash === hashOf(previousHash, entry) ? null : 'altered';
};

const hashOf = (previousHash: string, entry: LogEntry): string => chainedHash(previousHash, entry);

/** RFC 8785 gives one spelling of an entry, so that storage may reorder its keys. */
export const chainedHash = (previousHash: string, entry: object): string =>
  createHash('sha256')
    .update(previousHash)
    .update('\n')
    .update(canonicalize(entry) ?? '')
    .digest('hex');
