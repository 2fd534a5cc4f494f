import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { asUser, aTopic, aUser } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { done } from '@support/editions/next-edition';
import { aPublicArticle } from '@support/editions/public-article';
import { siteResponses } from '@support/pages/site';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

import { dropUnservedRenditions } from '@/exports/commands/drop-renditions';
import { ensureCard } from '@/exports/commands/ensure-card';
import { proposeRetraction, retract } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { closeTypst } from '@/interchange/writers/pdf/typst';
import { cardTitle } from '@/theme/card';
import { defaultTheme, paletteOf } from '@/theme/theme';

let test: TestPayload;
let desk: Desk;
let site: Awaited<ReturnType<typeof siteResponses>>;
let id: number;
let path: string;

beforeAll(async () => {
  test = await startTestDesk();
  desk = await aDesk(test.payload);
  site = await siteResponses(test.payload, { framed: true });
  const topic = await aTopic(test.payload, { slug: 'rivers' });
  const shown = await aPublicArticle(test.payload, desk, { topics: [topic.id] });
  id = shown.article.id;
  path = `/articles/${shown.article.slug}`;
});
afterAll(async () => {
  closeTypst();
  await test.stop();
});

/** What a page says of its picture. */
const pictureOf = async (address: string) => {
  const html = await (await site(address)).text();
  const said = (name: string) =>
    new RegExp(`property="og:image${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  return { href: new URL(said('')).pathname, alt: said(':alt'), width: said(':width') };
};

const cards = () =>
  runSql<{ file: string }>(
    { payload: test.payload },
    sql`SELECT file FROM renditions WHERE format = 'card'`,
  );

describe('the picture of an article', () => {
  it('is a PNG of the size that the page says, kept and served for ever', async () => {
    const { href, alt, width } = await pictureOf(path);
    expect(href).toMatch(new RegExp(`^${path}/card\\.[0-9a-f]{16}\\.png$`));
    expect([alt.length > 5, width]).toEqual([true, '1200']);
    const answers = await Promise.all([site(href), site(href)]);
    for (const { status, headers } of answers) {
      expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const bytes = Buffer.from((await answers[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(60_000);
    expect(await cards()).toHaveLength(1);
  });

  it('has another address when it shows something else, and the old one leads there', async () => {
    const before = (await pictureOf(path)).href;
    const given = { articleId: id, publicNote: 'It is not so.', reason: 'A letter came.' };
    done(await proposeRetraction(await desk.publisher.req(), given));
    const another = await aUser(test.payload, { roles: ['publisher'] });
    const reason = 'I have read it.';
    done(await retract(await asUser(test.payload, another), { articleId: id, reason }));
    const { href, alt } = await pictureOf(path);
    expect(href).not.toBe(before);
    expect(alt).toContain('Retracted');
    const old = await site(before);
    expect([old.status, old.headers.get('location')]).toEqual([307, href]);
    await dropUnservedRenditions(test.payload);
    expect(await cards()).toHaveLength(1);
    expect((await site(`/articles/no-such-text/card.${'0'.repeat(16)}.png`)).status).toBe(404);
  });
});

describe('the picture of the publication', () => {
  it('stands for every other page, in each language', async () => {
    const english = await pictureOf('/topics/rivers');
    const russian = await pictureOf('/ru');
    expect(english.href).toMatch(/^\/card\.[0-9a-f]{16}\.png$/);
    expect(russian.href).toMatch(/^\/ru\/card\.[0-9a-f]{16}\.png$/);
    expect((await site(russian.href)).status).toBe(200);
  });

  it('is in the colours of the publication', async () => {
    const req = await asUser(test.payload, await aUser(test.payload, { roles: ['publisher'] }));
    const before = (await pictureOf('/')).href;
    await test.payload.updateGlobal({
      slug: 'publication',
      overrideAccess: false,
      req,
      data: { colours: { accent: '#0b5d4a' } },
    });
    const { href } = await pictureOf('/');
    expect(href).not.toBe(before);
    const bytes = Buffer.from(await (await site(href)).arrayBuffer());
    const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0x0b, 0x5d, 0x4a]);
  });
});

describe('a card', () => {
  const { paper, ink, faint, rule, accent } = paletteOf(defaultTheme, 'light');
  const aCard = (title: string, authors: string | null = null) => ({
    ...{ language: 'en' as const, name: 'The Quarterly', logo: null, label: ['Report'] },
    ...{ title: cardTitle(title), authors, colours: { paper, ink, faint, rule, accent } },
  });

  it.each([
    ['of three hundred characters', 'vessel '.repeat(43)],
    ['of a thousand', 'vessel '.repeat(143)],
    ['of one word without end', 'v'.repeat(300)],
    ['in Arabic', 'النهر الذي وُعد بالقوارب'],
    ['in Chinese', '河流'],
    ['with signs of a typesetter', '#set page(1) $x$ <b> & “q” \\ *a* _b_ @c ~ \u0000'],
    ['empty', ''],
  ])('is drawn for a title %s', async (_name, title) => {
    const picture = await ensureCard(test.payload, aCard(title, '王伟, ليلى حداد'));
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
});
