import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { preferredLanguage, type Language } from '@/platform/language';
import type { GenerationWatch } from './page-cache/generation-watch';
import type { Admit, PageCache } from './page-cache/page-cache';
import type { Page } from './page-cache/page';
import { fileAsked, isNegotiated } from './page-cache/negotiate-format';
import { readerAddress, type ReaderAddress } from './page-cache/reader-address';
import { sendLarge } from './page-cache/send-large';
import { servePage } from './page-cache/serve-page';
import type { Gate } from './rate-limits/rate-limits';

type Options = {
  next: RequestListener;
  cache: PageCache;
  watch: GenerationWatch;
  /** Whom it has how much work done for. Absent: everybody as much as they like. */
  gate?: Gate | undefined;
  /** The host that serves kept copies of cited pages and nothing else, where one is configured. */
  snapshotHost?: string;
  /** Told of failures of Next; the reader only gets a 502. */
  report: (error: unknown) => void;
};

/** What stands before Next: readers are served from the cache, everything else goes through. */
export const frontHandler =
  ({ next, cache, watch, gate, snapshotHost, report }: Options): RequestListener =>
  (request, response) => {
    if (snapshotHost !== undefined && request.headers.host?.toLowerCase() === snapshotHost) {
      return isCopyOnly(request) ? next(request, response) : refuseOtherPages(response);
    }
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const admit = () => gate?.admit(request, response) ?? Promise.resolve(true);
    const wish = wishIn(request);
    const page = isReading ? findPage(request, wish, cache, admit) : undefined;
    if (!page) {
      const handOn = () => {
        if (!isReading) suspectWhenAnswered(response, watch);
        next(request, response);
      };
      if (!gate?.concerns(request.url ?? '/')) return handOn();
      return void admit().then((isAdmitted) => isAdmitted && handOn(), report);
    }
    const send = async (found: Page | undefined) => {
      if (found?.isLarge) sendLarge(request, response, wish, next);
      else if (found) await servePage(request, response, found, wish.headers);
    };
    if ('status' in page) void send(page).catch(report);
    else void serveLater(response, page.then(send), report);
  };

/** Where the answer is, and the headers that the way there makes necessary: names and values in turn. */
type Wish = { kind: ReaderAddress['kind']; key: string; headers: readonly string[] };

/** An article's address gives what the client prefers: its page, or one of its files. */
const wishIn = ({ url = '/', headers: { accept } }: IncomingMessage): Wish => {
  const address = readerAddress(url);
  if (address.kind === 'pass') return { kind: 'pass', key: url, headers: [] };
  const { kind, key } = address;
  const [path = ''] = key.split('?');
  if (kind !== 'page' || !isNegotiated(path)) return { kind, key, headers: [] };
  const file = fileAsked(path, accept);
  if (file === undefined) return { kind, key, headers: ['Vary', 'Accept'] };
  return { kind, key: file, headers: ['Vary', 'Accept', 'Content-Location', file] };
};

/** A copy of somebody else's page shares its host with nothing of ours. */
const isCopyOnly = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/snapshots\/[0-9a-f]{64}(\/file)?(\?|$)/.test(url);

const refuseOtherPages = (response: ServerResponse): void => {
  response.writeHead(404, { 'Content-Type': 'text/plain', 'X-Robots-Tag': 'noindex' });
  response.end('404 Not Found\n');
};

/** Nothing for what Next answers itself. */
const findPage = (
  request: IncomingMessage,
  { kind, key }: Wish,
  cache: PageCache,
  admit: Admit,
): Page | Promise<Page | undefined> | undefined => {
  const credentials = credentialsOf(request);
  switch (kind) {
    case 'pass':
      return undefined;
    case 'built':
      return cache.builtFile(key);
    case 'read':
      return credentials ? undefined : cache.read(key, languageAsked(request), admit);
    case 'page':
      return credentials ? cache.privatePage(key, credentials) : cache.page(key);
  }
};

/** What is refused is said in it. */
const languageAsked = ({ headers }: IncomingMessage): Language =>
  preferredLanguage(headers['accept-language'] ?? null);

const serveLater = async (
  response: ServerResponse,
  sent: Promise<void>,
  report: (error: unknown) => void,
) => {
  try {
    await sent;
  } catch (error) {
    report(error);
    if (!response.headersSent) {
      response.writeHead(502, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
    }
    response.end('502 Bad Gateway\n');
  }
};

/** Someone who is logged in at the desk, or a program with a key: they get their own answers. */
const credentialsOf = (request: IncomingMessage): Record<string, string> | undefined => {
  const { authorization, cookie } = request.headers;
  if (authorization === undefined && !cookie?.includes('payload-token=')) return undefined;
  return { ...(authorization ? { authorization } : {}), ...(cookie ? { cookie } : {}) };
};

/**
 * A command that came through this process has committed when its answer begins. From then on the next reader's request
 * asks the database for the generation, since the notification may come a moment later.
 */
const suspectWhenAnswered = (response: ServerResponse, watch: GenerationWatch): void => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    watch.suspect();
    return writeHead(...args);
  };
  response.once('close', watch.suspect);
};
