import { openDesk, type Desk } from './desk';
import type { Article } from './load';
import type { Tally } from './tally';
import type { World } from './world';

export type Begun = { desk: Desk; articles: Article[] };

/** Signs the demo's people in, names a webhook, and finds articles that can go through their review again. */
export const begin = async (world: World, tallies: ReadonlySet<Tally>): Promise<Begun> => {
  const { fleet, ask, hosts } = world;
  const url = fleet.webs[0]?.url ?? '';
  const desk = await openDesk({ url, ask, accounts: fleet.accounts, tallies });
  const body = { name: 'Soak', url: hosts.hook, active: true };
  const made = await desk.as('administrator', 'save')('/api/webhooks', { body });
  if (made.status !== 201) throw new Error(`No webhook was made: ${JSON.stringify(made)}`);
  const rows = fleet.postgres.sql(
    `SELECT a.id || ' /articles/' || e.slug FROM articles a JOIN editions e ON e.id = a.live_edition_id
     WHERE a.open_edition_id IS NULL AND e.language = 'en' AND e.state = 'published' ORDER BY a.id`,
  );
  const articles = rows.split('\n').map((row) => {
    const [id = '', path = ''] = row.split(' ');
    return { id: Number(id), path };
  });
  return { desk, articles };
};
