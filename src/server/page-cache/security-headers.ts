import { createHash } from 'node:crypto';
import { openingScript } from '@/reading/queries/site-assets';
import { speculationRules } from '@/site/frame/speculation-rules';

type Headers = Readonly<Record<string, string>>;

/** What is true of every answer, whoever gets it. */
const common = (publicUrl: string): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A year, as browsers ask of lists of such sites; other hosts of the domain are not ours to bind.
  ...(isSecure(publicUrl) ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

/** For reader pages: inline runs only the line that each begins with, nothing comes from elsewhere, nobody frames us. */
export const readerHeaders = (publicUrl: string): Headers => ({
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    // Speculation rules are data and no script, but beside a digest browsers heed no other word for them.
    'script-src': `'self' ${[openingScript(), speculationRules].map(bySha).join(' ')}`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'media-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...(isSecure(publicUrl) ? { 'upgrade-insecure-requests': '' } : {}),
  }),
  'X-Frame-Options': 'DENY',
  ...common(publicUrl),
});

/**
 * Of these, what concerns an answer that is not a page: it may do nothing, should somebody open it as one. Said in few words
 * to what a page is made of, since each of its files repeats them.
 */
export const leanHeaders = (always: Headers, contentType = ''): Headers => ({
  ...Object.fromEntries(
    Object.entries(always).filter(([name]) => /^(x-content-type|strict-transport)/i.test(name)),
  ),
  'Content-Security-Policy': partsOfPages.test(contentType) ? "default-src 'none'" : nothingRuns,
});

const partsOfPages = /^(text\/(css|javascript)|font\/)/;

/** Says nothing of objects: browsers show a PDF in one, under the policy that came with the PDF. */
const nothingRuns =
  "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * For what Next answers itself. The desk needs scripts of Payload's, all of them ours to serve, and a frame of its own
 * pages for the preview; answers of the interface and files are no pages, and a picture that is opened by itself (SVG) runs nothing.
 */
export const headersBesides = (publicUrl: string, path: string): Headers =>
  /^\/(admin|preview|set-up)(\/|$|\?)/.test(path)
    ? {
        'Content-Security-Policy': policy({
          // Next's own stand in its pages, without a digest that could be known before.
          'script-src': `'self' 'unsafe-inline'${inDevelopment}`,
          'object-src': "'none'",
          'base-uri': "'self'",
          'form-action': "'self'",
          'frame-ancestors': "'self'",
        }),
        'X-Frame-Options': 'SAMEORIGIN',
        ...common(publicUrl),
      }
    : {
        'Content-Security-Policy': nothingRuns,
        'X-Frame-Options': 'DENY',
        ...common(publicUrl),
      };

/** There React evaluates code to say where something happened. */
const inDevelopment = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';

const bySha = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** For a page of ours that brings its style along. */
export const selfContainedHeaders = (publicUrl: string, styleDigest: string): Headers => ({
  'Content-Security-Policy': policy({
    'default-src': "'none'",
    'style-src': `'sha256-${styleDigest}'`,
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }),
  'X-Frame-Options': 'DENY',
  ...common(publicUrl),
  ...resourcePolicy('text/html'),
});

/**
 * Other sites may show our pictures and files, which feeds carry to them; pages, and what they are made of, are for our own
 * pages.
 */
export const resourcePolicy = (contentType: string): Headers => ({
  'Cross-Origin-Resource-Policy':
    contentType.startsWith('text/html') || partsOfPages.test(contentType)
      ? 'same-origin'
      : 'cross-origin',
});

const policy = (directives: Headers): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ');
