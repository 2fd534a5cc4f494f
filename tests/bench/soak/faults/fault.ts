import type { World } from '../world';

/** How it ends. */
export type Heal = () => void | Promise<void>;

export type Strike = {
  say: (line: string) => void;
  /** Something of the fault that did not come about, so that nothing is shown by what followed. */
  miss: (what: string) => void;
};

/** What befalls the publication under load, and for how long. */
export type Fault = {
  name: string;
  title: string;
  seconds: number;
  strike: (world: World, strike: Strike) => Heal | Promise<Heal>;
  /**
   * A process may die between the word of a server elsewhere and its own commit. Then what it sent goes out again under the same
   * id, by which whoever gets it knows (docs/decisions/notifying-people.md, docs/decisions/webhooks.md).
   */
  maySendAgain?: boolean;
};

/** Several that end together. */
export const together =
  (heals: readonly Heal[]): Heal =>
  async () => {
    for (const heal of heals) await heal();
  };
