import type { Browser, BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import type { Account } from '../bench/bench-servers';

/** A page of the desk, and who looks at it. */
type DeskScreen = { readonly name: string; readonly path: string; readonly role: string };

export const deskScreens: readonly DeskScreen[] = [
  { name: 'home', path: '/admin', role: 'editor' },
  { name: 'board', path: '/admin/articles', role: 'editor' },
  { name: 'list', path: '/admin/articles?view=list', role: 'editor' },
  { name: 'calendar', path: '/admin/calendar', role: 'editor' },
  { name: 'sources', path: '/admin/sources?tab=resolve', role: 'fact-checker' },
  { name: 'broken', path: '/admin/sources?tab=broken', role: 'fact-checker' },
  { name: 'inbox', path: '/admin/inbox', role: 'editor' },
  { name: 'editor', path: '/admin/collections/articles/18', role: 'writer' },
  { name: 'review', path: '/admin/review/14', role: 'fact-checker' },
  { name: 'log', path: '/admin/audit', role: 'editor' },
  { name: 'reports', path: '/admin/reports', role: 'publisher' },
  { name: 'policy', path: '/admin/policy', role: 'publisher' },
  { name: 'settings', path: '/admin/settings', role: 'administrator' },
  { name: 'parts', path: '/admin/components', role: 'administrator' },
];

export const deskWidths = [390, 1440] as const;

type Taken = {
  browser: Browser;
  origin: string;
  accounts: readonly Account[];
  scheme: 'light' | 'dark';
  /** The address of a picture's file. */
  fileOf: (name: string) => string;
};

/** Takes every page of the desk in windows of both widths, each as somebody whose work it is. */
export const takeDesk = async ({ browser, origin, accounts, scheme, fileOf }: Taken) => {
  for (const width of deskWidths) {
    const contexts = new Map<string, BrowserContext>();
    for (const { name, path, role } of deskScreens) {
      const context =
        contexts.get(role) ?? (await signedIn(browser, origin, accounts, role, width));
      contexts.set(role, context);
      await context.addCookies([{ name: 'payload-theme', value: scheme, url: origin }]);
      const page = await context.newPage();
      const answer = await page.goto(origin + path, { waitUntil: 'load' });
      if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      // What comes after the page is there, and the faces are the publication's own.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())));
      await page.reload({ waitUntil: 'networkidle' });
      const picture = await page.screenshot();
      await page.close();
      await sharp(picture)
        .webp({ quality: 62, effort: 6, smartSubsample: true })
        .toFile(fileOf(`${name}-${width}-${scheme}`));
    }
    for (const context of contexts.values()) await context.close();
  }
};

const signedIn = async (
  browser: Browser,
  origin: string,
  accounts: readonly Account[],
  role: string,
  width: number,
): Promise<BrowserContext> => {
  const isPhone = width < 700;
  const context = await browser.newContext({
    viewport: { width, height: isPhone ? 844 : 900 },
    deviceScaleFactor: isPhone ? 2 : 1,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const person = accounts.find((account) => account.role === role);
  const answer = await context.request.post(`${origin}/api/users/login`, {
    data: { email: person?.email, password: person?.password },
    headers: { origin },
  });
  if (!answer.ok()) throw new Error(`The demo's ${role} could not sign in (${answer.status()})`);
  return context;
};
