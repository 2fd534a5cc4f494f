/** What of a page's markup tells a page with words from a wall in front of one. */
export type PageMarks = {
  /** A field for a password. */
  asksForPassword: boolean;
  /** A script or frame of a service that wants proof that one is human. */
  hasChallenge: boolean;
  /** Characters of its scripts; each that is fetched counts for a thousand. */
  scripts: number;
  /** An element that a script is to fill, and that holds next to no words. */
  hasEmptyRoot: boolean;
  /** It sends people on by itself, at once. */
  sendsOn: boolean;
  /** Its own data say that not everybody may read it (schema.org `isAccessibleForFree`). */
  isForSubscribers: boolean;
  /** How many words it says it has (schema.org `wordCount`). */
  statedWords?: number;
};

type Attributes = Readonly<Record<string, string>>;

/** Notes marks while a page is read, element by element. */
export class MarkReader {
  #asksForPassword = false;
  #hasChallenge = false;
  #scripts = 0;
  #hasEmptyRoot = false;
  #sendsOn = false;
  /** Characters of words so far. */
  #said = 0;
  #root: { depth: number; said: number } | undefined;

  /** @param depth of the element, itself counted */
  open(name: string, attributes: Attributes, depth: number): void {
    const { id = '', class: classes = '', src = '', type = '' } = attributes;
    if (name === 'input' && type.toLowerCase() === 'password') this.#asksForPassword = true;
    if (name === 'script' && src !== '') this.#scripts += 1_000;
    if (challenges.test(`${src} ${id} ${classes}`)) this.#hasChallenge = true;
    if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) {
      const content = (attributes.content ?? '').slice(0, longestRefresh);
      if (/^\s*[0-5]?\s*[;,]\s*url\s*=/i.test(content)) this.#sendsOn = true;
    }
    if (!this.#root && (roots.test(id) || rootNames.test(name))) {
      this.#root = { depth, said: this.#said };
    }
  }

  script(text: string): void {
    this.#scripts += text.length;
    if (text.length < 50_000 && challenges.test(text)) this.#hasChallenge = true;
    const isShort = text.length < 2_000;
    if (isShort && /\blocation(?:\.href)?\s*=\s*["']|location\.(?:replace|assign)\(/.test(text)) {
      this.#sendsOn = true;
    }
  }

  say(text: string): void {
    this.#said += text.trim().length;
  }

  /** @param depth that is left */
  close(depth: number): void {
    if (this.#root && depth < this.#root.depth) this.#endRoot();
  }

  result(jsonLd: readonly string[]): PageMarks {
    this.#endRoot();
    const data = jsonLd.join('\n');
    const stated = Number(/"wordCount"\s*:\s*"?(\d{1,6})/i.exec(data)?.[1] ?? Number.NaN);
    return {
      asksForPassword: this.#asksForPassword,
      hasChallenge: this.#hasChallenge,
      scripts: this.#scripts,
      hasEmptyRoot: this.#hasEmptyRoot,
      sendsOn: this.#sendsOn,
      isForSubscribers: /"isAccessibleForFree"\s*:\s*"?false/i.test(data),
      ...(Number.isNaN(stated) ? {} : { statedWords: stated }),
    };
  }

  #endRoot(): void {
    if (this.#root && this.#said - this.#root.said <= mostInEmptyRoot) this.#hasEmptyRoot = true;
    // Only the outermost, and only once: what is inside of it is its own.
    this.#root = this.#root && { depth: Number.NEGATIVE_INFINITY, said: Number.NEGATIVE_INFINITY };
  }
}

/** Characters, of which the address is not read. */
const longestRefresh = 200;
/** Characters: “Loading the application, please wait…”. */
const mostInEmptyRoot = 60;

const roots =
  /^(?:root|app|application|main-app|app-root|react-root|react-app|__next|__nuxt|___gatsby|svelte|ember-app|q-app|vue-app|page-root|mount)$/i;
const rootNames = /^(?:app|my-app|app-root|ng-app|ion-app)$/i;

/** Cloudflare, hCaptcha, reCAPTCHA, AWS, Imperva, DataDome, PerimeterX, Akamai, DDoS-Guard, Yandex. */
const challenges =
  /challenges\.cloudflare\.com|cdn-cgi\/challenge-platform|cf[-_](?:chl|turnstile|challenge|captcha)|hcaptcha|h-captcha|recaptcha|awswaf|_incapsula_|incapsula|captcha-delivery|datadome|px-captcha|perimeterx|_abck|ddos-guard|smartcaptcha|friendly-captcha|altcha/i;
