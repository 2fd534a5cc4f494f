import type { Finding } from '@/platform/finding';
import type { Changed } from './publication/report';
import { err, ok, type Result } from '@/platform/result';

/** Why a request did nothing. `status` is the HTTP status, 0 when no answer came. */
export type Refused = {
  status: number;
  findings: readonly Finding[];
  /** With 409, what happened since the caller looked. */
  changed?: Changed;
};

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * One request from the desk to the publication's REST interface, on the cookie of whoever is logged
 * in. A refusal comes back as findings, whether one of our commands said no or Payload did. With `outlivesPage` it arrives
 * even where the page is left at once; its body may have 64 KB.
 */
export const ask = async <T>(
  method: Method,
  path: string,
  body?: unknown,
  { outlivesPage = false } = {},
): Promise<Result<T, Refused>> => {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      keepalive: outlivesPage,
      headers: { Accept: 'application/json', ...contentType(body) },
      body: body instanceof FormData ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => ({}));
    return response.ok
      ? ok(answer as T)
      : err({
          status: response.status,
          findings: findingsIn(answer, response.status),
          ...changedIn(answer),
        });
  } catch {
    return err({ status: 0, findings: [finding('desk.no-answer', '')] });
  }
};

/** Whoever sends a form lets the browser write the header with its boundary. */
const contentType = (body: unknown): Record<string, string> =>
  body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' };

const finding = (rule: string, message: string): Finding => ({ rule, severity: 'error', message });

/**
 * Our commands answer `{ findings }`, Payload `{ errors: [{ message, data }] }`. Where neither says anything, `FindingWords`
 * does.
 */
const findingsIn = (answer: unknown, status: number): readonly Finding[] => {
  const { findings, errors } = answer as { findings?: Finding[]; errors?: PayloadError[] };
  if (findings && findings.length > 0) return findings;
  const said = (errors ?? []).flatMap((error) => [
    ...(error.data?.errors ?? []).map((inner) => finding('desk.refused', inner.message)),
    finding('desk.refused', error.message),
  ]);
  return said.length > 0 ? said : [finding(status >= 500 ? 'desk.no-answer' : 'desk.failed', '')];
};

const changedIn = (answer: unknown): { changed?: Changed } => {
  const { changed } = answer as { changed?: Changed };
  return changed ? { changed } : {};
};

type PayloadError = { message: string; data?: { errors?: { message: string }[] } };
