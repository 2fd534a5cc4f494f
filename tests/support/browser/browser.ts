import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to test with: CHROME_PATH, an installed Chrome or Chromium, or Playwright's own. */
export const findBrowser = (): string | undefined => {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...installed, chromium.executablePath()].find((file) => existsSync(file));
};

/** Gets a browser where there is none: Playwright's installer first, then apt where it may. */
export const ensureBrowser = (say: (line: string) => void): string => {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, and there is no such file.`);
  }
  for (const [program, ...args] of installers()) {
    if (!program) continue;
    say(`no browser found; trying: ${path.basename(program)} ${args.slice(-2).join(' ')}`);
    try {
      execFileSync(program, args, { stdio: 'ignore' });
    } catch {
      continue; // the next way may work; the sentence below speaks when none does
    }
    const now = findBrowser();
    if (now) return now;
  }
  throw new Error(
    'The journeys need a browser and none could be installed: install Chromium or Chrome, or set CHROME_PATH to one.',
  );
};

const installers = (): string[][] => {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const playwright = [process.execPath, cli, 'install', 'chromium'];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot
    ? [playwright, ['apt-get', 'update'], ['apt-get', 'install', '-y', 'chromium']]
    : [playwright];
};

/** Quiet and offline: no updater, no sync, no look-ups beyond the pages under test. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `npm test`, which finds or installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
