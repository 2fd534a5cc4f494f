import type { Browser } from 'playwright-core';

/** Bytes over the wire, compressed, with the headers of each answer. */
export type Weight = {
  page: number;
  style: number;
  script: number;
  fonts: number;
  /** Pictures and whatever else. */
  others: number;
  /**
   * Names of the font files, in the order in which they were asked for, and those that were asked for while nothing could be
   * painted yet. Not by the time of the painting itself, which a busy machine delays.
   */
  fontFiles: readonly string[];
  fontsBeforePaint: readonly string[];
  /** Addresses on other hosts. */
  foreign: readonly string[];
  words: number;
  notes: number;
};

type Kind = 'page' | 'style' | 'script' | 'fonts' | 'others';

const kinds: Readonly<Record<string, Kind>> = {
  Document: 'page',
  Stylesheet: 'style',
  Script: 'script',
  Font: 'fonts',
};

/** A phone on a slow line, as Lighthouse has it: 150 ms there and back, 1.6 Mbit a second. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};

type Counted = { words: number; notes: number; paintable: number; fonts: [string, number][] };

/** Opens a page as a first-time reader with a phone would, down to its end, and weighs what came. */
export const weigh = async (browser: Browser, url: string, path: string): Promise<Weight> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slowLine);
  const sums = { page: 0, style: 0, script: 0, fonts: 0, others: 0 };
  const asked = new Map<string, { url: string; kind: Kind }>();
  line.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
    asked.set(requestId, { url: request.url, kind: kinds[type] ?? 'others' });
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind = 'others' } = asked.get(requestId) ?? {};
    sums[kind] += encodedDataLength;
  });
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  const counted = await page.evaluate<Counted>(counting);
  await context.close();
  const addresses = [...asked.values()].filter((one) => /^https?:/.test(one.url));
  return {
    ...sums,
    fontFiles: counted.fonts.map(([name]) => name),
    fontsBeforePaint: counted.fonts
      .filter(([, start]) => start <= counted.paintable)
      .map(([name]) => name),
    foreign: addresses.map((one) => one.url).filter((one) => !one.startsWith(`${url}/`)),
    words: counted.words,
    notes: counted.notes,
  };
};

/** Runs in the page. */
const counting = `({
  words: (document.querySelector('.body, article')?.innerText ?? '').split(/\\s+/).length,
  notes: document.querySelectorAll('[role=doc-endnotes] li').length,
  paintable: Math.max(0, ...performance.getEntriesByType('resource')
    .filter((one) => one.renderBlockingStatus === 'blocking').map((one) => one.responseEnd)),
  fonts: performance.getEntriesByType('resource').filter((one) => /woff2/.test(one.name))
    .map((one) => [one.name.split('/').at(-1), one.startTime]),
})`;
