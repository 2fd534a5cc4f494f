import type { Id } from '@/editions/rules/actor';

/** What somebody found who held a claim against what it rests on. */
export const claimVerdicts = ['supports', 'in_part', 'does_not', 'could_not_see'] as const;
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** A cited work with the place in it, and the copy of it that there was to look at. */
export type ClaimedWork = {
  /** As the document names it. */
  reference: string;
  title: string;
  url: string | null;
  locator: string | null;
  /** SHA-256 of the copy; null where none is kept. */
  copy: string | null;
};

/** Exactly what a check is of: the words, and what they rest on. */
export type ClaimGround = {
  words: string;
  works: readonly ClaimedWork[];
  /** Words of the work that the note quotes. */
  quotation: string | null;
  /** What the note says by itself. */
  note: string | null;
};

/** Words of a text that rest on something, by the key of their citation. */
export type Claim = ClaimGround & { key: string };

/** An entry of the log: somebody's check in a stage, or, without a verdict, that it was taken back. */
export type ClaimCheck = {
  key: string;
  verdict: ClaimVerdict | null;
  /** Why, of a verdict that needs a reason. */
  because: string | null;
  ground: ClaimGround;
  user: Id;
  name: string;
  stageName: string;
  round: number;
  /** ISO 8601. */
  at: string;
};

/** What the log keeps of a check beside who and when: enough to say later what it was given for. */
export type CheckedClaim = ClaimGround & {
  key: string;
  verdict: ClaimVerdict | null;
  stageName: string;
  round: number;
};

/** What of a claim is another than it was when it was checked. */
export type Lapse = 'words' | 'source' | 'copy';

/** Nobody's check, one that holds, or one that was for something else. */
export type ClaimStanding =
  | { is: 'open' }
  | { is: 'checked'; check: ClaimCheck }
  | { is: 'lapsed'; check: ClaimCheck; because: Lapse };

/** A check belongs to one person and one stage. */
export type Checker = { user: Id; stageName: string };

/** Why a check is void: the words come first, since whoever reads them anew looks at the rest anyway. */
export const lapseOf = (was: ClaimGround, is: ClaimGround): Lapse | null => {
  if (was.words !== is.words) return 'words';
  if (was.quotation !== is.quotation || was.note !== is.note) return 'source';
  if (was.works.length !== is.works.length) return 'source';
  const pairs = was.works.map((work, at) => [work, is.works[at]] as const);
  if (pairs.some(([one, other]) => !other || !isSameWork(one, other))) return 'source';
  return pairs.some(([one, other]) => one.copy !== other?.copy) ? 'copy' : null;
};

const isSameWork = (one: ClaimedWork, other: ClaimedWork): boolean =>
  one.reference === other.reference &&
  one.title === other.title &&
  one.url === other.url &&
  one.locator === other.locator;

/** How a claim stands for one person in one stage, by what they said last. */
export const standingOf = (
  claim: Claim,
  checks: readonly ClaimCheck[],
  { user, stageName }: Checker,
): ClaimStanding => {
  const check = checks.findLast(
    (one) => one.key === claim.key && one.user === user && one.stageName === stageName,
  );
  if (!check?.verdict) return { is: 'open' };
  const because = lapseOf(check.ground, claim);
  return because ? { is: 'lapsed', check, because } : { is: 'checked', check };
};

/** What somebody last said of a claim in a stage; `lapsed` says what of the claim is another since. */
export type SaidCheck = Pick<ClaimCheck, 'name' | 'stageName' | 'verdict' | 'because' | 'at'> & {
  /** The words that it was said of. */
  words: string;
  lapsed: Lapse | null;
};

/** The last word of each person in each stage, the latest first; what was taken back is gone. */
export const saidOf = (claim: Claim, checks: readonly ClaimCheck[]): readonly SaidCheck[] => {
  const own = checks.filter(({ key }) => key === claim.key);
  const checkers = new Map(
    own.map(({ user, stageName }) => [`${user} ${stageName}`, { user, stageName }]),
  );
  return [...checkers.values()]
    .flatMap((checker): SaidCheck[] => {
      const standing = standingOf(claim, own, checker);
      if (standing.is === 'open') return [];
      const { name, stageName, verdict, because, ground, at } = standing.check;
      const lapsed = standing.is === 'lapsed' ? standing.because : null;
      return [{ name, stageName, verdict, because, at, words: ground.words, lapsed }];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
};

export type ClaimCount = {
  total: number;
  checked: number;
  /** Keys of those that this person still has to check, in reading order. */
  open: readonly string[];
  /** Keys of those that by their own check have no support. */
  unsupported: readonly string[];
};

/** How far somebody is in a stage. */
export const countClaims = (
  claims: readonly Claim[],
  checks: readonly ClaimCheck[],
  checker: Checker,
): ClaimCount => {
  const all = claims.map((claim) => ({
    key: claim.key,
    standing: standingOf(claim, checks, checker),
  }));
  const open = all.filter(({ standing }) => standing.is !== 'checked');
  const unsupported = all.filter(
    ({ standing }) => standing.is === 'checked' && standing.check.verdict === 'does_not',
  );
  const keysOf = (some: typeof all) => some.map(({ key }) => key);
  return {
    total: all.length,
    checked: all.length - open.length,
    open: keysOf(open),
    unsupported: keysOf(unsupported),
  };
};
