/** Who asks, as far as the front can tell by itself: by the signature of a session, or by a key. */
export type Status = 'stranger' | 'known';

/** What the front holds a request to, by its method and its address. */
export type RequestRule = {
  /** Whether it is counted against the limits a minute. */
  isCounted: boolean;
  /** A try of a password or a code. */
  isSignIn: boolean;
  /** Asks only, whatever its method: any site may have it asked, as long as nobody's cookie comes along. */
  isQuestion: boolean;
  /** Methods that there may be; which of them an address knows, what lies behind says. */
  methods: readonly string[];
  /** Media types of a body. */
  types: readonly string[];
  /** Bytes of a body, at most. */
  largestBody: Readonly<Record<Status, number>>;
};

const KiB = 1024;
const MiB = 1024 * KiB;

/** An article of 60,000 words with 800 notes has 4 MB; a request of an import up to 100 MB of files, in Base64 a third more. */
const bodies = {
  none: { stranger: 0, known: 0 },
  form: { stranger: 16 * KiB, known: 16 * KiB },
  query: { stranger: 64 * KiB, known: 64 * KiB },
  page: { stranger: 64 * KiB, known: 16 * MiB },
  text: { stranger: 64 * KiB, known: 16 * MiB },
  files: { stranger: 64 * KiB, known: 150 * MiB },
} as const;

const json = ['application/json'];
const jsonOrForm = [...json, 'multipart/form-data'];
const urlEncoded = ['application/x-www-form-urlencoded'];
/** The framework sends what it calls on the server as plain text or as a form. */
const calls = ['text/plain', 'multipart/form-data'];

const signIn = /^\/api\/users\/(login|forgot-password|reset-password|unlock|set-up|first-register)/;
const files = /^\/api\/(media|snapshots|([^/]+\/)*import)(\/|$)/;
/** Files of reader pages lie below /api too, and are no questions. */
const uncounted = /^\/api\/media\/file\//;
const reads = ['GET', 'HEAD', 'OPTIONS'];
const everyMethod = [...reads, 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * @param path as `readTarget` gives it. Payload knows its endpoints in capitals too, so none of these rules heeds them.
 */
export const ruleFor = (method: string, path: string): RequestRule => {
  const rule = ruleOfPath(path.toLowerCase());
  const isReading = method === 'GET' || method === 'HEAD';
  return {
    ...rule,
    isSignIn: rule.isSignIn && method === 'POST',
    largestBody: isReading ? bodies.none : rule.largestBody,
  };
};

const asked: RequestRule = {
  isCounted: true,
  isSignIn: false,
  isQuestion: false,
  methods: everyMethod,
  types: jsonOrForm,
  largestBody: bodies.text,
};

const ruleOfPath = (path: string): RequestRule => {
  const [, first] = path.split('/');
  switch (first) {
    case 'api':
      return ruleOfInterface(path);
    case 'oai':
      return { ...asked, isQuestion: true, types: urlEncoded, largestBody: bodies.form };
    case 'calendar':
    case 'snapshots':
      return { ...asked, methods: reads, largestBody: bodies.none };
    case 'admin':
    case 'preview':
      return { ...asked, isCounted: false, types: calls, largestBody: bodies.page };
    default:
      return { ...asked, isCounted: false, methods: reads, largestBody: bodies.none };
  }
};

const ruleOfInterface = (path: string): RequestRule => {
  const isCounted = !uncounted.test(path);
  if (path === '/api/graphql') {
    return { ...asked, isQuestion: true, types: json, largestBody: bodies.query };
  }
  if (signIn.test(path)) return { ...asked, isSignIn: true, largestBody: bodies.form };
  return { ...asked, isCounted, largestBody: files.test(path) ? bodies.files : bodies.text };
};
