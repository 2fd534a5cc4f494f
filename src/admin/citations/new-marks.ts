/** What is known about a mark that was just made in the editor and has no row yet. */
export type NewMark = {
  /** Key of the mark it was copied from: its row is copied too. */
  cloneOf?: string;
  proposedUrl?: string;
  note?: string;
  /** Open the drawer once the row is there. */
  open?: boolean;
};

const waiting = new Map<string, NewMark>();

/**
 * Marks come into being inside Lexical's updates, where nothing may be sent. They are noted here,
 * and the plugin makes their rows when the update is done.
 */
export const noteNewMark = (key: string, mark: NewMark): void => {
  waiting.set(key, mark);
};

/** Takes the note away, so that each row is made once. */
export const takeNewMark = (key: string): NewMark | undefined => {
  const mark = waiting.get(key);
  waiting.delete(key);
  return mark;
};

export const isNewMark = (key: string): boolean => waiting.has(key);
