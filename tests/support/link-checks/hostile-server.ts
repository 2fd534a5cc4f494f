import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import { aCertificate, anAuthority } from '../server/certificates';
import { hostileCases, type HostileCase } from './hostile-cases';

export type HostileServer = {
  /** Where a case is to be found. */
  urlOf: (one: HostileCase) => string;
  allowance: readonly string[];
  /** PEM of the authority that the good, expired and misnamed certificates are from. */
  authority: string;
  /** Every request's line and headers, as they came. */
  seen: readonly IncomingMessage[];
  close: () => Promise<void>;
};

/** One server for each way of being hostile: HTTP, bare sockets, and TLS with good and bad certificates. */
export const startHostileServer = async (): Promise<HostileServer> => {
  const seen: IncomingMessage[] = [];
  const byPath = new Map(hostileCases.map((one) => [one.path, one]));
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    seen.push(request);
    const path = (request.url ?? '').replace(/\?.*/, '');
    const one = byPath.get(path) ?? byPath.get(path.replace(/\/[^/]*$/, ''));
    if (one?.answer) one.answer(response, request);
    else response.writeHead(404).end();
  };
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  const start = async (server: Server): Promise<string> => {
    servers.push(server);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const authority = anAuthority();
  const secure = (wish: Parameters<typeof aCertificate>[0]) =>
    createHttps(aCertificate(wish), answer).on('tlsClientError', () => undefined);
  const here = { hosts: ['127.0.0.1'], issuer: authority };
  const http = await start(createHttp({ insecureHTTPParser: true }, answer));
  const hosts = {
    http: `http://${http}`,
    raw: `http://${await start(createTcp(rawAnswers(byPath)))}`,
    tls: `https://${await start(secure(here))}`,
    expired: `https://${await start(secure({ ...here, until: new Date('2021-01-01') }))}`,
    misnamed: `https://${await start(secure({ ...here, hosts: ['other.example'] }))}`,
    selfSigned: `https://${await start(secure({ hosts: ['127.0.0.1'] }))}`,
    plain: `https://${http}`,
  };
  return {
    urlOf: ({ url, on = 'http', path }) => url ?? hosts[on] + path,
    allowance: Object.values(hosts).map((origin) => new URL(origin).host),
    authority: authority.cert,
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
};

/** Answers by a case's own bytes once the request's head has come. */
const rawAnswers = (byPath: ReadonlyMap<string, HostileCase>) => (socket: Socket) => {
  let head = '';
  socket.on('data', (bytes) => {
    const isNew = !head.includes('\r\n\r\n');
    head += bytes.toString('latin1');
    if (!isNew || !head.includes('\r\n\r\n')) return;
    const [, method = '', path = ''] = /^(\S+) (\S+)/.exec(head) ?? [];
    byPath.get(path)?.raw?.(socket, method);
  });
};
