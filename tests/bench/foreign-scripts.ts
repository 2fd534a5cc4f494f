import { openingScript } from '@/queries/site-assets';

/**
 * Scripts and script preloads in a page that are neither the line that our pages begin with, nor a file of ours, JSON-LD or
 * speculation rules.
 */
export const foreignScripts = (html: string): string[] => [
  ...[...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)]
    .filter(([, attributes = '', code]) => !isOurs(attributes, code))
    .map(([, attributes]) => `<script${attributes}>`),
  ...[...html.matchAll(/<link\b[^>]*(?:as="script"|modulepreload)[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => !/data-ibidem/.test(tag)),
];

const isOurs = (attributes: string, code: string | undefined): boolean =>
  /type="application\/ld\+json"/.test(attributes) ||
  (/data-ibidem/.test(attributes) &&
    (code === openingScript() ||
      /src="\/assets\//.test(attributes) ||
      /type="speculationrules"/.test(attributes)));
