import type { Page } from 'playwright-core';

import {
  axeFaults,
  motionFaults,
  overflowFaults,
  pictureFaults,
  shiftFaults,
  touchFaults,
  type Faults,
} from './page-faults';
import type { PageAddress } from './page-kinds';

type Viewport = { width: number; height: number };

export const wide = { width: 1280, height: 900 };
const narrow = { width: 768, height: 1024 };
const small = { width: 360, height: 740 };

/** What somebody who walks holds, for a context of a browser. */
export const phone = { viewport: small, hasTouch: true, isMobile: true };

/** What a page may not be in a window of this size. */
export const faultsInWindow = async (page: Page, viewport: Viewport): Promise<Faults> => {
  await page.setViewportSize(viewport);
  return overflowFaults(page);
};

const inTheme = async (page: Page, colorScheme: 'light' | 'dark', rules: 'all' | 'changing') => {
  await page.emulateMedia({ colorScheme });
  return axeFaults(page, rules);
};

/** Of a page in windows of all sizes and in both themes. */
export const faultsAtTable = async (
  page: Page,
  { isHuge }: Pick<PageAddress, 'isHuge'>,
): Promise<Faults> => [
  ...(await shiftFaults(page)),
  ...(await pictureFaults(page)),
  ...(await motionFaults(page)),
  ...(await faultsInWindow(page, wide)),
  ...(await inTheme(page, 'light', 'all')),
  ...(isHuge ? [] : await inTheme(page, 'dark', 'changing')),
  ...(await faultsInWindow(page, narrow)),
  ...(await faultsInWindow(page, small)),
  ...(isHuge ? [] : await inTheme(page, 'light', 'changing')),
  ...(await inTheme(page, 'dark', isHuge ? 'changing' : 'all')),
  ...(await faultsInWindow(page, wide)),
];

/** Of a page under a finger. */
export const faultsOnPhone = async (page: Page): Promise<Faults> => [
  ...(await shiftFaults(page)),
  ...(await overflowFaults(page)),
  ...(await touchFaults(page)),
];
