import type { CslType } from '@/sources/rules/csl';

/** By type of work: how a first note, a later note and the list of references say it. */
export type Golden = Partial<Record<CslType, readonly [string, string, string]>>;
