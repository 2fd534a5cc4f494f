import type { IncomingMessage } from 'node:http';
import { answers, good, html, page, pour, redirect, redirects, type HostileCase } from './case';

const chain = (length: number): HostileCase[] => {
  const end = answers(`the end of a chain of ${length}`, good, {
    verdict: 'alive',
    title: 'Rivers',
  });
  const links = [end];
  for (let at = 1; at <= length; at += 1) {
    const next = links[0] ?? end;
    const isTooLong = at > 5;
    links.unshift(
      redirects(
        next.path,
        isTooLong
          ? { verdict: 'failing', error: 'too-many-redirects' }
          : { verdict: 'alive', title: 'Rivers' },
      ),
    );
  }
  return links;
};

export const roundabout: readonly HostileCase[] = [
  answers(
    'redirects to itself',
    (response, request) => redirect(request.url ?? '')(response, request),
    {
      verdict: 'failing',
      error: 'too-many-redirects',
    },
  ),
  answers(
    'redirects for ever, each time elsewhere',
    (response, request) => {
      const at = Number(/\d+$/.exec(request.url?.split('?')[1] ?? '')?.[0] ?? 0);
      redirect(`?at=${at + 1}`)(response, request);
    },
    { verdict: 'failing', error: 'too-many-redirects' },
  ),
  answers(
    'redirects until a cookie comes back',
    (response, request) => {
      if (request.headers.cookie) good(response, request);
      else
        page('', { location: request.url ?? '', 'set-cookie': 'seen=1' }, 302)(response, request);
    },
    { verdict: 'failing', error: 'too-many-redirects' },
  ),
  ...chain(6),
  answers('redirects without a target', page('', {}, 302), {
    verdict: 'failing',
    error: 'redirect-without-target',
  }),
  redirects('', { verdict: 'failing', error: 'redirect-without-target' }),
  answers(
    'redirects with an endless body',
    (response, request) => {
      response.writeHead(302, { location: '/case-404-is-not-here' });
      pour(response, request);
    },
    { verdict: 'failing' },
  ),
  redirects(`/${'a'.repeat(20_000)}`, { verdict: 'failing' }),
  answers(
    'moved for good',
    (response, { url = '', ...request }) =>
      (url.endsWith('/new') ? good : redirect(`${url}/new`, 301))(
        response,
        request as IncomingMessage,
      ),
    { verdict: 'moved', title: 'Rivers' },
  ),
  answers(
    'moved for good, by 308',
    (response, { url = '', ...request }) =>
      (url.endsWith('/new') ? good : redirect(`${url}/new`, 308))(
        response,
        request as IncomingMessage,
      ),
    { verdict: 'moved', title: 'Rivers' },
  ),
  answers(
    'sends to a login',
    (response, { url = '', ...request }) =>
      (url.endsWith('/login') ? page(html('Log in')) : redirect(`${url}/login`))(
        response,
        request as IncomingMessage,
      ),
    { verdict: 'blocked' },
  ),
  answers(
    'sends to a consent',
    (response, { url = '', ...request }) =>
      (url.endsWith('/consent') ? page(html('Before you go on')) : redirect(`${url}/consent`))(
        response,
        request as IncomingMessage,
      ),
    { verdict: 'blocked' },
  ),
  answers(
    'sends to its page for errors',
    (response, { url = '', ...request }) =>
      (url.endsWith('/404') ? page(html('The Paper')) : redirect(`${url}/404`))(
        response,
        request as IncomingMessage,
      ),
    { verdict: 'soft-404' },
  ),
  { name: 'the front page', path: '/', answer: page(html('The Paper')), verdict: 'alive' },
  redirects('/', { verdict: 'soft-404' }),
];
