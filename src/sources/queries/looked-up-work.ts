import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { citationFinding } from '@/citations/rules/findings';
import { recognise, type Recognised } from '../rules/recognise';
import { cslOfSource } from '../rules/source-csl';
import { unreadableFinding } from '@/document/safe-addresses';
import type { Description, DescribeWork, Provider } from '../describing/describe-work';
import { err, ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import type { Source } from '@/payload-types';
import { sourceLike } from './source-like';
import type { ListedSource } from './sources-by-id';

/** Which work an address, DOI or ISBN names: one that the publication has, or what others say of it. */
export type LookedUpWork =
  { known: ListedSource } | { work: DeskWork; from: Provider | null; findings: readonly Finding[] };

type Surroundings = { describe: DescribeWork; /** Milliseconds. */ patience: number };

/** Looks a pasted work up for somebody who waits. Nothing is written: they decide on what they see. */
export const lookedUpWork = async (
  req: PayloadRequest,
  pasted: string,
  { describe, patience }: Surroundings,
): Promise<Result<LookedUpWork, Finding>> => {
  const named = recognise(pasted.slice(0, 2_000));
  if (named.kind === 'other') return err(unreadableFinding(named.text));
  const bare = bareWork(named);
  const known = await sourceLike(req, bare);
  if (known) return ok({ known: listed(known) });
  const described = await withinPatience(describe(wantedOf(named)), patience);
  const { work, from = null } = described ?? {};
  if (!work?.title) {
    const finding = whyNot(pasted.trim(), described);
    return ok({ work: bare, from: null, findings: [finding] });
  }
  const same = work.DOI ? await sourceLike(req, { type: work.type, DOI: work.DOI }) : null;
  if (same) return ok({ known: listed(same) });
  return ok({ work: { ...work, ...identityOf(bare) }, from, findings: [] });
};

type Named = Exclude<Recognised, { kind: 'other' }>;

const bareWork = (named: Named): DeskWork => {
  switch (named.kind) {
    case 'doi':
      return {
        type: 'article-journal',
        DOI: named.doi,
        URL: `https://doi.org/${encodeURI(named.doi)}`,
      };
    case 'isbn':
      return { type: 'book', ISBN: named.isbn };
    case 'url':
      return { type: 'webpage', URL: named.url };
  }
};

const whyNot = (text: string, described: Description | undefined): Finding => {
  if (!described) return citationFinding('work-too-slow', { text });
  const why = described.failures.at(-1)?.why ?? 'nothing-said';
  return why === 'nothing-said'
    ? citationFinding('work-not-described', { text })
    : citationFinding('work-not-reached', { text, why });
};

/** What people pasted names the work, whatever others call it. */
const identityOf = ({ DOI, ISBN, URL }: DeskWork): Partial<DeskWork> => ({
  ...(DOI ? { DOI } : {}),
  ...(ISBN ? { ISBN } : {}),
  ...(URL ? { URL } : {}),
});

const wantedOf = (named: Named) => {
  const { DOI: doi, ISBN: isbn, URL: url } = bareWork(named);
  return { ...(doi ? { doi } : {}), ...(isbn ? { isbn } : {}), ...(url ? { url } : {}) };
};

const listed = (source: Source): ListedSource => ({
  id: source.id,
  verdict: source.health?.verdict ?? null,
  item: cslOfSource(source),
});

/** What is not there by then goes on by itself, and nobody waits for it. */
const withinPatience = async <T>(work: Promise<T>, patience: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};
