import {
  requestCatalogue,
  requestFinding,
  type RequestRule,
} from '@/accounts/rules/request-findings';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';

type EntryPoint<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>;

/**
 * Turns away what fails in Payload before anything could catch it: addresses that are no UTF-8, and questions that come as
 * the body of a POST (`X-HTTP-Method-Override`) and are no JSON.
 */
export const restEntryPoint =
  <More extends unknown[]>(handle: EntryPoint<More>): EntryPoint<More> =>
  async (request, ...more) => {
    if (!isReadable(new URL(request.url).pathname)) return refused(request, 'address-unreadable');
    if (!(await isQuestion(request))) return refused(request, 'body-unreadable');
    return handle(request, ...more);
  };

const isReadable = (path: string): boolean => {
  try {
    return Boolean(decodeURIComponent(path));
  } catch {
    return false;
  }
};

const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'];

const isQuestion = async (request: Request): Promise<boolean> => {
  const isOverridden =
    request.method === 'POST' && overrides.some((name) => request.headers.get(name) === 'GET');
  if (!isOverridden || request.headers.get('Content-Type') !== 'application/json') return true;
  try {
    const asked: unknown = await request.clone().json();
    return typeof asked === 'object' && asked !== null;
  } catch {
    return false;
  }
};

const refused = (request: Request, rule: RequestRule): Response => {
  const language = languageOf(request.headers, null);
  const finding = sayFinding(requestFinding(rule), language, requestCatalogue);
  const headers = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };
  return Response.json({ findings: [finding] }, { status: 400, headers });
};
