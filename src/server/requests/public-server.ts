import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * A server for the open network. Bodies have a time of their own (`request-body.ts`), so the whole of a request has none: an import
 * may take long. Who asks before sending is answered by the listener.
 */
export const createPublicServer = (listener: RequestListener): Server => {
  const server = createServer({
    headersTimeout: 20_000,
    requestTimeout: 0,
    connectionsCheckingInterval: 5_000,
    keepAliveTimeout: 65_000,
  });
  server.on('request', listener);
  server.on('checkContinue', listener);
  return server;
};
