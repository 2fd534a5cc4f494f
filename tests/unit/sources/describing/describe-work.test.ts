import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { readCslAnswer } from '@/sources/describing/csl-answer';
import { describePage } from '@/sources/describing/describe-page';
import { describeWork } from '@/sources/describing/describe-work';
import { metadataServer } from '@/sources/describing/metadata-server';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import { startLocalServer, type LocalServer } from '@support/server/local-server';

const crossref = {
  type: 'journal-article',
  title: ['Wheat <i>and</i> war'],
  author: [{ family: 'Doe', given: 'Jane', sequence: 'first' }],
  'container-title': ['Grain'],
  issued: { 'date-parts': [[2024, 5]] },
  DOI: '10.5555/wheat',
};

let server: LocalServer;
let asked: string[];
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

beforeAll(async () => {
  server = await startLocalServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '', server.origin);
      asked.push([request.method, request.url, body.slice(0, 40)].filter(Boolean).join(' '));
      const answer = answers[pathname];
      if (answer) return answer(request, response);
      response.statusCode = 404;
      response.end();
    });
  });
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  answers = {};
});

const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'application/json');
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
};
const html = (text: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(text);
};

const page = describePage((url, options) =>
  fetchPage(url, { ...options, allowance: [server.host] }),
);
const all = () =>
  describeWork({
    doiServer: metadataServer(`${server.origin}/doi`),
    translationServer: metadataServer(`${server.origin}/zotero/`),
    page,
  });

describe('describing a work', () => {
  it('asks whoever registered the DOI first, and nobody else when they know', async () => {
    answers['/doi/10.5555/wheat'] = (request, response) => {
      expect(request.headers.accept).toBe('application/vnd.citationstyles.csl+json');
      json(crossref)(request, response);
    };
    const described = await all()({ doi: '10.5555/wheat', url: `${server.origin}/page` });
    expect(described).toMatchObject({
      from: 'doi-server',
      work: {
        type: 'article-journal',
        title: 'Wheat and war',
        'container-title': 'Grain',
        author: [{ family: 'Doe', given: 'Jane' }],
        issued: '2024-05',
      },
      failures: [],
    });
    expect(asked).toHaveLength(1);
  });

  it('asks the translation server next: the address as plain text, then its items as CSL', async () => {
    answers['/zotero/web'] = json([{ itemType: 'report', title: 'R' }]);
    answers['/zotero/export'] = json([{ id: 'x', type: 'report', title: 'R', publisher: 'P' }]);
    const { from, work } = await all()({ url: `${server.origin}/page` });
    expect({ from, work }).toEqual({
      from: 'translation-server',
      work: { type: 'report', title: 'R', publisher: 'P' },
    });
    expect(asked).toEqual([
      `POST /zotero/web ${server.origin}/page`,
      'POST /zotero/export?format=csljson [{"itemType":"report","title":"R"}]',
    ]);
  });

  it('asks it for an ISBN by /search', async () => {
    answers['/zotero/search'] = json([{ itemType: 'book' }]);
    answers['/zotero/export'] = json([{ type: 'book', title: 'B' }]);
    expect((await all()({ isbn: '9783161484100' })).work?.title).toBe('B');
    expect(asked[0]).toBe('POST /zotero/search 9783161484100');
  });

  it('reads the page itself in the end, and completes it from the DOI that it names', async () => {
    answers['/zotero/web'] = (_, response) => {
      response.statusCode = 300;
      response.end('{}');
    };
    answers['/page'] = html(
      '<title>Wheat | Grain</title><meta name="citation_title" content="Wheat"><meta name="citation_doi" content="10.5555/wheat">',
    );
    answers['/doi/10.5555/wheat'] = json(crossref);
    expect(await all()({ url: `${server.origin}/page` })).toMatchObject({
      from: 'page',
      pageTitle: 'Wheat | Grain',
      work: { title: 'Wheat and war', DOI: '10.5555/wheat', URL: `${server.origin}/page` },
      failures: [{ provider: 'translation-server', why: 'HTTP 300' }],
    });
  });

  it('says who could not help', async () => {
    const described = await all()({ doi: '10.1/none', url: `${server.origin}/gone` });
    expect(described).toEqual({
      failures: [
        { provider: 'doi-server', why: 'HTTP 404' },
        { provider: 'translation-server', why: 'HTTP 404' },
        { provider: 'page', why: 'HTTP 404' },
      ],
    });
  });

  it('lets the servers’ own host be private, and nothing that it leads to', async () => {
    answers['/doi/10.1/hop'] = (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/secret' });
      response.end();
    };
    expect((await all()({ doi: '10.1/hop' })).failures[0]).toEqual({
      provider: 'doi-server',
      why: 'port-refused',
    });
    const plain = describeWork({ page: describePage((url) => fetchPage(url)) });
    expect((await plain({ url: `${server.origin}/page` })).failures).toEqual([
      { provider: 'page', why: 'port-refused' },
    ]);
  });

  it('takes a PDF for a document and other files for nothing', async () => {
    answers['/file'] = (_, response) => {
      response.setHeader('content-type', 'image/png');
      response.end('x');
    };
    expect(await all()({ url: `${server.origin}/file` })).toMatchObject({
      failures: [expect.anything(), { provider: 'page', why: 'nothing-said' }],
    });
  });
});

describe('what servers answer is data', () => {
  it.each([['{'], ['null'], ['[]'], ['"x"'], ['{"type":"book"}'], ['{"title":{"a":1}}']])(
    '%s says nothing',
    (text) => expect(readCslAnswer(text)).toBeUndefined(),
  );

  it('is cleaned and bounded', () => {
    const work = readCslAnswer(
      JSON.stringify({
        type: 'nonsense',
        title: 'A\u0000 <script>x</script> &amp; b',
        author: Array.from({ length: 900 }, () => ({ family: 'F'.repeat(9000) })),
        abstract: 'a'.repeat(100_000),
      }),
    );
    expect(work?.title).toBe('A x & b');
    expect(work?.type).toBe('webpage');
    expect(work?.author).toHaveLength(100);
    expect(JSON.stringify(work).length).toBeLessThan(250_000);
  });
});
