import { countWords, type SeenPage } from './worth/seen-page';

/** Whether a page was not shown, but the door before it: a login, a consent, a proof that one is human. */
export const leadsToGate = (page: SeenPage): 'login' | 'consent' | 'challenge' | undefined => {
  const [from, to] = [URL.parse(page.url), URL.parse(page.finalUrl)];
  if (!from || !to || (from.host === to.host && from.pathname === to.pathname)) return undefined;
  // A publication on the subject of logins keeps the word in the address that was cited.
  return isGate(from, page) ? undefined : isGate(to, page);
};

const isGate = ({ hostname, pathname }: URL, page: SeenPage) => {
  const host = hosts.exec(hostname)?.[1];
  const step = steps.exec(pathname)?.[1] ?? (isThin(page) ? words.exec(pathname)?.[1] : undefined);
  const gate = (host ?? step)?.toLowerCase();
  if (gate === undefined) return undefined;
  if (gate.includes('consent')) return 'consent';
  return /captcha|challenge/.test(gate) ? 'challenge' : 'login';
};

/** “the-paywall-debate” may be the address of a text, which has more words than a door. */
const isThin = ({ text }: SeenPage): boolean => text === undefined || countWords(text) < 200;

const hosts = /^(login|signin|auth|sso|idp|accounts?|consent|id|passport)\./i;
const steps =
  /(?:^|\/)(log-?in|sign-?in|log_in|sign_in|logon|oauth2?|authorize|sso|saml2?|consent|cookie-?consent|collectconsent|captcha|showcaptcha)(?:\.\w{2,5})?(?:\/|$)/i;
const words =
  /(?:^|[/_.-])(log-?in|sign-?in|log_in|sign_in|logon|auth|oauth2?|authorize|sso|saml2?|consent|cookie-?consent|collectconsent|captcha|showcaptcha|challenge|paywall|subscribe)(?:[/_.-]|$)/i;
