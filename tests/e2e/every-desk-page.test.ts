import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { startJourney, type Journey } from '@support/browser/journey';
import {
  axeFaults,
  cutFaults,
  overflowFaults,
  shiftFaults,
  type Faults,
} from '@support/browser/page-faults';

/** Every page of the desk that is ours, with the demo's work in it. */
const pages = {
  home: '/admin',
  board: '/admin/articles',
  'list of articles': '/admin/articles?view=list',
  'calendar by month': '/admin/calendar',
  'calendar by week': '/admin/calendar?view=week',
  'calendar as a list': '/admin/calendar?view=list',
  'sources to resolve': '/admin/sources?tab=resolve',
  'broken sources': '/admin/sources?tab=broken',
  'changed sources': '/admin/sources?tab=changed',
  'missing copies': '/admin/sources?tab=uncopied',
  'all works': '/admin/sources?tab=works',
  duplicates: '/admin/sources?tab=duplicates',
  inbox: '/admin/inbox',
  'what reaches you': '/admin/inbox/channels',
  log: '/admin/audit',
  'log of the administration': '/admin/administration-log',
  reports: '/admin/reports',
  'how we work': '/admin/policy',
  settings: '/admin/settings',
  system: '/admin/system',
  import: '/admin/import',
  help: '/admin/help',
  'help on a finding': '/admin/help/link-broken',
  parts: '/admin/components',
  'an article that is written': '/admin/collections/articles/18',
  'an article under review': '/admin/collections/articles/14',
} as const;

/** Pages of Payload's own, where our components mend what they can. */
const payloadPages = {
  'articles as a table': '/admin/collections/articles',
  'works as a table': '/admin/collections/sources',
  'a work': '/admin/collections/sources/1',
  'an author': '/admin/collections/authors/1',
  accounts: '/admin/collections/users',
  'an account': '/admin/collections/users/1',
  'your account': '/admin/account',
  publication: '/admin/globals/publication',
  'editorial policy': '/admin/globals/editorial-policy',
  'front page': '/admin/globals/front-page',
  editions: '/admin/collections/editions',
  transitions: '/admin/collections/transitions',
  media: '/admin/collections/media',
  letters: '/admin/collections/mails',
} as const;
/** What only Payload can mend; docs/decisions/desk.md has the list and what is known of it. */
const leftToPayload = [
  'aria-hidden-focus',
  'heading-order',
  'image-redundant-alt',
  'label-content-name-mismatch',
  'label-title-only',
  'list',
  'nested-interactive',
  'scrollable-region-focusable',
] as const;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

describe('every page of the desk', () => {
  let journey: Journey;
  let desk: Page;

  beforeAll(async () => {
    journey = await startJourney({ args: ['--demo'] });
    desk = await journey.desk(journey.ofTheDemo('administrator'));
  });
  afterAll(() => journey.end());

  const settle = async (name: 'payload-theme' | 'payload-lng', value: string) =>
    desk.context().addCookies([{ name, value, url: journey.server.url }]);
  const open = async (address: string): Promise<void> => {
    await desk.setViewportSize(wide);
    const answer = await desk.goto(address);
    expect(answer?.status()).toBe(200);
    await desk.getByRole('heading', { level: 1 }).first().waitFor();
  };
  const inBothWidths = async (look: () => Promise<Faults>): Promise<Faults> => {
    const found: string[] = [];
    for (const size of [wide, narrow]) {
      await desk.setViewportSize(size);
      found.push(...(await look()).map((fault) => `at ${size.width}: ${fault}`));
    }
    return found;
  };

  it.each(Object.entries(pages))('is accessible in light and dark: %s', async (_name, address) => {
    await settle('payload-lng', 'en');
    const faults: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await settle('payload-theme', theme);
      await open(address);
      if (theme === 'light') faults.push(...(await shiftFaults(desk)));
      const rules = theme === 'light' ? 'all' : 'changing';
      const seen = await inBothWidths(async () => [
        ...(await axeFaults(desk, rules)),
        ...(await overflowFaults(desk)),
      ]);
      faults.push(...seen.map((fault) => `${theme} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  const oursIn = (faults: Faults): Faults =>
    faults.filter(
      (fault) =>
        !leftToPayload.some((rule) => fault.includes(`axe ${rule}:`)) &&
        !fault.includes('axe target-size: #react-select-'),
    );
  it.each(Object.entries(payloadPages))(
    'leaves to Payload what only Payload can mend: %s',
    async (_name, address) => {
      await settle('payload-lng', 'en');
      const faults: string[] = [];
      for (const theme of ['light', 'dark'] as const) {
        await settle('payload-theme', theme);
        await open(address);
        await desk.locator('main, [role="main"]').first().waitFor();
        const seen = await inBothWidths(async () => {
          const rules = theme === 'light' ? 'all' : 'changing';
          // What comes a moment after the page has its names a moment after that.
          let left = oursIn(await axeFaults(desk, rules));
          for (let look = 0; left.length > 0 && look < 5; look += 1)
            left = oursIn(await axeFaults(desk, rules));
          return left;
        });
        faults.push(...seen.map((fault) => `${theme} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  it.each(Object.entries(pages))(
    'cuts no words and needs no sideways scrolling in other languages: %s',
    async (_name, address) => {
      await settle('payload-theme', 'light');
      const faults: string[] = [];
      for (const language of ['en', 'ru', 'be']) {
        await settle('payload-lng', language);
        await open(address);
        const seen = await inBothWidths(async () => [
          ...(await overflowFaults(desk)),
          ...(await cutFaults(desk)),
        ]);
        faults.push(...seen.map((fault) => `${language} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});
