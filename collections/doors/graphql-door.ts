import { Lexer, Source, TokenKind } from 'graphql';

import { accessCatalogue, accessFinding } from '@/access/findings';
import { sayFinding } from '@/platform/finding';
import { preferredLanguage } from '@/platform/language';

type Door = (request: Request) => Promise<Response>;

/** Of a whole request, its variables among them. */
const mostBytes = 50_000;
/** Words and signs: what graphql-js compares pair by pair grows with their square. */
const mostTokens = 2_000;

/** Turns away what is too long before anything reads its meaning; the rules of graphql-rules.ts judge the rest. */
export const graphqlDoor =
  (post: Door): Door =>
  async (request) => {
    const body = await textUpTo(request, mostBytes);
    if (body === undefined) return refused(request, 413, mostBytes, 'bytes');
    if (isTooLong(body)) return refused(request, 400, mostTokens, 'tokens');
    return post(new Request(request.url, { method: 'POST', headers: request.headers, body }));
  };

const refused = (request: Request, status: number, most: number, unit: string): Response => {
  const language = preferredLanguage(request.headers.get('accept-language'));
  const finding = sayFinding(
    accessFinding('query-too-long', { most, unit }),
    language,
    accessCatalogue,
  );
  const errors = [{ message: finding.message, extensions: { findings: [finding] } }];
  const headers = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };
  return Response.json({ errors }, { status, headers });
};

/** Read bit by bit, since a length may be left unsaid. */
const textUpTo = async (request: Request, most: number): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels what is still under way.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** What is no query at all, the handler behind this door refuses in its own words. */
const isTooLong = (body: string): boolean => {
  try {
    const { query } = JSON.parse(body) as { query?: unknown };
    return typeof query === 'string' && hasMoreTokens(query, mostTokens);
  } catch {
    return false;
  }
};

const hasMoreTokens = (query: string, most: number): boolean => {
  const lexer = new Lexer(new Source(query));
  for (let count = 0; count <= most; count += 1) {
    if (lexer.advance().kind === TokenKind.EOF) return false;
  }
  return true;
};
