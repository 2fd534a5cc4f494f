import { chainedHash, genesisHash } from '@/editions/rules/log';
import type { AdministrationEvent, AdministrationRoad, AdministrationSubject } from './events';

/** What one change leaves behind. Ids are strings, times ISO 8601 in UTC with milliseconds. */
export type AdministrationEntry = {
  /** 1 for the first entry, and no gaps. */
  sequence: number;
  event: AdministrationEvent;
  subject: AdministrationSubject;
  subjectId: string | null;
  subjectName: string | null;
  /** Null where no person is behind it. */
  actor: string | null;
  actorName: string;
  road: AdministrationRoad;
  at: string;
  data: AdministrationData;
};

/** Never secrets; of personal data what tells one thing from another. */
export type AdministrationData = {
  changes?: Changes;
  /** Of a change that holds for readers of one language. */
  locale?: string;
  /** Network of a sign-in. */
  network?: string;
  /** Id of the key of a program that did it. */
  key?: number;
  scopes?: readonly string[];
  /** Seconds that the next sign-in has to wait. */
  wait?: number;
};

/** What was done, as whoever did it says it. */
export type Administered = {
  event: AdministrationEvent;
  subject: AdministrationSubject;
  id?: number | null;
  name?: string | null;
  data?: AdministrationData;
  /** Whom it concerns, where the subject is not their account. */
  concerned?: number;
  /** Where it is not the person of the request: nobody is logged in who logs in, or asks for a new password. */
  by?: { id: number | null; name: string; road: AdministrationRoad };
};

/** What an entry was made of, and its place in the log. */
export type Logged = Administered & { sequence: number; actor: number | null; actorName: string };

/** By field, what it was and what it is; neither where it is long or a secret. */
export type Changes = Readonly<Record<string, { was?: unknown; is?: unknown }>>;

export type ChainedAdministrationEntry = AdministrationEntry & {
  previousHash: string;
  hash: string;
};

/** The entry with its place in the chain: its hash covers all of it and the hash before. */
export const chainEntry = (
  previousHash: string,
  entry: AdministrationEntry,
): ChainedAdministrationEntry => ({
  ...entry,
  previousHash,
  hash: chainedHash(previousHash, entry),
});

export type LogHead = { length: number; hash: string };
export type AdministrationFault = {
  sequence: number;
  fault: 'altered' | 'unlinked' | 'misnumbered' | 'truncated';
};

/** Walks the log entry by entry, so that one of any length fits into memory. */
export const administrationLogReader = () => {
  const faults: AdministrationFault[] = [];
  let end: LogHead = { length: 0, hash: genesisHash };
  return {
    read: (chained: ChainedAdministrationEntry): void => {
      const { hash, previousHash, ...entry } = chained;
      const { sequence } = entry;
      if (sequence !== end.length + 1) faults.push({ sequence, fault: 'misnumbered' });
      else if (previousHash !== end.hash) faults.push({ sequence, fault: 'unlinked' });
      if (chainedHash(previousHash, entry) !== hash) faults.push({ sequence, fault: 'altered' });
      end = { length: sequence, hash };
    },
    /** Everything that is wrong. `head` is kept beside the log: without it, one cut short at its end would pass. */
    endAt: (head: LogHead): readonly AdministrationFault[] => {
      const isWhole = end.length === head.length && end.hash === head.hash;
      if (!isWhole && faults.length === 0) {
        faults.push({ sequence: Math.min(end.length, head.length) + 1, fault: 'truncated' });
      }
      return faults;
    },
    length: () => end.length,
  };
};
