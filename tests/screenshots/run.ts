/**
 * The pictures of the demo in `docs/images`: `npm run screenshots` takes the reader's site at four widths and the desk at
 * two, light and dark; `npm run screenshots -- desk` the desk alone, `-- site` the site. They are kept when they have been
 * looked at.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureBrowser, launchBrowser } from '@support/browser/browser';
import { startBenchServers, type BenchServers } from '../bench/bench-servers';
import { takeDesk } from './desk';
import { schemes, screens, widths } from './screens';
import { takeScreen } from './take-screen';

const say = (line: string) => process.stdout.write(`${line}\n`);

type Taking = { browser: Browser; servers: BenchServers; folder: string };

const takeSite = async ({ browser, servers, folder }: Taking): Promise<void> => {
  for (const screen of screens) {
    for (const width of screen.widths ?? widths) {
      for (const scheme of schemes) {
        const file = path.join(folder, `${screen.name}-${width}-${scheme}.webp`);
        await takeScreen(browser, {
          screen,
          origin: servers.publication.url,
          width,
          scheme,
          file,
        });
      }
    }
    say(screen.name);
  }
};

const takeTheDesk = async ({ browser, servers, folder }: Taking): Promise<void> => {
  const { publication, accounts } = servers;
  const fileOf = (name: string) => path.join(folder, `${name}.webp`);
  for (const scheme of schemes) {
    await takeDesk({ browser, origin: publication.url, accounts, scheme, fileOf });
  }
};

const sets: Readonly<Record<string, (taking: Taking) => Promise<void>>> = {
  site: takeSite,
  desk: takeTheDesk,
};

const main = async (chosen?: string): Promise<void> => {
  process.env.CHROME_PATH = ensureBrowser(say);
  const servers = await startBenchServers(say);
  const browser = await launchBrowser();
  try {
    for (const [name, take] of Object.entries(sets)) {
      if (chosen !== undefined && chosen !== name) continue;
      const folder = path.join(process.cwd(), 'docs/images', name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await take({ browser, servers, folder });
      sayHowLarge(name, folder);
    }
  } finally {
    await browser.close();
    await servers.stop();
  }
};

const sayHowLarge = (name: string, folder: string): void => {
  const sizes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  say(
    `${name}: ${sizes.length} pictures, ${Math.round(whole / 1024)} KB, ` +
      `the largest ${Math.round(Math.max(...sizes) / 1024)} KB`,
  );
};

main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
