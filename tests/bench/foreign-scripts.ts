import { openingScript } from '@/reading/queries/site-assets';

/** Scripts and script preloads in a page that are neither the line that our pages begin with, nor JSON-LD or speculation rules. */
export const foreignScripts = (html: string): string[] => [
  ...[...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)]
    .filter(([, attributes = '', code]) => !isOurs(attributes, code))
    .map(([, attributes]) => `<script${attributes}>`),
  ...[...html.matchAll(/<link\b[^>]*(?:as="script"|modulepreload)[^>]*>/gi)].map(([tag]) => tag),
];

const isOurs = (attributes: string, code: string | undefined): boolean =>
  /type="application\/ld\+json"/.test(attributes) ||
  (/data-ibidem/.test(attributes) &&
    (code === openingScript() || /type="speculationrules"/.test(attributes)));
