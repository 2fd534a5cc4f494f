import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding';
import { entityTag } from './entity-tags';
import type { StorageTerms } from './storage-terms';

/** One encoding of a page, with its header ready for `writeHead`: names and values in turn. */
export type Variant = { headers: string[]; body: Buffer };

/** The encodings of a page, each made on first demand, once. */
export type Encodings = {
  made: Map<Encoding, Promise<Variant>>;
  /** How often Brotli was asked for, and from when on; in milliseconds. */
  asked: number;
  since: number;
  isBest: boolean;
};

/** What encodings are made of. */
export type Encodable = {
  tag: string;
  terms: StorageTerms;
  /** Headers that all encodings share. */
  headers: string[];
  identity: Buffer;
  compressible: boolean;
  /** By what else than the encoding the answer differs, as names of request headers. */
  vary: string[];
  encodings: Encodings;
};

export const noEncodings = (): Encodings => ({
  made: new Map(),
  asked: 0,
  since: performance.now(),
  isBest: false,
});

/** The page in one encoding; identity where compressing does not pay. */
export const variantOf = (page: Encodable, wished: Encoding): Promise<Variant> => {
  const encoding = page.compressible ? wished : 'identity';
  if (encoding === 'br' && !page.encodings.isBest) improveWhenItPays(page);
  const made = page.encodings.made.get(encoding);
  if (made) return made;
  const making = makeVariant(page, encoding);
  page.encodings.made.set(encoding, making);
  return making;
};

/** A page that changes every second is not worth the work. */
const settled = 2_000;

/**
 * Brotli at its best takes sixty times as long as at the level that a reader may be kept waiting for, and saves a seventh. So it
 * is made later, beside everything else and one page at a time, for what is asked for again. Other bytes, so another strong tag.
 */
const improveWhenItPays = (page: Encodable): void => {
  const { encodings } = page;
  encodings.asked += 1;
  if (encodings.asked < 2 || performance.now() - encodings.since < settled) return;
  encodings.isBest = true;
  improving = improving.then(async () => {
    const better = await makeVariant(page, 'br', true);
    encodings.made.set('br', Promise.resolve(better));
  }, ignore);
};

const ignore = (): void => undefined;
let improving: Promise<void> = Promise.resolve();

const makeVariant = async (page: Encodable, encoding: Encoding, best = false): Promise<Variant> => {
  const body = await (best ? brotli(page.identity, 11) : compress[encoding](page.identity));
  const vary = [...page.vary, ...(page.compressible ? ['Accept-Encoding'] : [])];
  const headers = [
    ...page.headers,
    ...['Cache-Control', page.terms.cacheControl],
    ...['ETag', entityTag(page.tag, encoding, best)],
    ...(vary.length > 0 ? ['Vary', vary.join(', ')] : []),
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Content-Length', String(body.length)],
  ];
  return { headers, body };
};

const brotli = (body: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: (body) => Promise.resolve(body),
  gzip: (body) => promisify(gzip)(body, { level: 7 }),
  br: (body) => brotli(body, 7),
};
