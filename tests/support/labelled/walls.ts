import { html, nav, prose, script, type LabelledPage } from './page';

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
