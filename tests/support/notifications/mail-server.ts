import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { from: string; to: string[]; source: string };

export type MailServer = {
  url: string;
  received: ReceivedMail[];
  close: () => Promise<void>;
};

type Options = {
  port?: number;
  /** The loopback, unless said otherwise. */
  host?: string;
  /** Answers a recipient with this SMTP code instead of taking them. */
  refuse?: Record<string, number>;
  /** Those that an earlier one got, which go on. */
  received?: ReceivedMail[];
};

/** A mail server that keeps what it gets. */
export const startMailServer = async ({
  port = 0,
  host = '127.0.0.1',
  refuse = {},
  received = [],
}: Options = {}): Promise<MailServer> => {
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100, // clients keep their connections for a while
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse[address];
      if (code === undefined) return done();
      done(Object.assign(new Error('Not here'), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      }, done);
    },
  });
  // A client that is killed breaks its line off.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${host}:${taken}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** The value of a header, unfolded (RFC 5322, 2.2.3). */
export const headerOf = ({ source }: ReceivedMail, name: string): string | undefined => {
  const head = (source.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1];
};
