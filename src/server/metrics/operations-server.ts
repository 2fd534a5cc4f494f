import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { log, errorFacts } from '@/platform/logging';
import { OperatorError } from '@/platform/operator-error';
import { errorCode } from '@/platform/error-code';
import { closeServer } from '../public-port';
import type { Checks } from '@/operations/rules/checks';
import { answerProbe, probeAsked } from '../readiness';
import type { Metrics } from './metrics';

export type Address = { host: string; port: number };

type Options = Address & {
  metrics: Pick<Metrics, 'text' | 'contentType'>;
  readiness: () => Checks;
};

/**
 * `/metrics` and the probes, for whoever looks after the publication, on an address that readers do not reach; so it may say more
 * than the public port. Throws OperatorError where the address is taken.
 */
export const serveOperations = async ({ host, port, ...told }: Options): Promise<OpenServer> => {
  const server = createServer((request, response) => void answer(request, response, told));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => closeServer(server),
  };
};

type OpenServer = { port: number; close: () => Promise<void> };

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  { metrics, readiness }: Omit<Options, keyof Address>,
): Promise<void> => {
  const probe = probeAsked(request);
  if (probe) {
    return answerProbe(request, response, probe, { checks: readiness(), detailed: true });
  }
  if (request.url?.split('?', 1)[0] !== '/metrics') return say(response, 404, 'Not found\n');
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'Content-Type': metrics.contentType });
    response.end(text);
  } catch (error) {
    log('error', 'The metrics could not be told', errorFacts(error));
    say(response, 500, 'The log says why.\n');
  }
};

const say = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
};

const refusal = (error: Error, { host, port }: Address): Error =>
  ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(errorCode(error))
    ? new OperatorError(
        `METRICS_ADDRESS=${host}:${port} cannot be listened on (${errorCode(error)}): choose another one.`,
      )
    : error;
