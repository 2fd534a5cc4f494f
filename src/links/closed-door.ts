import type { SeenPage } from './soft-404';

/**
 * Whether a page that answers with success is the door before the page: a login, a consent, a proof that one is human.
 * The page may well be behind it, so this is no more than a refusal to talk to us.
 */
export const isClosedDoor = (page: SeenPage): boolean => leadsToDoor(page) || isChallenge(page);

const leadsToDoor = ({ url, finalUrl }: SeenPage): boolean => {
  const [from, to] = [URL.parse(url), URL.parse(finalUrl)];
  if (!from || !to || (from.host === to.host && from.pathname === to.pathname)) return false;
  // A publication on the subject of logins keeps the word in the address that was cited.
  return isDoor(to) && !isDoor(from);
};

const isDoor = ({ hostname, pathname }: URL): boolean =>
  /^(?:login|signin|auth|sso|idp|accounts?|consent|id|passport)\./i.test(hostname) ||
  /(?:^|[/_.-])(?:log-?in|sign-?in|log_in|sign_in|logon|auth|oauth2?|authorize|sso|saml2?|consent|cookie-?consent|collectconsent|captcha|showcaptcha|challenge|paywall|subscribe)(?:[/_.-]|$)/i.test(
    pathname,
  );

/** Of the services that stand before many sites. Their pages are short; an article about them is not. */
const isChallenge = ({ title = '', text = '' }: SeenPage): boolean =>
  text.length < 1_500 && challenges.test(title.trim());

const challenges =
  /^(?:just a moment\.*|attention required!? \| cloudflare|access denied|ddos-guard|are you a (?:robot|human)\??|robot check|security check|human verification|verify(?:ing)? (?:that )?you are (?:a )?human|please verify you are (?:a )?human|checking your browser.*|доступ (?:ограничен|запрещ[её]н)|вы не робот\??|ой!|проверка браузера.*|доступ забаронены)$/iu;
