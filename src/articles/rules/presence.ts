/** What somebody does in an article now. */
export const presences = ['reads', 'writes', 'checks'] as const;
export type Presence = (typeof presences)[number];

/** How long somebody is here after the last sign. */
export const stays = 30; // seconds

/** A paragraph: its number among the parts of the text, from 0, and the words that it begins with. */
export type Place = { block: number; words: string };

/** Of a person with several pages open, the one where they do most. */
export type PersonHere = {
  user: number;
  name: string;
  does: Presence;
  place: Place | null;
  /** Seconds since the last sign. */
  age: number;
};
