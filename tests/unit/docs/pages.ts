import { globSync, readFileSync } from 'node:fs';
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

/** Paths of ours in code, with alternatives in braces written out; those with a placeholder are left out. */
export const namedPathsOf = ({ prose }: Page): string[] =>
  [...prose.matchAll(/`((?:app|collections|docker|docs|examples|src|tests|tools)\/[^`\s]*)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/[<>*…A-Z]/.test(name.replace(/README|Dockerfile/, '')))
    .flatMap(alternatives);

const alternatives = (name: string): string[] => {
  const [whole, choices] = /\{([^}]*)\}/.exec(name) ?? [];
  if (whole === undefined || choices === undefined) return [name];
  return choices.split(',').flatMap((choice) => alternatives(name.replace(whole, choice)));
};
