import { errorCode, errorMessage } from '@/platform/error-code';

/** What keeps a database from answering that is no fault of the question: it is away, or its disk is full. */
export type Trouble = 'away' | 'full';

/** Codes of PostgreSQL (Appendix A) and of the network. */
const codes: Readonly<Record<string, Trouble>> = {
  '53100': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  '53300': 'away', // too many connections
  '57P01': 'away', // admin shutdown
  '57P02': 'away', // crash shutdown
  '57P03': 'away', // starting, stopping or recovering
  '57P05': 'away', // idle session timeout
  '25P03': 'away', // idle in transaction
  EAI_AGAIN: 'away',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  ENOTFOUND: 'away',
  EPIPE: 'away',
  ETIMEDOUT: 'away',
};

/** What the driver says without a code. */
const sentences =
  /ECONNREFUSED|ECONNRESET|the database system is |terminating connection|connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|client was closed|after calling end on the pool|query read timeout|timeout expired/i;

/** Looks at causes as well, since libraries wrap what the driver says. */
export const troubleOf = (error: unknown): Trouble | undefined => {
  const code = errorCode(error);
  if (Object.hasOwn(codes, code)) return codes[code];
  if (code.startsWith('08')) return 'away';
  if (/no space left on device/i.test(errorMessage(error))) return 'full';
  if (sentences.test(errorMessage(error))) return 'away';
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined || cause === error ? undefined : troubleOf(cause);
};
