import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFailure } from './failures/answer-failure';
import { unseen, type Checks } from '@/operations/rules/checks';
import { answerProbe, probeAsked } from './readiness';
import type { FromStartingServer, ToStartingServer } from './starting-process';

/**
 * A process of its own that says “starting” on the public port, from the first moment to the last: the process that starts is busy
 * loading for many seconds, and would take connections and leave them without an answer.
 */
const tell = (message: FromStartingServer) => process.send?.(message);

// Who ends the start ends this as well, by hanging up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

/** Alive, so that nobody restarts what only takes its time, and not ready. */
const starting: Checks = { ...unseen, database: { state: 'fail' } };

const say = { publicUrl: '' };
const server = createServer(
  { requestTimeout: 10_000, headersTimeout: 10_000 },
  (request, response) => {
    response.setHeader('Connection', 'close');
    const probe = probeAsked(request);
    if (probe) return answerProbe(request, response, probe, { checks: starting });
    answerFailure(request, response, 'starting', say);
  },
);
server.on('error', ({ code = '', message }: NodeJS.ErrnoException) =>
  tell({ kind: 'failed', code, message }),
);

process.on('message', (order: ToStartingServer) => {
  if (order.kind === 'listen') {
    say.publicUrl = order.publicUrl;
    server.listen(order.port, order.host, () =>
      tell({ kind: 'listening', port: (server.address() as AddressInfo).port }),
    );
    return;
  }
  // The socket itself changes hands, so that nobody who knocks meanwhile is turned away.
  process.send?.({ kind: 'socket' } satisfies FromStartingServer, server, {}, () => {
    server.close(() => process.disconnect());
    server.closeIdleConnections();
  });
});
