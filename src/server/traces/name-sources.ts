import { LRUCache } from 'lru-cache';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalPlace, type SourceMap } from './original-place';

/**
 * From now on the trace of an error names our own files and lines, and not those of what was built from them. Node would do
 * so too, but reads every map for that when its file is loaded, and keeps it.
 *
 * @param projectRoot the folder of the checkout, from which files are named
 */
export const nameSourcesInTraces = (projectRoot: string): void => {
  if (process.sourceMapsEnabled) return;
  // Called when somebody asks for the trace, and not when the error is made.
  Error.prepareStackTrace = (error, sites) =>
    nameSources([headOf(error), ...sites.map(String)].join('\n    at '), projectRoot);
};

/** As V8 writes it, also of what is no error. */
const headOf = (error: unknown): string => {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
};

/** A trace with the places of built files exchanged for those in the sources; what has no map stays. */
export const nameSources = (trace: string, projectRoot: string): string => {
  // Two places are often of one file, and its map large.
  const maps = new Map<string, SourceMap>();
  const mapOf = (file: string): SourceMap => {
    const map = maps.get(file) ?? readMap(file);
    maps.set(file, map);
    return map;
  };
  return trace.replace(
    frame,
    (whole, before: string, where: string, line: string, column: string) => {
      const known = places.get(whole);
      if (known !== undefined) return known;
      const named = namePlace(
        where,
        { line: Number(line), column: Number(column) },
        { projectRoot, mapOf },
      );
      const words = named === undefined ? whole : `${before}${named}`;
      places.set(whole, words);
      return words;
    },
  );
};

/** A place in what was built, after `at` and what stands there: `    at async load (file:///…/.build/…/cli.mjs:12:5`. */
const frame =
  /^( +at (?:.* \(|async )?)((?:file:\/\/|\/|[A-Z]:\\)[^\n]*?[\\/]\.(?:build|next)[\\/][^\n]*?):(\d+):(\d+)(?=\)?$)/gm;

/** The same place fails again and again, and reading a map takes a tenth of a second. */
const places = new LRUCache<string, string>({ max: 1000 });

type Given = { projectRoot: string; mapOf: (file: string) => SourceMap };

const namePlace = (
  where: string,
  place: { line: number; column: number },
  { projectRoot, mapOf }: Given,
): string | undefined => {
  try {
    const file = where.startsWith('file:') ? fileURLToPath(where) : where;
    const found = originalPlace(mapOf(file), place);
    if (!found) return undefined;
    const { source, line, column } = found;
    const isPath = !/^[a-z]+:/.test(source);
    const name = isPath
      ? relative(projectRoot, resolve(dirname(file), decodeURIComponent(source)))
      : source;
    return `${name}:${line}:${column}`;
  } catch {
    // No map, or none that can be read: a trace of what was built is better than none.
    return undefined;
  }
};

const readMap = (file: string) => JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMap;
