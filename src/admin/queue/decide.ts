import type { DeskWork } from '@/sources/rules/csl';
import type { Provider } from '@/sources/describing/describe-work';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { CitationQueue, QueuedCitation } from '@/citations/queries/citation-queue';
import type { LookedUpWork } from '@/sources/queries/looked-up-work';
import type { SourceSuggestion } from '@/sources/queries/source-suggestions';
import type { ListedSource } from '@/sources/queries/sources-by-id';
import { ask, type Refused } from '../ask';

/** What would be cited: a source of the publication, a work that is new to it, or what was proposed. */
export type Choice =
  | { kind: 'proposal' }
  | { kind: 'source'; source: ListedSource; isSuggested: boolean }
  | {
      kind: 'work';
      work: DeskWork;
      pasted: string;
      from: Provider | null;
      findings: readonly Finding[];
    };

/** The row as the decision left it. */
type Decided = Promise<Result<{ doc: { updatedAt: string } }, Refused>>;

const command = (row: QueuedCitation, verb: string, body: object): Decided =>
  ask('POST', `/citations/${encodeURIComponent(row.key)}/${verb}`, {
    ...body,
    expectedUpdatedAt: row.updatedAt,
  });

export const confirmChoice = (row: QueuedCitation, choice: Choice, locator: string): Decided =>
  command(row, 'resolve', citedBy(choice, locator.trim()));

const citedBy = (choice: Choice, locator: string): object => {
  const place = locator === '' ? {} : { locator };
  switch (choice.kind) {
    case 'proposal':
      return {};
    case 'source':
      return { cites: [{ source: choice.source.id, ...place }] };
    case 'work':
      return { cites: [{ url: choice.pasted, work: choice.work, ...place }] };
  }
};

export const waive = (row: QueuedCitation, reason: string): Decided =>
  command(row, 'waive', { reason });

/** Back to what the row was when it was shown. `row` bears the time of the decision that is taken back. */
export const undo = (row: QueuedCitation): Decided => {
  const cites = row.cites.map(({ source, locatorLabel, locator }) => ({
    source: source.id,
    ...(locator ? { locatorLabel, locator } : {}),
  }));
  switch (row.status) {
    case 'unresolved':
      return command(row, 'unresolve', {});
    case 'proposed':
      return command(row, 'propose', {
        cites: cites.length === 0 && row.proposedUrl ? [{ url: row.proposedUrl }] : cites,
      });
    case 'broken':
      return command(row, 'resolve', { cites });
    case 'waived':
      return command(row, 'waive', { reason: row.waiver ?? '' });
  }
};

export const lookUp = (text: string): Promise<Result<LookedUpWork, Refused>> =>
  ask('POST', '/sources/look-up', { text });

export const suggestionsFor = async (
  key: string,
): Promise<Result<{ suggestions: readonly SourceSuggestion[] }, Refused>> =>
  ask('GET', `/citations/${encodeURIComponent(key)}/suggestions`);

/** The row as it is now; undefined where it does not wait any more. */
export const presentRow = async ({
  key,
  article,
  status,
}: QueuedCitation): Promise<QueuedCitation | undefined> => {
  const find = async (query: string) => {
    const answer = await ask<CitationQueue>(
      'GET',
      `/citations/queue?article=${article.id}&limit=200${query}`,
    );
    return answer.ok ? answer.value.docs.find((row) => row.key === key) : undefined;
  };
  return (await find('')) ?? (await find(`&status=${status}`));
};
