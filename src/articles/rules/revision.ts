/**
 * Where an article stands, as one opaque word: it changes with every event of any of its editions, since a live one and
 * an open one stand beside each other, and with every changed save of its text. Whoever sends it along decides on what they
 * saw, or hears what changed meanwhile.
 */
export type Revision = {
  /** Number of the latest edition, 0 before the first. */
  edition: number;
  /** How many steps the logs of all editions together tell of. */
  log: number;
  /** Of the working copy. */
  text: number;
};

export const revisionOf = ({ edition, log, text }: Revision): string => `${edition}.${log}.${text}`;

/** The parts again, or null for anything else. */
export const readRevision = (revision: string): Revision | null => {
  const [, edition, log, text] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(revision) ?? [];
  return text === undefined
    ? null
    : { edition: Number(edition), log: Number(log), text: Number(text) };
};
