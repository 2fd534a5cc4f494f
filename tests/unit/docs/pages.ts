import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Page = {
  /** From the top of the repository. */
  readonly file: string;
  readonly text: string;
  /** Without fenced code. */
  readonly prose: string;
};

const read = (file: string): Page => {
  const text = readFileSync(file, 'utf8');
  return { file, text, prose: text.replace(/^```[\s\S]*?^```$/gm, '') };
};

/** Whatever is written for people who run, read or change the program. */
export const pages: readonly Page[] = globSync(['*.md', '{docs,src,collections,app,tests}/**/*.md'])
  .filter((file) => !/^(src\/demo\/|tests\/fixtures\/)/.test(file))
  .toSorted()
  .map(read);

/** Relative targets of links and pictures, from the top of the repository, with their anchor. */
export const targetsOf = ({ file, prose }: Page): { target: string; anchor: string }[] =>
  [...prose.matchAll(/\]\(<?([^)>\s]+)|(?:src|srcset|href)="([^"\s]+)/g)]
    .map(([, inText, inTag]) => inText ?? inTag ?? '')
    .filter((link) => !/^(https?:|mailto:)/.test(link))
    .map((link) => {
      const [target = '', anchor = ''] = link.split('#');
      return { target: target ? path.join(path.dirname(file), target) : file, anchor };
    });

/** As GitHub makes them of headings. */
export const anchorsOf = ({ prose }: Page): string[] =>
  [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const folders = 'app,collections,docker,docs,examples,src,tests,tools';
const files = globSync([`{${folders}}/**`, '*']);
const ours = new RegExp(`^(${folders.replaceAll(',', '|')})/|\\.(tsx?|mjs|sh)$`);

/** Paths and names of files that a page names and that are not there; those with a placeholder are left out. */
export const lostPathsOf = ({ prose }: Page): string[] =>
  [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => ours.test(name) && !/[<>*…A-Z]/.test(name))
    .flatMap(alternatives)
    .filter((name) => !isThere(name.replace(/\/$/, '')));

const isThere = (name: string): boolean =>
  ['', '.ts', '.tsx'].some((end) => existsSync(name + end)) ||
  files.some((file) => file.endsWith(`/${name}`));

const alternatives = (name: string): string[] => {
  const [whole, choices] = /\{([^}]*)\}/.exec(name) ?? [];
  if (whole === undefined || choices === undefined) return [name];
  return choices.split(',').flatMap((choice) => alternatives(name.replace(whole, choice)));
};
