import type { PageFault } from '@/citations/page-faults';

import { aPdf } from './pdf';

/** A page as a server may answer when a text's source is asked for, with what is wrong with it. */
export type LabelledPage = {
  name: string;
  /** Left out where it shows what was cited. */
  fault?: PageFault;
  /** The address that was cited. */
  path?: string;
  /** Where it leads first. */
  leadsTo?: string;
  type?: string;
  body: string | Buffer;
};

const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const script = '<script src="/static/main.8f3c.js"></script>';
const analytics = `<script async src="https://www.googletagmanager.example/gtag/js?id=G-1"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-1');</script>`;
const nav = `<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav>`;
const prose = (count: number, about = 'rivers, tides and the people who live by them'): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Paragraph ${at + 1} of a report on ${about}, with a number: ${at * 17 + 3}.</p>`,
  ).join('');
const banner = `<div class="banner">We use cookies to improve your experience. By continuing you accept our cookies. Accept all</div>`;

/** Walls of every kind that we know, in three languages. */
export const walls: readonly LabelledPage[] = [
  {
    name: 'a proof that one is human, by Cloudflare',
    fault: 'challenge',
    body: html(
      'Just a moment...',
      `<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cvId:'3'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8'</script>`,
    ),
  },
  {
    name: 'checking your browser',
    fault: 'challenge',
    body: html(
      'paper.example',
      '<h1>Checking your browser before accessing paper.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds…</p>',
    ),
  },
  {
    name: 'a CAPTCHA under the name of the site',
    fault: 'challenge',
    body: html(
      'The Paper',
      '<p>Please complete the security check to access paper.example</p><form><div class="g-recaptcha"></div></form>',
      '<script src="https://www.google.example/recaptcha/api.js"></script>',
    ),
  },
  {
    name: 'a CAPTCHA in Russian',
    fault: 'challenge',
    body: html('Ой!', '<p>Подтвердите, что запросы отправляли вы, а не робот</p>'),
  },
  {
    name: 'a CAPTCHA in Belarusian',
    fault: 'challenge',
    body: html('Часопіс', '<p>Пацвердзіце, што вы не робат, каб працягнуць.</p>'),
  },
  {
    name: 'a challenge without words',
    fault: 'challenge',
    body: html('paper.example', '<div id="cf-turnstile"></div>', script),
  },
  {
    name: 'a login to which the page leads',
    fault: 'login',
    leadsTo: '/accounts/login?next=/report',
    body: html(
      'The Paper',
      '<h1>Welcome back</h1><form><input name="user"><input type="password"></form>',
    ),
  },
  {
    name: 'a login at the address itself',
    fault: 'login',
    body: html(
      'Log in | The Archive',
      '<p>The archive of reports</p><form><input name="user"><input type="password"></form>',
    ),
  },
  {
    name: 'members only',
    fault: 'login',
    body: html('The Society', '<h1>Report 12</h1><p>You must be logged in to view this page.</p>'),
  },
  {
    name: 'a login in Russian',
    fault: 'login',
    body: html(
      'Личный кабинет',
      '<p>Для просмотра материала необходимо войти на сайт.</p><form><input type="password"></form>',
    ),
  },
  {
    name: 'a login in Belarusian',
    fault: 'login',
    body: html('Бібліятэка', '<p>Увайдзіце ў сістэму, каб убачыць дакумент.</p>'),
  },
  {
    name: 'a consent to which the page leads',
    fault: 'consent',
    leadsTo: '/cookie-consent?return=/report',
    body: html('The Paper', '<p>Choose what we may store.</p>'),
  },
  {
    name: 'a consent that stands before the page',
    fault: 'consent',
    body: html(
      'Before you continue',
      '<h1>Before you continue to The Paper</h1><p>We use cookies and data to deliver our services.</p><p>If you choose to “Accept all”, we will also use cookies for advertising.</p><button>Accept all</button>',
    ),
  },
  {
    name: 'a consent in Russian',
    fault: 'consent',
    body: html(
      'Газета',
      '<p>Мы используем файлы cookie для персонализации рекламы.</p><p>Нажимая «Принять», вы даёте согласие.</p>',
    ),
  },
  {
    name: '“not found” that answers 200',
    fault: 'not-found',
    body: html('Page not found | The Paper', '<h1>Sorry</h1><p>Try our search.</p>'),
  },
  {
    name: '“not found” in Russian',
    fault: 'not-found',
    body: html('Газета', '<p>К сожалению, страница не найдена.</p>'),
  },
  {
    name: '“not found” in Polish',
    fault: 'not-found',
    body: html('Nie znaleziono strony', '<p>Wróć na stronę główną.</p>'),
  },
  {
    name: 'a redirect to the front page',
    fault: 'front-page',
    path: '/2021/reports/rivers-and-law',
    leadsTo: '/',
    body: html('The Paper', `<h1>The Paper</h1>${prose(30)}`),
  },
  {
    name: 'a shell that a script would fill',
    fault: 'script-only',
    body: html(
      'The Paper',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${script}`,
    ),
  },
  {
    name: 'a shell with a menu and a foot',
    fault: 'script-only',
    body: html(
      'Data portal',
      `<header>Data portal English Русский</header><main id="app"><p>Loading…</p></main><div>© 2025 Ministry of Data. Contact. Terms.</div>${script}`,
    ),
  },
  {
    name: 'a page that asks for JavaScript and says nothing else',
    fault: 'script-only',
    body: html('The Paper', `<p>Please enable JavaScript to view this page.</p>${script}`),
  },
  {
    name: 'the beginning of a paid text',
    fault: 'paywall',
    body: html(
      'Rivers and law | The Paper',
      `<h1>Rivers and law</h1><p>When the river rose in spring, nobody asked whose it was.</p><p>Subscribe to continue reading</p><p>Already a subscriber? Log in.</p>`,
    ),
  },
  {
    name: 'the beginning of a paid text, by its own data',
    fault: 'paywall',
    body: html(
      'Rivers and law',
      prose(8),
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","wordCount":2400}</script>',
    ),
  },
  {
    name: 'a paid text in Russian',
    fault: 'paywall',
    body: html(
      'Реки и право — Газета',
      '<p>Весной река поднялась, и никто не спросил, чья она.</p><p>Чтобы читать дальше, оформите подписку.</p>',
    ),
  },
  {
    name: 'too many requests',
    fault: 'rate-limited',
    body: html('429 Too Many Requests', '<p>Slow down.</p>'),
  },
  {
    name: 'a limit of requests as data',
    fault: 'rate-limited',
    type: 'text/plain',
    body: 'Rate limit exceeded. Try again in 60 seconds.',
  },
  {
    name: 'a domain for sale',
    fault: 'parked',
    body: html('paper.example', '<p>The domain paper.example is for sale. Buy this domain.</p>'),
  },
  {
    name: 'an account that was shut',
    fault: 'parked',
    body: html('Account Suspended', '<p>This Account has been suspended.</p>'),
  },
  { name: 'no words at all', fault: 'no-words', body: html('The Paper', nav) },
  { name: 'nothing but spaces', fault: 'no-words', body: '   \n ' },
  {
    name: 'not in your country',
    fault: 'region',
    body: html('The Paper', '<p>Sorry, this content is not available in your region.</p>'),
  },
  {
    name: 'not in Europe',
    fault: 'region',
    body: html(
      '451: Unavailable due to legal reasons',
      '<p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>',
    ),
  },
  {
    name: 'works on the site, answering 200',
    fault: 'maintenance',
    body: html('The Paper', '<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience.</p>'),
  },
  {
    name: 'works on the site, in Belarusian',
    fault: 'maintenance',
    body: html('Часопіс', '<p>На сайце вядуцца тэхнічныя работы. Зайдзіце пазней.</p>'),
  },
  {
    name: 'a PDF that is a login',
    fault: 'other-kind',
    path: '/files/report.pdf',
    body: html('The Library', '<p>Sign in with your institution.</p><input type="password">'),
  },
  {
    name: 'HTML that calls itself a PDF',
    fault: 'other-kind',
    type: 'application/pdf',
    body: html('Error', '<p>Session.</p>'),
  },
  {
    name: 'a PDF that broke off',
    fault: 'broken-file',
    path: '/files/half.pdf',
    type: 'application/pdf',
    body: '%PDF-1.7\n1 0 obj <<',
  },
  {
    name: 'an error of the database',
    fault: 'server-error',
    body: html('Database Error', '<h1>Error establishing a database connection</h1>'),
  },
  {
    name: 'an error as JSON',
    fault: 'server-error',
    type: 'application/json',
    body: '{"error":"internal","code":17}',
  },
  {
    name: 'the page of a new server',
    fault: 'default-page',
    body: html(
      'Welcome to nginx!',
      '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed.</p>',
    ),
  },
  {
    name: 'a page that only sends on',
    fault: 'sends-on',
    body: html(
      'Redirecting',
      '<p>If you are not redirected, click here.</p>',
      '<meta http-equiv="refresh" content="0; url=https://paper.example/new">',
    ),
  },
  {
    name: 'access denied',
    fault: 'denied',
    body: html(
      'Access Denied',
      '<p>You don’t have permission to access "http://paper.example/" on this server.</p><p>Reference #18.2d3</p>',
    ),
  },
];

/** Pages that show what was cited, chosen to look like walls: short, about walls, with banners, logins and scripts. */
export const honestPages: readonly LabelledPage[] = [
  { name: 'a long report', body: html('Rivers and law', nav + prose(40)) },
  { name: 'one sentence', body: html('Tides', '<p>High water at six.</p>') },
  {
    name: 'one sentence with counting of visits',
    body: html('Notice 12', `<p>The committee meets on 3 May 2025 at noon.</p>${analytics}`),
  },
  { name: 'a word', type: 'text/plain', body: 'Yes.' },
  { name: 'plain text', type: 'text/plain', body: 'RFC 9309\n\nRobots Exclusion Protocol' },
  { name: 'numbers as CSV', type: 'text/csv', body: 'year,price\n2023,4.2\n2024,4.9\n' },
  {
    name: 'numbers as JSON',
    type: 'application/json',
    body: '{"series":[{"year":2023,"price":4.2}]}',
  },
  {
    name: 'a table of numbers',
    body: html(
      'Prices',
      '<table><tr><th>Year<th>Price</tr><tr><td>2023<td>4.2</tr><tr><td>2024<td>4.9</tr></table>',
    ),
  },
  {
    name: 'a workbook',
    type: 'application/vnd.ms-excel',
    path: '/numbers.xls',
    body: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
  },
  {
    name: 'a picture',
    type: 'image/png',
    path: '/map.png',
    body: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  },
  {
    name: 'a PDF',
    path: '/report.pdf',
    type: 'application/pdf',
    body: aPdf(['Tides of 1911.'], 'Tides'),
  },
  {
    name: 'a PDF without words',
    path: '/scan.pdf',
    type: 'application/pdf',
    body: aPdf([''], 'Scan'),
  },
  {
    name: 'a PDF with the words of a wall',
    type: 'application/pdf',
    body: aPdf(['Access denied', 'Please log in to continue.'], 'Access denied'),
  },
  {
    name: 'a PDF behind a redirect to an archive with “auth” in its name',
    leadsTo: '/auth/files/report.pdf',
    type: 'application/pdf',
    body: aPdf(['Tides of 1911.'], 'Tides'),
  },
  {
    name: 'the text of a file at the address of the file',
    path: '/blob/report.pdf',
    body: html('report.pdf', prose(40)),
  },
  {
    name: 'an essay on CAPTCHA',
    body: html(
      'CAPTCHA: a short history',
      `<p>To prove that you are human, you once had to type the characters of a picture.</p>${prose(4, 'captchas')}`,
    ),
  },
  {
    name: 'an encyclopedia on CAPTCHA',
    body: html('CAPTCHA - Encyclopedia', prose(25, 'captchas and who solves them')),
  },
  {
    name: 'a page that invites to subscribe to a letter',
    body: html(
      'Rivers and law',
      `<p>The court found for the village.</p><p>Subscribe to our newsletter</p><p>Sign up to read our newsletter every week.</p>`,
    ),
  },
  {
    name: 'an essay on paywalls',
    body: html(
      'Why newspapers put up paywalls',
      `<p>“Subscribe to continue reading” is the sentence of a decade.</p>${prose(5, 'papers')}`,
    ),
  },
  {
    name: 'a paid text that is shown in full',
    body: html(
      'Rivers and law',
      `${prose(40)}<p>Subscribe to continue reading our other reports</p>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":600}</script>',
    ),
  },
  {
    name: 'a summary that leads to a report',
    body: html(
      'Report on tides',
      '<p>Tides rose by 4 cm.</p><p>To read the full report, download the PDF (2 MB).</p>',
    ),
  },
  {
    name: 'a long page with a login on top',
    body: html(
      'The Paper',
      `<p>Log in</p><form><input name="u"><input type="password"></form>${prose(40)}`,
    ),
  },
  {
    name: 'a short thread of a forum with a login on top',
    body: html(
      'Tide tables? – The Forum',
      `<form>Login <input name="u"><input type="password"></form><p>${'Does anybody know where the tables of 1911 are kept today? I looked in the harbour office and in the county archive, and found only those of 1912. The librarian said that an older set was lent to the museum in the seventies and never came back, but the museum says that it has no record of it. I would be glad of any hint about where else to look, or about who might have copied them before they were lent.'}</p>`,
    ),
  },
  {
    name: 'how to log in',
    body: html(
      'How people log in: a survey',
      '<p>Of 1,200 people asked, 61 percent use one password.</p>',
    ),
  },
  {
    name: 'a page with a banner for cookies',
    body: html(
      'Tides',
      `${banner}<p>High water at six on Monday, at seven on Tuesday, and no boats on Wednesday at all because of the wind.</p>`,
    ),
  },
  {
    name: 'what cookies are',
    body: html(
      'What is a cookie?',
      '<p>A cookie is a small text that a site keeps in a browser.</p><p>Cookies were invented in 1994 by Lou Montulli, who wanted carts in shops to remember what was in them.</p>',
    ),
  },
  {
    name: 'a policy on cookies',
    body: html(
      'Cookie policy',
      `<p>We use cookies to count visits to the ministry’s pages.</p>${prose(14, 'what the ministry stores and for how long')}`,
    ),
  },
  {
    name: 'an essay on pages that were lost',
    body: html('Page not found: how the web forgets', prose(20, 'links that died')),
  },
  {
    name: 'a resolution with the number 404',
    body: html('Resolution 404 (1977)', '<p>The Security Council decides to send a mission.</p>'),
  },
  { name: 'a car', body: html('Peugeot 404', '<p>A family car made from 1960 to 1975.</p>') },
  {
    name: 'works on a lock',
    body: html(
      'Maintenance of the eastern lock in 2024',
      '<p>The lock was closed for maintenance from March to May.</p>',
    ),
  },
  {
    name: 'works on a site, announced',
    body: html(
      'News of the archive',
      '<p>The reading room opens at nine.</p><p>On 3 May the catalogue was under maintenance for an hour, and 14 orders were lost.</p>',
    ),
  },
  {
    name: 'a service that was unavailable',
    body: html(
      'Ferries',
      '<p>Ferry service was temporarily unavailable on 9 January because of ice, the harbour said.</p>',
    ),
  },
  {
    name: 'errors of a court',
    body: html('Errors in the 1911 census', '<p>An error occurred in 3 of 14 districts.</p>'),
  },
  {
    name: 'access denied to reporters',
    body: html(
      'Reporters denied access to the dam',
      '<p>Access to the dam has been denied to reporters since March, the union said.</p>',
    ),
  },
  {
    name: 'a law on data protection',
    body: html(
      'Regulation 2016/679',
      `<h1>General Data Protection Regulation</h1>${prose(30, 'the protection of natural persons')}`,
    ),
  },
  {
    name: 'what is sold in which country',
    body: html(
      'Medicines',
      '<p>The medicine is not available in 14 of 27 countries of the union, a survey of 2024 found.</p>',
    ),
  },
  {
    name: 'domains for sale',
    body: html(
      'The market for domain names',
      `<p>Of 350 million domains, a third are parked.</p>${prose(14, 'names and prices')}`,
    ),
  },
  {
    name: 'a page that a server has made, with a root',
    body: html('Rivers', `<div id="__next"><main>${prose(8)}</main></div>${script}`),
  },
  {
    name: 'an article with a small application beside it',
    body: html('Rivers', `<div id="app"></div>${prose(14)}${script}`),
  },
  {
    name: 'an article with a form that a CAPTCHA guards',
    body: html(
      'Rivers',
      `${prose(5)}<form><textarea></textarea><div class="g-recaptcha"></div></form>`,
      '<script src="https://www.google.example/recaptcha/api.js"></script>',
    ),
  },
  {
    name: 'an article that asks for scripts for its map',
    body: html(
      'Rivers',
      `<p>Please enable JavaScript to see the map.</p><p>The river is 214 km long and has nine locks.</p>${script}`,
    ),
  },
  {
    name: 'a page in Russian',
    body: html('Приливы', '<p>Полная вода в шесть, малая в полдень.</p>'),
  },
  {
    name: 'a page in Russian that speaks of a login',
    body: html(
      'Вход в порт закрыт до мая',
      '<p>Вход в порт закрыт для судов с осадкой более 4 м.</p>',
    ),
  },
  {
    name: 'a page in Russian that speaks of a subscription',
    body: html(
      'Сколько стоит подписка на газеты',
      '<p>Подписка на газету подорожала на 12 процентов.</p><p>Подпишитесь на наш канал</p>',
    ),
  },
  {
    name: 'a page in Belarusian',
    body: html('Прылівы', '<p>Поўная вада а шостай, малая апоўдні.</p>'),
  },
  {
    name: 'a page in Belarusian about an entrance',
    body: html('Уваход у порт', '<p>Уваход у порт быў закрыты да мая 1911 года.</p>'),
  },
  { name: 'a page in Chinese', body: html('潮汐', '<p>星期一六点涨潮，星期二七点涨潮。</p>') },
  {
    name: 'a page in Japanese with a root',
    body: html(
      '潮位',
      `<div id="root"><p>${'月曜日は六時に満潮となり、火曜日は七時に満潮となる。'.repeat(8)}</p></div>${script}`,
    ),
  },
  { name: 'a page in Arabic', body: html('المد', '<p>يرتفع الماء في السادسة صباحا.</p>') },
  { name: 'a page in Georgian', body: html('მოქცევა', '<p>მაღალი წყალი ექვს საათზე.</p>') },
  {
    name: 'an address that was renamed',
    path: '/2019/old-name',
    leadsTo: '/2019/the-challenge-of-rivers',
    body: html('The challenge of rivers', prose(20)),
  },
  {
    name: 'an essay that moved and has “subscribe” in its name',
    leadsTo: '/essays/why-we-subscribe',
    body: html('Why we subscribe', prose(20)),
  },
  {
    name: 'the front page, cited as such',
    path: '/',
    leadsTo: '/en/',
    body: html('The Paper', prose(10)),
  },
  {
    name: 'an article that is called “Login”',
    body: html(
      'Login: a poem',
      '<p>He typed his name, and nothing knew it; he typed it twice, and no door drew it.</p>',
    ),
  },
];
