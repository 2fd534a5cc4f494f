/** The newest backup that is known of. */
export type LastBackup = {
  /** ISO 8601. */
  at: string;
  bytes: number;
  /** ISO 8601: when it was restored for a trial, and all was there. */
  verifiedAt?: string;
};

/** Undefined while nothing is known of any: this version makes none by itself. */
export const lastBackup = (): Promise<LastBackup | undefined> => Promise.resolve(undefined);
