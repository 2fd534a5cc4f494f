import { describe, expect, it } from '@jest/globals';
import { ArticleMetadata } from '@/site/article/article-metadata';
import { PageFrame } from '@/site/frame/page-frame';
import { linksInHead } from '@/server/page-cache/links-in-head';
import { pageFrom } from '@/server/page-cache/page';
import { aSetting, aView, html } from '@support/pages/reader';
import { createElement } from 'react';

const assets = {
  styles: '/s.css',
  script: '/s.mjs',
  icon: '/i.svg',
  preload: { en: '/f', ru: '/f', be: '/f' },
};
const page = (): string => {
  const setting = aSetting();
  const metadata = createElement(ArticleMetadata, { view: aView(), setting });
  return html(createElement(PageFrame, { setting, assets } as never, metadata));
};

describe('typed links in the head of a page', () => {
  it('become a header, but for those that only a browser needs', () => {
    const links = linksInHead(page());
    expect(links).toContain('<https://quarterly.example/articles/boats>; rel="cite-as"');
    expect(links).toContain('<https://schema.org/AboutPage>; rel="type"');
    expect(links).toContain(
      '<https://quarterly.example/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=' +
        'oai%3Aquarterly.example%3Aen%2Fboats>; rel="describedby"; type="application/xml"',
    );
    expect(links).not.toMatch(/stylesheet|preload|icon/);
  });

  it('are sent with the page', () => {
    const answer = {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(page()),
    };
    expect(pageFrom(answer, '/articles/boats', {}).links).toContain('rel="cite-as"');
  });

  it('are taken from the head alone, and never break a header or outgrow a proxy', () => {
    const hostile = '<head><link rel="author" href="/a\r\nb"/></head><link rel="item" href="/c"/>';
    expect(linksInHead(hostile)).toBe('');
    const many = Array.from({ length: 200 }, (_, at) => `<link rel="item" href="/${at}"/>`);
    expect(linksInHead(`<head>${many.join('')}</head>`).length).toBeLessThan(3_000);
  });
});
