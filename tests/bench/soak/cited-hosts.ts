import { createServer } from 'node:http';

export type CitedHosts = {
  /** The address of a page that nobody has cited before. */
  nextPage: () => string;
  requests: () => number;
  /** Ids of the messages that webhooks brought here, each as often as it came. */
  messages: string[];
  /** Where a webhook is to send them. */
  hook: string;
  close: () => Promise<void>;
};

const hosts = 12;

/** So many hosts with pages to cite, all at one address, on the port of the web. */
export const startCitedHosts = async (address: string, suffix: string): Promise<CitedHosts> => {
  const count = { pages: 0, requests: 0 };
  const messages: string[] = [];
  const server = createServer(({ headers, url = '/', method }, response) => {
    const { host = '' } = headers;
    count.requests += 1;
    if (method === 'POST') messages.push(String(headers['webhook-id']));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url === '/robots.txt') response.writeHead(404);
    response.end(method === 'HEAD' ? undefined : pageAt(host, url));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(80, address, resolve);
  });
  return {
    nextPage: () => {
      count.pages += 1;
      return `http://host-${count.pages % hosts}.${suffix}/page-${count.pages}`;
    },
    requests: () => count.requests,
    messages,
    hook: `http://hooks.${suffix}/messages`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const pageAt = (host: string, path: string): string =>
  `<!doctype html><html lang="en"><title>Page ${path} of ${host}</title><article><h1>${path}</h1>${`<p>What stands at ${path} of ${host} is read by nobody.</p>`.repeat(30)}</article>`;
