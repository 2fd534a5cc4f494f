export type BulkKind = 'owner' | 'reviewer' | 'due' | 'topic';

/** What there is to choose for many articles at once. */
export type BulkChoices = {
  people: readonly { id: number; name: string; writes: boolean }[];
  topics: readonly { id: number; name: string }[];
  /** Owners are given by editors alone. */
  mayGive: boolean;
  zone: string;
};
