import type { TroubledWork } from '@/overviews/queries/troubled-works';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import { doForEach, type Outcome } from '../do-for-each';

type Done = Promise<Result<unknown, Refused>>;
type Work = Pick<TroubledWork, 'source' | 'url' | 'waivable'>;

export const checkAgain = ({ source }: Work): Done => ask('POST', '/link-checks/again', { source });

export const keepNow = ({ source }: Work): Done => ask('POST', `/sources/${source}/capture`);

/** Readers get the copy that is kept, whatever becomes of the page. */
export const showCopy = ({ source }: Work): Done =>
  ask('PATCH', `/sources/${source}?depth=0`, { snapshotAccess: 'public' });

/** The page is looked at where it is said to be now. */
export const giveAddress = async (work: Work, url: string): Promise<Result<unknown, Refused>> => {
  const answer = await ask('PATCH', `/sources/${work.source}?depth=0`, { url: url.trim() });
  return answer.ok ? checkAgain(work) : answer;
};

export const uploadCopy = ({ source, url }: Work, file: File): Done => {
  const form = new FormData();
  form.set('file', file);
  form.set('_payload', JSON.stringify({ source, address: url, takenAt: new Date().toISOString() }));
  return ask('POST', '/snapshots?depth=0', form);
};

/** Every citation of these works that may be waived, with one reason. */
export const waiveAll = (works: readonly Work[], reason: string): Promise<Outcome> =>
  doForEach(
    works.flatMap(({ waivable }) => waivable),
    ({ words, article }) => `${article.title}: ${words}`,
    ({ key, updatedAt }) =>
      ask('POST', `/citations/${encodeURIComponent(key)}/waive-link`, {
        reason,
        expectedUpdatedAt: updatedAt,
      }),
  );
