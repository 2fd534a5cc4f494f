import { Lexer, parse, Source, TokenKind } from 'graphql';

import { accessCatalogue, accessFinding } from '@/accounts/rules/findings';
import { excessOf } from '@/accounts/rules/graphql-limits';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';

type EntryPoint = (request: Request) => Promise<Response>;

/** Of a whole request, its variables among them. */
const mostBytes = 50_000;
/** Words and signs: what graphql-js compares pair by pair grows with their square. */
const mostTokens = 2_000;

/**
 * Turns away what is too long before anything reads its meaning, and what asks too much before Payload sees it: its own
 * measure of a query unfolds every fragment. Who may ask what, graphql-rules.ts judges later.
 */
export const graphqlEntryPoint =
  (post: EntryPoint): EntryPoint =>
  async (request) => {
    const body = await textUpTo(request, mostBytes);
    if (body === undefined) {
      const finding = accessFinding('query-too-long', { most: mostBytes, unit: 'bytes' });
      return refused(request, 413, [finding]);
    }
    const excess = excessIn(body);
    if (excess.length > 0) return refused(request, 400, excess);
    return post(new Request(request.url, { method: 'POST', headers: request.headers, body }));
  };

const refused = (request: Request, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(request.headers, null);
  const errors = findings.map((finding) => {
    const said = sayFinding(finding, language, accessCatalogue);
    const message = [said.message, said.fix].filter(Boolean).join(' ');
    return { message, extensions: { findings: [said] } };
  });
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
  // Whoever reads the text after us drops such a mark, and would see what we could not.
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF+/, '');
};

/** What is no query at all, the handler behind this door refuses in its own words. */
const excessIn = (body: string): readonly Finding[] => {
  try {
    const { query, variables } = JSON.parse(body) as { query?: unknown; variables?: unknown };
    if (typeof query !== 'string') return [];
    if (hasMoreTokens(query, mostTokens))
      return [accessFinding('query-too-long', { most: mostTokens, unit: 'tokens' })];
    return excessOf(parse(query), { ...(variables as object) }).findings;
  } catch {
    return [];
  }
};

const hasMoreTokens = (query: string, most: number): boolean => {
  const lexer = new Lexer(new Source(query));
  for (let count = 0; count <= most; count += 1) {
    if (lexer.advance().kind === TokenKind.EOF) return false;
  }
  return true;
};
