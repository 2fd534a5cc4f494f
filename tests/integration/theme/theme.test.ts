import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, aUser } from '@support/builders';
import { attributes } from '@support/pages/reader';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import { siteFile } from '@/reading/queries/site-assets';

let test: TestPayload;
let site: Site;
let publisher: Awaited<ReturnType<typeof asUser>>;

beforeAll(async () => {
  test = await startTestPayload();
  site = await siteOf(test.payload, { framed: true });
  publisher = await asUser(test.payload, await aUser(test.payload, { roles: ['publisher'] }));
});
afterAll(() => test.stop());

const change = (data: Record<string, unknown>) =>
  test.payload.updateGlobal({
    slug: 'publication',
    overrideAccess: false,
    req: publisher,
    data: data,
  });

const sheetOf = async (): Promise<string> => {
  const { body } = await site('/');
  const href = attributes(body, 'href').find((address) => address.endsWith('.css')) ?? '';
  return siteFile(href.split('/').at(-1) ?? '')?.body.toString() ?? '';
};

describe('the colours of a publication', () => {
  it('reach the sheet, the icon and the frame of the window', async () => {
    await change({ colours: { accent: '0B5D4A', paper: '#eef3f8' }, typeface: 'literata' });
    const sheet = await sheetOf();
    expect(sheet).toContain('--accent:light-dark(#0b5d4a,#');
    expect(sheet).toContain('--paper:light-dark(#eef3f8,#');
    expect(sheet).toContain("font-family:'Literata'");
    expect(sheet).not.toContain('Ibidem Serif');
    const { body } = await site('/');
    expect(attributes(body, 'content')).toContain('#eef3f8');
    const icon = attributes(body, 'href').find((href) => href.startsWith('data:image/svg')) ?? '';
    expect(decodeURIComponent(icon)).toContain('fill="#0b5d4a"');
    expect(body).toContain('/assets/literata-latin-400-normal.');
    expect(body).not.toContain('style=');
  });

  it('are refused where a text could not be read, with the nearest that could', async () => {
    const before = await sheetOf();
    const refused = change({ colours: { accent: '#ff9999' } });
    await expect(refused).rejects.toMatchObject({
      status: 422,
      data: {
        errors: [
          {
            path: 'colours.accent',
            message: expect.stringMatching(/^[^:]*4\.5 to 1[^:]*#[0-9a-f]{6}/),
          },
        ],
      },
    });
    const russian = await asUser(test.payload);
    russian.headers = new Headers({ Cookie: 'payload-lng=ru', 'Accept-Language': 'ru' });
    await expect(
      test.payload.updateGlobal({
        slug: 'publication',
        data: { colours: { accent: '#f3d9a0', paper: '#eef3f8' } },
        req: russian,
      }),
    ).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringMatching(/1,11 к 1; нужно не меньше 4,5 к 1/) }] },
    });
    await expect(change({ colours: { paper: '#777' } })).rejects.toMatchObject({ status: 422 });
    await expect(change({ colours: { accentDark: 'blue' } })).rejects.toMatchObject({
      status: 422,
    });
    expect(await sheetOf()).toBe(before);
  });

  it('may be left empty again', async () => {
    await change({ colours: { accent: '', accentDark: '', paper: '' }, typeface: 'serif' });
    const { body } = await site('/');
    expect(attributes(body, 'href').find((href) => href.endsWith('.css'))).toMatch(
      /^\/assets\/site\.[0-9a-f]{10}\.css$/,
    );
  });

  it('are those of no address that somebody made up', async () => {
    const { body } = await site('/');
    const [, version = ''] = /\/assets\/site\.([0-9a-f]{10})/.exec(body) ?? [];
    expect(siteFile(`site.${version}.0b5d4a-96c3b3-fbf9f4-book.css`)).toBeDefined();
    for (const code of ['zzz', 'ffff00-ffff00-fbf9f4-serif']) {
      expect(siteFile(`site.${version}.${code}.css`)).toBeUndefined();
    }
    expect(siteFile('../package.json')).toBeUndefined();
  });
});

describe('the logo', () => {
  const aLogo = async (colour: string): Promise<number> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'logo-'));
    const filePath = path.join(folder, `logo-${colour.slice(1)}.svg`);
    writeFileSync(
      filePath,
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" viewBox="0 0 200 50"><rect width="200" height="50" fill="${colour}"/></svg>`,
    );
    const { id } = await test.payload.create({ collection: 'media', data: {}, filePath });
    return id;
  };

  it('stands in place of the name, says it, and is served for ever under its hash', async () => {
    const logo = await aLogo('#123456');
    await change({ logo, logoDark: await aLogo('#abcdef') });
    const { body } = await site('/');
    const [, head = ''] = /<a class="masthead-name"[^>]*>(.*?)<\/a>/.exec(body) ?? [];
    expect(attributes(head, 'alt')).toEqual(['Ibidem', 'Ibidem']);
    expect(attributes(head, 'width')).toEqual(['200', '200']);
    const [light = ''] = attributes(head, 'src');
    expect(light).toMatch(/^\/assets\/logo\.[0-9a-f]{64}\.svg$/);
    const file = await site(light);
    expect([file.status, file.body.includes('#123456')]).toEqual([200, true]);
    await expect(
      test.payload.delete({ collection: 'media', id: logo, overrideAccess: false, req: publisher }),
    ).rejects.toThrow('Ibidem');
    await change({ logo: null, logoDark: null });
    expect((await site(light)).status).toBe(404);
    expect((await site('/')).body).toContain('<bdi>Ibidem</bdi>');
  });
});
