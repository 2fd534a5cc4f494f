/**
 * The pictures of the reader's site in `docs/images/site`, of the demo: `npm run screenshots`, or, of a demo that runs
 * already, `npm run screenshots -- http://localhost:3000`. Four widths, light and dark; they are kept when they have been
 * looked at.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, launchBrowser } from '@support/browser/browser';
import { startBenchServers } from '../bench/bench-servers';
import { schemes, screens, widths } from './screens';
import { takeScreen } from './take-screen';

const folder = path.join(process.cwd(), 'docs/images/site');
const say = (line: string) => process.stdout.write(`${line}\n`);

const main = async (given?: string): Promise<void> => {
  process.env.CHROME_PATH = ensureBrowser(say);
  const servers = given === undefined ? await startBenchServers(say) : undefined;
  const browser = await launchBrowser();
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const screen of screens) {
      for (const width of screen.widths ?? widths) {
        for (const scheme of schemes) {
          const file = path.join(folder, `${screen.name}-${width}-${scheme}.webp`);
          const origin = given ?? servers?.publication.url ?? '';
          await takeScreen(browser, { screen, origin, width, scheme, file });
        }
      }
      say(screen.name);
    }
  } finally {
    await browser.close();
    await servers?.stop();
  }
  const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  say(
    `${sizes.length} pictures, ${Math.round(whole / 1024)} KB, the largest ${Math.round(Math.max(...sizes) / 1024)} KB`,
  );
};

main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
