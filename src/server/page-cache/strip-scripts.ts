import { openingScript, withLeanStyles } from '@/reading/queries/site-assets';

/** A reader page without Next's scripts, and whether it would be whole without them. */
export type StrippedPage = {
  html: string;
  /** False when React streamed parts out of order: only its scripts would put them into place. */
  complete: boolean;
};

/**
 * Takes out what only Next's client runtime needs: its scripts, flight data and script preloads. Left are JSON-LD, and marked
 * with `data-ibidem` speculation rules and the line that each page begins with, which asks for our one file of scripts itself.
 * Works on React's output, which escapes `<` and `>` in text and in attribute values, so that a tag is exactly what stands
 * between them.
 */
export const stripScripts = (html: string): StrippedPage => ({
  html: withLeanStyles(html)
    .replace(script, (whole, attributes: string, code: string) =>
      isOurs(attributes, code) ? whole : '',
    )
    .replace(link, (whole) => (preloadsScript(whole) ? '' : whole))
    .replace(reactMarker, ''),
  complete: !outOfOrder.test(html),
});

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const link = /<link\b[^>]*>/gi;

/** React's marks for hydration: Suspense boundaries (`$`, `/$`), activities (`&`) and joints between texts. */
const reactMarker = /<!--(?:\/?[$&][?!~]?| |html|head|body)-->/g;

/** React's placeholder for content that comes later in the stream, and that content itself. */
const outOfOrder = /<template id="[BP]:|<div hidden="" id="S:/;

const isOurs = (attributes: string, code: string): boolean =>
  /\btype="application\/ld\+json"/.test(attributes) ||
  (/\bdata-ibidem\b/.test(attributes) &&
    (/\btype="speculationrules"/.test(attributes) || code === openingScript()));

const preloadsScript = (tag: string): boolean =>
  /\brel="modulepreload"/.test(tag) || (/\brel="preload"/.test(tag) && /\bas="script"/.test(tag));
