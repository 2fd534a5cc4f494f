import type { Result } from '@/platform/result';

/** One letter, ready to leave. */
export type OutgoingMail = {
  /** Repeated letters bear the same, so that whoever gets one twice can tell. */
  messageId: string;
  /** Of the publication's own record, for the header `Idempotency-Key`. */
  key: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
};

/** Why a letter did not leave. What is not `lasting` is worth another try. */
export type SendFailure = { lasting: boolean; message: string };

/** A way out for letters. */
export type MailTransport = {
  send: (mail: OutgoingMail) => Promise<Result<void, SendFailure>>;
  /** Whether the server answers and takes the login. */
  check: () => Promise<Result<void, SendFailure>>;
  /** Ends the connections that are kept open. */
  close: () => void;
};
