/** Whose version of what both have changed stays: of whoever saves now, or what is stored by now. */
export type Choice = 'mine' | 'theirs';

/** What two people changed since the same text, each in another way. Null stands for what is not there. */
export type Collision = {
  /** Equal for the same question, and for those that can only be answered together. */
  id: string;
  /** The field, with its parts: `body`, `hero.caption`. */
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
};

/** A part that was decided as a whole, with all that it was and became. */
export type Unit = Omit<Collision, 'id'> & { collides: boolean };

/** One merge under way. */
export type Merging = {
  /** What was chosen for a question; what is undecided stays as theirs is. */
  choose: (id: string) => Choice | undefined;
  /** Citations whose marks went to several places: those places are decided together, under this name. */
  together: ReadonlySet<string>;
  collisions: Collision[];
  units: Unit[];
};

export const aMerging = (
  choose: Merging['choose'] = () => undefined,
  together: ReadonlySet<string> = new Set(),
): Merging => ({ choose, together, collisions: [], units: [] });

type Sides = Omit<Unit, 'collides'>;

/** Notes a part that only one of them changed, or both alike. */
export const settle = (merging: Merging, sides: Sides): void =>
  void merging.units.push({ ...sides, collides: false });

/** Asks for a choice, and answers the version that stays for now. */
export const ask = (merging: Merging, sides: Sides, id: string): unknown => {
  merging.units.push({ ...sides, collides: true });
  merging.collisions.push({ ...sides, id });
  return merging.choose(id) === 'mine' ? sides.mine : sides.theirs;
};
