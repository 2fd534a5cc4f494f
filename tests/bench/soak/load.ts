import { readAlong, type Readers } from '../several/readers';
import type { Instance } from '../several/fleet';
import type { Acknowledged } from './effects';
import { keepChecking } from './deeds/checking';
import { keepExporting, keepLookingAround } from './deeds/exporting';
import { keepImporting } from './deeds/importing';
import { keepPublishing } from './deeds/publishing';
import { keepSaving } from './deeds/saving';
import { keepTyping } from './deeds/typing';
import { keepRestarting } from './deeds/restarting';
import type { Desk } from './desk';
import type { World } from './world';

export type Article = { id: number; path: string };
export type Load = {
  refusals: string[];
  restarts: { restarts: number };
  /** Resolves when everything that was begun is over. */
  end: () => Promise<void>;
};

type Under = {
  world: World;
  desk: Desk;
  articles: readonly Article[];
  acknowledged: Acknowledged;
  /** Whether something ails just now, so that nobody should leave their desk. */
  isAiling: () => boolean;
  /** Whether nobody changes what readers see just now. */
  isCalm: () => boolean;
  /** The worker that is stopped and started again all the time. */
  restarted: Instance | undefined;
};

const readers = 6;
const betweenRestarts = 20_000; // ms

/** Everything that a publication does, all at once. */
export const startLoad = (under: Under): Load => {
  const { world, desk, articles, acknowledged, isAiling, isCalm, restarted } = under;
  const { saved, sent, written, imported, issued, promised } = acknowledged;
  const paths = articles.map(({ path }) => path);
  const pages = ['/', ...paths.slice(0, 8), '/articles', '/topics', '/search?q=bridge'];
  const refusals: string[] = [];
  const restarts = { restarts: 0 };
  const reading: Readers = readAlong(desk.ask('page'), pages, readers);
  const deeds = [
    keepTyping(desk, written, isAiling),
    keepSaving(desk, { saved, sent, isCalm }),
    keepImporting(desk, world.hosts.nextPage, imported),
    keepExporting(desk, paths),
    keepLookingAround(desk),
    keepChecking(desk, world.hosts.nextPage, promised),
    keepPublishing(
      desk,
      articles.map(({ id }) => id),
      { issued, refusals, isCalm },
    ),
    ...(restarted ? [keepRestarting(restarted, betweenRestarts, restarts)] : []),
  ];
  return {
    refusals,
    restarts,
    end: async () => {
      await Promise.all([reading.end(), ...deeds.map(({ end }) => end())]);
    },
  };
};
