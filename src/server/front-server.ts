import { LRUCache } from 'lru-cache';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { preferredLanguage, type Language } from '@/platform/language';
import type { Condition } from './condition/condition';
import { answerFailure } from './failures/answer-failure';
import type { Failure } from './failures/failure-page';
import { answerHealth, isHealthAsked } from './health';
import { unseen, type Checks } from '@/operations/rules/checks';
import { answerProbe, probeAsked } from './readiness';
import { addHeaders } from './page-cache/add-headers';
import type { GenerationWatch } from './page-cache/generation-watch';
import type { Admit, PageCache } from './page-cache/page-cache';
import type { Page } from './page-cache/page';
import { fileAsked, isNegotiated } from './page-cache/negotiate-format';
import { readerAddress, type ReaderAddress } from './page-cache/reader-address';
import { headersBesides, leanHeaders, readerHeaders } from './page-cache/security-headers';
import { sendLarge } from './page-cache/send-large';
import { servePage } from './page-cache/serve-page';
import type { Gate } from './rate-limits/rate-limits';
import { admission } from './requests/admit-request';
import { countRefusal } from './requests/refusals';
import { answeredId, requestIdHeader } from './requests/request-id';
import { hasBody, type Pace } from './requests/request-body';

type Options = {
  next: RequestListener;
  cache: PageCache;
  watch: GenerationWatch;
  /** How this process is; by default, what the watch knows of the database. */
  condition?: () => Condition;
  /** What probes are told. */
  readiness?: () => Checks;
  /** Address under which readers reach the site. */
  publicUrl: string;
  /** Whom it has how much work done for. Absent: everybody as much as they like. */
  gate?: Gate | undefined;
  /** How slowly a body may come; usually at a slow line's pace. */
  pace?: Pace | undefined;
  /** The host that serves kept copies of cited pages and nothing else, where one is configured. */
  snapshotHost?: string;
  /** Told of failures of Next; the reader only gets a page that says so. */
  report: (error: unknown) => void;
};

/** What stands before Next: readers are served from the cache, everything else goes through. */
export const frontHandler = ({
  next,
  cache,
  watch,
  publicUrl,
  gate,
  pace,
  snapshotHost,
  report,
  condition = () => seenBy(watch),
  readiness = () => unseen,
}: Options): RequestListener => {
  const always = leanHeaders(readerHeaders(publicUrl));
  const { readAddress, admit } = admission({ publicUrl, gate, pace });

  const fail = (request: IncomingMessage, response: ServerResponse, failure: Failure) =>
    answerFailure(request, response, watch.isCertain() ? failure : 'away', {
      publicUrl,
      nameIn: cache.publicationName,
    });

  const handOn = (request: IncomingMessage, response: ServerResponse, isReading: boolean) => {
    addHeaders(response, {
      ...headersBesides(publicUrl, request.url ?? '/'),
      ...keepingNothing(request),
      ...answeredId(request),
    });
    response.once('finish', () => countRefusal(response.statusCode));
    if (!isReading) suspectWhenAnswered(response, watch);
    next(request, response);
  };

  /** What Next says of its failures it says to its own client; answers of the interface say more than we know. */
  const isOurs = ({ kind }: Wish, { status }: Page): boolean =>
    status >= 500 && (kind !== 'read' || !watch.isCertain());

  return (request, response) => {
    const path = readAddress(request, response);
    if (path === undefined) return;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    // Nobody reads what comes with a question, so it is refused before anything is answered.
    if (isReading && hasBody(request)) return void admit(request, response, path);
    const count = () => gate?.admit(request, response) ?? Promise.resolve(true);
    if (snapshotHost !== undefined && hostOf(request) === snapshotHost) {
      if (!isCopyOnly(request)) return refuseOtherPages(response);
      const handed = count().then((isAdmitted) => {
        if (isAdmitted) next(request, response);
      });
      return void serveLater(handed, report, () => fail(request, response, 'unreachable'));
    }
    if (isHealthAsked(request)) return answerHealth(request, response, condition(), publicUrl);
    const probe = probeAsked(request);
    if (probe) {
      const headers = headersBesides(publicUrl, '/health');
      return answerProbe(request, response, probe, { checks: readiness(), headers });
    }
    const wish = wishIn(request);
    const page = isReading ? findPage(request, wish, { cache, gate, admit: count }) : undefined;
    if (!page) {
      const admitted = admit(request, response, path);
      if (admitted === false) return;
      if (admitted === true) return handOn(request, response, isReading);
      const handed = admitted.then((isAdmitted) => {
        if (isAdmitted) handOn(request, response, isReading);
      });
      return void serveLater(handed, report, () => fail(request, response, 'unreachable'));
    }
    const send = async (found: Page | undefined) => {
      if (found) countRefusal(found.status);
      if (found?.isLarge)
        sendLarge(
          request,
          response,
          { ...wish, always: { ...always, ...answeredId(request) } },
          next,
        );
      else if (found && isOurs(wish, found))
        fail(request, response, found.status === 503 ? 'away' : 'failure');
      else if (found) await servePage(request, response, found, wish.headers);
    };
    if ('status' in page) void send(page).catch(report);
    else void serveLater(page.then(send), report, () => fail(request, response, 'unreachable'));
  };
};

