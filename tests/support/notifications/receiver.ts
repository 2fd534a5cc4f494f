import type { IncomingMessage, ServerResponse } from 'node:http';

import { verifyMessage, type Verification } from '@/notifications/webhooks/signature';

import { startLocalServer, type LocalServer } from '../server/local-server';

export type Received = {
  id: string;
  body: string;
  message: { type: string; timestamp: string; data: Record<string, unknown> };
  /** How the receiver judges it with its own secret. */
  verification: Verification;
};

type Answer = (response: ServerResponse) => void;

/** A program elsewhere that verifies what it is sent, and answers as the test likes. */
export type Receiver = LocalServer & {
  received: Received[];
  /** Answers in this order; the last one goes on for ever. */
  answers: Answer[];
  secret: string;
  /** By its own clock, which is the test's. */
  now: () => Date;
};

export const status =
  (code: number, text = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end(text);
  };
/** Takes the message and says nothing. */
export const silence: Answer = () => undefined;

export const startReceiver = async (now: () => Date): Promise<Receiver> => {
  const state = { received: [] as Received[], answers: [status(204)], secret: '', now };
  const server = await startLocalServer((request, response) => {
    void textOf(request).then((body) => {
      state.received.push({
        id: String(request.headers['webhook-id']),
        body,
        message: JSON.parse(body) as Received['message'],
        verification: verifyMessage(request.headers, body, state.secret, state.now()),
      });
      const answer = state.answers.length > 1 ? state.answers.shift() : state.answers[0];
      answer?.(response);
    });
  });
  return Object.assign(state, server);
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
