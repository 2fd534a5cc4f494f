import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import type { Screen } from './screens';

type Taken = {
  screen: Screen;
  origin: string;
  width: number;
  scheme: 'light' | 'dark';
  file: string;
};

/** Windows as they are: a phone's is sharper and taller than it is wide. */
const windows: Readonly<Record<number, { height: number; scale: number }>> = {
  360: { height: 740, scale: 2 },
  768: { height: 1024, scale: 1 },
  1280: { height: 860, scale: 1 },
  1920: { height: 1080, scale: 1 },
};

/** Takes what a reader sees of the page in a window of this width, as a small WebP. */
export const takeScreen = async (
  browser: Browser,
  { screen, origin, width, scheme, file }: Taken,
): Promise<void> => {
  const { height, scale } = windows[width] ?? { height: 900, scale: 1 };
  const isPhone = width < 700;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  const answer = await page.goto(origin + screen.path, { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`${screen.path} answers ${answer?.status()}`);
  // A page does without a face that comes late: the second time all are there.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())));
  await page.reload({ waitUntil: 'load' });
  // The script comes after the text, and shows what only it can do.
  await page.locator('.theme-choice[data-ready]').waitFor();
  if (screen.at) {
    await page
      .locator(screen.at)
      .first()
      .evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 32));
  }
  if (screen.press && width < 1100) await page.locator(screen.press).first().click();
  const picture = await page.screenshot();
  await context.close();
  await sharp(picture).webp({ quality: 62, effort: 6, smartSubsample: true }).toFile(file);
};
