import type { Account } from '../bench-servers';
import { listen, signIn, within } from '../desk-stream';
import { percentile } from '../measure';

type Wanted = { listeners: number; signs: number; say: (line: string) => void };

/**
 * So many people have an article open while one goes from paragraph to paragraph: how long after their sign each of the
 * others heard of it, and how long the question who is here takes then.
 */
export const presenceHeard = async (
  url: string,
  people: readonly Account[],
  article: number,
  { listeners, signs, say }: Wanted,
): Promise<void> => {
  const sessions = await Promise.all(people.map((person) => signIn(url, person)));
  const over = new AbortController();
  const sessionOf = (at: number): string => sessions[at % sessions.length] ?? '';
  const pageOf = (at: number): string => `bench-${article}-${at}`;
  const ears = await Promise.all(
    Array.from({ length: listeners }, (_, at) => listen(url, sessionOf(at), over.signal)),
  );
  for (const at of ears.keys()) await sign(url, sessionOf(at), article, pageOf(at), 0);
  const heard: number[] = [];
  const answered: number[] = [];
  for (let block = 1; block <= signs; block += 1) {
    const awaited = ears.map((ear) => ear.hears(`presence ${article}`));
    const begun = performance.now();
    await sign(url, sessionOf(0), article, pageOf(0), block);
    answered.push(performance.now() - begun);
    const times = await Promise.all(awaited.map((each) => within(each, 10_000)));
    heard.push(...times.map((time) => time - begun));
  }
  for (const at of ears.keys()) await sign(url, sessionOf(at), article, pageOf(at), 0, true);
  over.abort();
  const share = (times: number[], of: number) => `${percentile(times, of).toFixed(0)} ms`;
  say(
    `  ${listeners} people here hear of a paragraph: median ${share(heard, 0.5)}, p95 ${share(heard, 0.95)}, ` +
      `max ${share(heard, 1)}; the sign itself: median ${share(answered, 0.5)}, p95 ${share(answered, 0.95)}`,
  );
};

const sign = async (
  url: string,
  token: string,
  article: number,
  page: string,
  block: number,
  leaves = false,
): Promise<void> => {
  const answer = await fetch(`${url}/api/articles/${article}/presence`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({
      page,
      does: 'writes',
      place: { block, words: `Paragraph ${block}` },
      leaves,
    }),
  });
  if (!answer.ok) throw new Error(`No sign: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
};
