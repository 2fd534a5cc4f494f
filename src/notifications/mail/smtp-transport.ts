import { createTransport } from 'nodemailer';
import { err, ok } from '@/platform/result';
import type { MailTransport, SendFailure } from './transport';

const patience = 20_000; // ms

/**
 * Sends by SMTP. The address says how: `smtps://user:password@host:465`, `smtp://host:587?requireTLS=true`. Connections
 * are kept for the letters that follow.
 */
export const smtpTransport = (url: string): MailTransport => {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter's text is all that there is: nothing in it may name a file or an address to load.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ messageId, key, from, to, subject, text, html }) => {
      try {
        await pool.sendMail({
          messageId,
          from,
          to: { name: '', address: to },
          subject,
          text,
          ...(html === undefined ? {} : { html }),
          headers: {
            'Idempotency-Key': key,
            // RFC 3834: no holiday notices in answer, please.
            'Auto-Submitted': 'auto-generated',
          },
        });
        return ok(undefined);
      } catch (error) {
        return err(failureOf(error));
      }
    },
    check: async () => {
      try {
        await pool.verify();
        return ok(undefined);
      } catch (error) {
        return err(failureOf(error));
      }
    },
    close: () => pool.close(),
  };
};

type SmtpError = Error & { code?: string; responseCode?: number };

/** What nodemailer calls a letter or a recipient that the server would not have. */
const refusals: readonly (string | undefined)[] = ['EENVELOPE', 'EMESSAGE'];

/** RFC 4954: answers about the login, which says nothing about the letter. */
const aboutLogin: readonly number[] = [530, 534, 535, 538];

/** RFC 5321, 4.2.1: a 5xx answer is for good. A login that fails is the operator's to mend, so letters wait for it. */
const failureOf = (error: unknown): SendFailure => {
  const { code, responseCode, message } = error as SmtpError;
  const isRefusal = refusals.includes(code);
  const lasting =
    isRefusal &&
    (responseCode === undefined || (responseCode >= 500 && !aboutLogin.includes(responseCode)));
  return { lasting, message };
};
