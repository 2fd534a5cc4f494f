import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { startJourney, type Journey } from '@support/browser/journey';
import { shiftFaults, type Faults } from '@support/browser/page-faults';
import type { LocalServer } from '@support/server/local-server';
import { startSlowProxy } from '@support/server/slow-proxy';

/** A sentence that comes in two pieces moves what is behind it by so much, and nobody can help that. */
const mostOfASentence = 0.007;

describe('the desk over a network that brings its pages piece by piece', () => {
  let journey: Journey;
  let slow: LocalServer;
  let desk: Page;

  beforeAll(async () => {
    journey = await startJourney({ args: ['--demo'] });
    slow = await startSlowProxy(journey.server.url);
    desk = await journey.desk(journey.ofTheDemo('administrator'));
  });
  afterAll(async () => {
    await journey.end();
    await slow.close();
  });

  const movedIn = async (address: string): Promise<Faults> => {
    await desk.goto(`${slow.origin}${address}`);
    await desk.getByRole('heading', { level: 1 }).first().waitFor();
    const moved = await shiftFaults(desk);
    const isOfASentence = (fault: string) =>
      Number(/^shift of ([\d.]+)/.exec(fault)?.[1]) <= mostOfASentence;
    return moved.filter((fault) => !isOfASentence(fault));
  };

  it.each([
    ['home', '/admin'],
    ['board', '/admin/articles'],
    ['list of articles', '/admin/articles?view=list'],
    ['calendar by month', '/admin/calendar'],
    ['calendar by week', '/admin/calendar?view=week'],
    ['sources to resolve', '/admin/sources?tab=resolve'],
    ['log', '/admin/audit'],
    ['log of the administration', '/admin/administration-log'],
    ['an article that is written', '/admin/collections/articles/18'],
  ])('has nothing that moves while it comes: %s', async (_name, address) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await desk.setViewportSize(size);
      expect(await movedIn(address)).toEqual([]);
    }
  });
});
