import type { Client } from 'pg';
import { insertRows, reserveIds } from './tables';

/** Half of them write, and one in a hundred administers. Nobody of them can sign in: they have no password. */
const roles = [
  ...Array.from({ length: 50 }, () => 'writer'),
  ...Array.from({ length: 25 }, () => 'reviewer'),
  ...Array.from({ length: 9 }, () => 'fact-checker'),
  ...Array.from({ length: 12 }, () => 'editor'),
  ...Array.from({ length: 3 }, () => 'publisher'),
  'administrator',
] as const;

/** Puts so many people of the desk into the database beside those that are there. */
export const insertTeam = async (client: Client, count: number): Promise<void> => {
  const first = await reserveIds(client, 'users', count);
  const places = Array.from({ length: count }, (_, at) => at);
  await insertRows(
    client,
    'users',
    places.map((at) => ({
      id: first + at,
      name: `Somebody ${at + 1}`,
      email: `somebody-${at + 1}@example.org`,
      language: 'en',
      active: true,
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
    })),
  );
  const firstRole = await reserveIds(client, 'users_roles', count);
  await insertRows(
    client,
    'users_roles',
    places.map((at) => ({
      id: firstRole + at,
      order: 1,
      parent_id: first + at,
      value: roles[at % roles.length],
    })),
  );
};
