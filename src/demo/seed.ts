import type { BasePayload } from 'payload';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { demoStories } from './content/stories';
import type { Story } from './content/stories/step';
import { dateRows } from './date-rows';
import { deskOf, type Desk } from './desk';
import { keepViews, noteVisits } from './keep-views';
import { keepWeb, watchWeb } from './look-at-web';
import { makeArticle, type DemoRecords } from './make-article';
import { makeAccounts, makeAuthors } from './make-people';
import { makeFrontPage } from './make-front-page';
import { makePolicy, makePublication } from './make-publication';
import { makeSeries, makeTopics } from './make-subjects';
import { makeSources } from './make-sources';
import { catchUp } from './tell-people';
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
  (await payload.kv.get<Marked>(marker))?.state ?? 'absent';

/** When it was begun is kept: whoever goes on tomorrow tells the same stories, a day older. */
type Marked = { state: DemoState; begun?: string };

/**
 * Makes the demo publication by doing what its people would do: importing, resolving, submitting, approving stage by
 * stage, publishing. Each step looks first whether it is done, so an interrupted seeding goes on where it stopped.
 */
export const seedDemo = async (payload: BasePayload, options: DemoOptions): Promise<void> => {
  const { baseUrl, password, fetch, now, progress = () => undefined } = options;
  const marked = await payload.kv.get<Marked>(marker);
  if (marked?.state === 'complete') return;
  const begun = marked?.begun ?? now().toISOString();
  await payload.kv.set(marker, { state: 'unfinished', begun });

  progress('accounts');
  const desk = deskOf(payload, await makeAccounts(payload, password), new Date(begun));
  await makePublication(desk, baseUrl);
  await makePolicy(desk);
  const topics = await makeTopics(desk);
  const series = await makeSeries(desk);
  const authors = await makeAuthors(desk);
  progress('sources');
  const sources = await makeSources(desk, { baseUrl, fetch });
  const web = { sources, network: fetch };
  await keepWeb(desk, web);
  await makeArticles(desk, { topics, series, authors, sources }, progress);
  progress('the web, later');
  await watchWeb(desk, web);
  progress('the desk');
  await keepViews(desk);
  await dateRows(desk);
  await catchUp(desk);
  await noteVisits(desk);
  await makeFrontPage(desk, { topics, series });
  await payload.kv.set(marker, { state: 'complete', begun });
};

const makeArticles = async (
  desk: Desk,
  records: DemoRecords,
  progress: (made: string) => void,
): Promise<void> => {
  const made = new Map<Story, number>();
  for (const story of demoStories) {
    progress(story.manuscript);
    const article = await makeArticle(desk.at(story.begun), story, records);
    await tellStory(desk, { article, story }, story.steps);
    made.set(story, article);
  }
  for (const [story, article] of made) {
    const { manuscript, steps, later = [] } = story;
    if (later.length > 0) progress(`${manuscript}, later`);
    await tellStory(desk, { article, story }, [...steps, ...later]);
  }
};

const marker = 'ibidem-demo';