const seenBy = ({ isCertain }: Pick<GenerationWatch, 'isCertain'>): Condition => ({
  database: isCertain() ? 'there' : 'away',
  disk: 'has room',
  worker: 'at work',
});

/** Where the answer is, and the headers that the way there makes necessary: names and values in turn. */
type Wish = { kind: ReaderAddress['kind']; key: string; headers: readonly string[] };

/** What cannot fill much memory: readers ask for few addresses, again and again. */
const addresses = new LRUCache<string, ReaderAddress>({ max: 2_000 });
const longestRemembered = 300;

const addressOf = (url: string): ReaderAddress => {
  if (url.length > longestRemembered) return readerAddress(url);
  const known = addresses.get(url);
  if (known) return known;
  const address = readerAddress(url);
  addresses.set(url, address);
  return address;
};

/** An article's address gives what the client prefers: its page, or one of its files. */
const wishIn = ({ url = '/', headers: { accept } }: IncomingMessage): Wish => {
  const address = addressOf(url);
  if (address.kind === 'pass') return { kind: 'pass', key: url, headers: [] };
  const { kind, key } = address;
  const [path = ''] = key.split('?');
  if (kind !== 'page' || !isNegotiated(path)) return { kind, key, headers: [] };
  const file = fileAsked(path, accept);
  if (file === undefined) return { kind, key, headers: ['Vary', 'Accept'] };
  return { kind, key: file, headers: ['Vary', 'Accept', 'Content-Location', file] };
};

/** Without the dot of a complete name. */
const hostOf = ({ headers: { host } }: IncomingMessage): string | undefined =>
  host?.toLowerCase().replace(/\.(?=:|$)/, '');

/** A copy of somebody else's page shares its host with nothing of ours. */
const isCopyOnly = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/snapshots\/[0-9a-f]{64}(\/file)?(\?|$)/.test(url);

const refuseOtherPages = (response: ServerResponse): void => {
  response.writeHead(404, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  });
  response.end('404 Not Found\n');
};

type Found = Page | Promise<Page | undefined>;
type Keepers = { cache: PageCache; gate: Gate | undefined; admit: Admit };

/** Nothing for what Next answers itself. */
const findPage = (
  request: IncomingMessage,
  { kind, key }: Wish,
  { cache, gate, admit }: Keepers,
): Found | undefined => {
  const credentials = credentialsOf(request);
  const id = request.headers[requestIdHeader]?.toString();
  // A page for one visitor is made each time, which nobody gets for a cookie or a key that they made up.
  const ownPage = async (own: Record<string, string>, everybodys: () => Found) =>
    (await (gate?.isKnown(request) ?? true)) ? cache.privatePage(key, own, id) : everybodys();
  const forEverybody = (): Found => cache.page(key, { admit, id });
  const search = (): Found => cache.read(key, { language: 'en', admit, id });
  switch (kind) {
    case 'pass':
      return undefined;
    case 'built':
      return cache.builtFile(key);
    case 'read':
      return credentials
        ? undefined
        : cache.read(key, { language: languageAsked(request), admit, id });
    case 'search':
      // Kept apart from the pages: each question is another one.
      return credentials ? ownPage(credentials, search) : search();
    case 'page':
      return credentials ? ownPage(credentials, forEverybody) : forEverybody();
  }
};

/** What is refused is said in it. */
const languageAsked = ({ headers }: IncomingMessage): Language =>
  preferredLanguage(headers['accept-language'] ?? null);

const serveLater = async (
  sent: Promise<void>,
  report: (error: unknown) => void,
  fail: () => void,
) => {
  try {
    await sent;
  } catch (error) {
    report(error);
    fail();
  }
};

/** Someone who is logged in at the desk, or a program with a key: they get their own answers. */
const credentialsOf = (request: IncomingMessage): Record<string, string> | undefined => {
  const { authorization, cookie } = request.headers;
  if (authorization === undefined && !cookie?.includes('payload-token=')) return undefined;
  return { ...(authorization ? { authorization } : {}), ...(cookie ? { cookie } : {}) };
};

/** What is answered to somebody is for them alone; where the interface answers anybody else, it says what may be kept. */
const keepingNothing = (request: IncomingMessage): Record<string, string> =>
  credentialsOf(request)
    ? { 'Cache-Control': 'private, no-store' }
    : /^\/api\/(?!media\/file\/)/.test(request.url ?? '')
      ? { 'Cache-Control': 'no-store' }
      : {};

/**
 * A command that came through this process has committed when its answer begins. From then on the next reader's request
 * asks the database for the generation, since the notification may come a moment later. What succeeded is asked about at once
 * as well: should the database go away before anybody could ask, no page from before may stand in.
 */
const suspectWhenAnswered = (response: ServerResponse, watch: GenerationWatch): void => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    watch.suspect(Number(args[0]) < 400);
    return writeHead(...args);
  };
  response.once('close', () => {
    watch.suspect();
    void watch.confirm();
  });
};
