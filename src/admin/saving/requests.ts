import type { Finding } from '@/platform/finding';
import type { Refusal } from './trouble';

export type Stored = { id: number; revision?: number; updatedAt?: string } & Record<
  string,
  unknown
>;

/** `fields` are the paths that the server named, with what it says of each. */
export type Answer =
  | { ok: true; doc: Stored }
  | { ok: false; refusal: Refusal; fields: readonly { path: string; message: string }[] };

type Said = {
  doc?: Stored;
  errors?: {
    message?: string;
    data?: {
      by?: string;
      findings?: Finding[];
      errors?: { path?: string; message?: string }[];
    };
  }[];
};

/** Writes an article, or makes a new one where `id` is undefined. Never throws. */
export const writeArticle = async (
  id: number | string | undefined,
  data: object,
  options: { autosave: boolean; locale: string; language: string; save: string },
): Promise<Answer> => {
  const query = new URLSearchParams({
    draft: 'true',
    depth: '0',
    'fallback-locale': 'null',
    locale: options.locale,
    // Names the save, so that it is stored once however often it is sent.
    save: options.save,
    ...(options.autosave && id !== undefined ? { autosave: 'true' } : {}),
  });
  const path = id === undefined ? '/api/articles' : `/api/articles/${id}`;
  try {
    const response = await fetch(`${path}?${query.toString()}`, {
      method: id === undefined ? 'POST' : 'PATCH',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': options.language,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ ...data, _status: 'draft' }),
    });
    return await read(response);
  } catch {
    return { ok: false, refusal: noAnswer, fields: [] };
  }
};

export const noAnswer: Refusal = { status: 0, said: '', rules: [], retryAfter: null };

const read = async (response: Response): Promise<Answer> => {
  const said = (await response.json().catch(() => ({}))) as Said;
  if (response.ok && said.doc) return { ok: true, doc: said.doc };
  const errors = said.errors ?? [];
  const findings = errors.flatMap(({ data }) => data?.findings ?? []);
  const messages = findings.map(({ message, fix }) => [message, fix].filter(Boolean).join(' '));
  return {
    ok: false,
    refusal: {
      // An answer cut short is no answer.
      status: response.ok ? 0 : response.status,
      said: (messages.length > 0 ? messages : errors.flatMap(({ message }) => message ?? [])).join(
        ' ',
      ),
      rules: findings.map(({ rule }) => rule),
      by: errors.find(({ data }) => data?.by)?.data?.by,
      retryAfter: response.headers.get('retry-after'),
    },
    fields: [
      ...errors.flatMap(({ data }) => data?.errors ?? []),
      ...findings.map(({ place, message }) => ({ path: place?.field, message })),
    ].flatMap(({ path, message }) => (path ? [{ path, message: message ?? '' }] : [])),
  };
};

/** The article as it is stored, or null when that cannot be read. */
export const readArticle = async (id: number | string): Promise<Stored | null> => {
  try {
    const response = await fetch(`/api/articles/${id}?depth=0`, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Stored) : null;
  } catch {
    return null;
  }
};

/** The revision of the stored article: a long text is read only when it is another. */
export const readRevision = async (id: number | string): Promise<number | null> => {
  try {
    const path = `/api/articles/${id}?depth=0&select[revision]=true`;
    const response = await fetch(path, { credentials: 'same-origin' });
    return response.ok ? (((await response.json()) as Stored).revision ?? 0) : null;
  } catch {
    return null;
  }
};

/** Who is logged in by now in this browser: their id, null for nobody, undefined when that cannot be known. */
export const whoIsHere = async (): Promise<number | string | null | undefined> => {
  try {
    const response = await fetch('/api/users/me?depth=0', { credentials: 'same-origin' });
    if (response.status === 401) return null;
    if (!response.ok) return undefined;
    const { user } = (await response.json()) as { user?: { id: number } | null };
    return user?.id ?? null;
  } catch {
    return undefined;
  }
};
