import type { BasePayload } from 'payload';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { demoStories, type Story } from './content/stories';
import { deskOf } from './desk';
import { makeArticle } from './make-article';
import { makeAccounts, makeAuthors } from './make-people';
import { makeFrontPage } from './make-front-page';
import { makePolicy, makePublication } from './make-publication';
import { makeSeries, makeTopics } from './make-subjects';
import { makeSources } from './make-sources';
import { tellStory } from './tell-story';

export type DemoOptions = {
  /** Where this publication answers already: some of its texts cite its own pages. No slash at the end. */
  baseUrl: string;
  /** Of every account. */
  password: string;
  /** The network, with an allowance for `baseUrl` and nothing else. */
  fetch: FetchPage;
  now: () => Date;
  /** Told what is being made, one line at a time. */
  progress?: (made: string) => void;
};

export type DemoState = 'absent' | 'unfinished' | 'complete';

/** Whether this database holds the demo. An unfinished one is finished by `seedDemo`. */
export const demoState = async (payload: BasePayload): Promise<DemoState> =>
  (await payload.kv.get<{ state: DemoState }>(marker))?.state ?? 'absent';

/**
 * Makes the demo publication by doing what its people would do: importing, resolving, submitting, approving stage by
 * stage, publishing. Each step looks first whether it is done, so an interrupted seeding goes on where it stopped.
 */
export const seedDemo = async (payload: BasePayload, options: DemoOptions): Promise<void> => {
  const { baseUrl, password, fetch, now, progress = () => undefined } = options;
  if ((await demoState(payload)) === 'complete') return;
  await payload.kv.set(marker, { state: 'unfinished' });

  progress('accounts');
  const desk = deskOf(payload, await makeAccounts(payload, password), now);
  await makePublication(desk, baseUrl);
  await makePolicy(desk);
  const topics = await makeTopics(desk);
  const series = await makeSeries(desk);
  const authors = await makeAuthors(desk);
  progress('sources');
  const sources = await makeSources(desk, { baseUrl, fetch, now });
  const made = new Map<Story, number>();
  for (const story of demoStories) {
    progress(story.manuscript);
    const article = await makeArticle(desk, story.manuscript, { topics, series, authors, sources });
    await tellStory(desk, article, story.steps);
    made.set(story, article);
  }
  for (const [{ manuscript, steps, later = [] }, article] of made) {
    if (later.length > 0) progress(`${manuscript}, later`);
    await tellStory(desk, article, [...steps, ...later]);
  }
  await makeFrontPage(desk, { topics, series });
  await payload.kv.set(marker, { state: 'complete' });
};

const marker = 'ibidem-demo';
