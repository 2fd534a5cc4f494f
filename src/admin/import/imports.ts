import type { ImportPreview } from '@/articles/commands/preview-import';
import type { ImportedArticle } from '@/articles/commands/read-import';
import type { ArticleKind } from '@/document/document';
import type { Alternatives } from '@/interchange/readers/picture-alternatives';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';

/** What a person knows better than the file. */
export type Choices = { language?: Language; kind?: ArticleKind; alternatives?: Alternatives };

export type Stage = 'waiting' | 'reading' | 'seen' | 'refused' | 'importing' | 'done' | 'failed';

/** One file on its way in. */
export type Incoming = {
  id: number;
  file: File;
  stage: Stage;
  choices: Choices;
  preview?: ImportPreview;
  imported?: ImportedArticle;
  /** Why nothing came of it. */
  refusal?: Refused;
};

/** The article that a file brings up to date, where it is not a new one. */
export type Target = { id: number; title: string };

export type Change =
  | { type: 'added'; incoming: readonly Incoming[] }
  | { type: 'changed'; id: number; with: Partial<Incoming> }
  | { type: 'taken away'; id: number };

export const changed = (all: readonly Incoming[], change: Change): readonly Incoming[] => {
  switch (change.type) {
    case 'added':
      return [...all, ...change.incoming];
    case 'changed':
      return all.map((one) => (one.id === change.id ? { ...one, ...change.with } : one));
    case 'taken away':
      return all.filter(({ id }) => id !== change.id);
  }
};

/** Nothing speaks against importing it, and what is left are questions. */
export const isFine = ({ stage, preview }: Incoming): boolean =>
  stage === 'seen' && preview !== undefined && preview.refused.length === 0;

export const isBusy = ({ stage }: Incoming): boolean =>
  stage === 'waiting' || stage === 'reading' || stage === 'importing';

export const lookAt = (
  { file, choices }: Incoming,
  target: Target | undefined,
): Promise<Result<ImportPreview, Refused>> =>
  send<ImportPreview>(file, { ...sent(choices), ...into(target), preview: 'true' });

export const bringIn = (
  { file, choices, preview }: Incoming,
  target: Target | undefined,
  again: boolean,
): Promise<Result<ImportedArticle, Refused>> => {
  const revision = preview?.revision ?? null;
  return send<ImportedArticle>(file, {
    ...sent(choices),
    ...into(target),
    ...(revision === null ? {} : { expectedRevision: String(revision) }),
    ...(again ? { again: 'true' } : {}),
  });
};

type Options = Readonly<Record<string, string>>;

const into = (target: Target | undefined): Options => (target ? { into: String(target.id) } : {});

const sent = ({ language, kind, alternatives }: Choices): Options => ({
  ...(language ? { language } : {}),
  ...(kind ? { kind } : {}),
  ...(alternatives ? { alternatives: JSON.stringify(alternatives) } : {}),
});

/** One file in one request, so that each stands on its own and none waits for all. */
const send = async <T>(file: File, options: Options): Promise<Result<T, Refused>> => {
  const form = new FormData();
  form.set('file', file);
  for (const [name, value] of Object.entries(options)) form.set(name, value);
  const answer = await ask<{ files: T[] }>('POST', '/import', form);
  if (!answer.ok) return answer;
  const [only] = answer.value.files;
  return only ? { ok: true, value: only } : { ok: false, error: { status: 0, findings: [] } };
};

/** Findings that somebody should act on; notices only say what was done. */
export const questions = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'notice');
