/**
 * Readers and an editor at work until a file is there: `node readers.mjs SITE TOKEN ARTICLE STOP`. Forty requests a second
 * that no cache answers, some of them questions by POST, which nobody sends twice; and a save every half second. Prints
 * what came of it, and ends with 1 where anything but an answer came or the last save that was acknowledged is not there.
 */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const [site, token, article, stop] = process.argv.slice(2);
const json = { 'content-type': 'application/json' };
const times = [];
const lost = [];
let number = 0;

const ask = async (path, init) => {
  const began = performance.now();
  try {
    const answer = await fetch(`${site}${path}`, { signal: AbortSignal.timeout(30_000), ...init });
    const body = await answer.text();
    times.push(performance.now() - began);
    if (answer.ok) return body;
    lost.push(`${answer.status} ${path}`);
  } catch (error) {
    lost.push(`${error.cause?.code ?? error.name} ${path}`);
  }
};

const question = JSON.stringify({ query: '{ Editions(limit: 1) { totalDocs } }' });
const asked = [
  () => ask(`/articles?n=${number}`),
  () => ask(`/?n=${number}`),
  () => ask(`/search?q=${number}`),
  () => ask('/api/graphql', { method: 'POST', headers: json, body: question }),
];

const open = new Set();
const read = async () => {
  while (!existsSync(stop)) {
    number += 1;
    const one = asked[number % asked.length]().finally(() => open.delete(one));
    open.add(one);
    await sleep(25);
  }
  await Promise.all(open);
};

const saves = { made: 0, last: '' };
const headers = { ...json, authorization: `JWT ${token}` };
const draft = async () =>
  JSON.parse((await ask(`/api/articles/${article}?draft=true&depth=0`, { headers })) ?? '{}');
const write = async () => {
  let { revision } = await draft();
  while (!existsSync(stop)) {
    const standfirst = `Save ${saves.made + 1}.`;
    const body = JSON.stringify({ standfirst, revision });
    const answer = await ask(`/api/articles/${article}`, { method: 'PATCH', headers, body });
    if (answer) {
      saves.made += 1;
      saves.last = standfirst;
      revision = JSON.parse(answer).doc.revision;
    } else ({ revision } = await draft());
    await sleep(500);
  }
};

await Promise.all([read(), write()]);
const isKept = (await draft()).standfirst === saves.last;
times.sort((one, other) => one - other);
const at = (share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
console.log(
  `${lost.length} of ${times.length + lost.length} failed, ${saves.made} saves of which the last is ${isKept ? '' : 'not '}there, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.9999)} ms`,
);
for (const one of lost.slice(0, 10)) console.error(one);
process.exit(lost.length === 0 && saves.made > 0 && isKept ? 0 : 1);
