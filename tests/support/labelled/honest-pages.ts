import { aPdf } from '../documents/pdf';
import { analytics, banner, html, nav, prose, script, type LabelledPage } from './page';

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
