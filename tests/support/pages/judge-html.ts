import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { judgeProgram, type Said } from './judge-program';
import type { PageAddress } from '../browser/page-kinds';
import type { SiteServer } from './site-server';

const jar = path.join(process.cwd(), 'node_modules/vnu-jar/build/dist/vnu.jar');

/** What the judge says of pages without a fault. */
export const faultless: Said = { code: 0, text: '' };

/** The Nu HTML checker on these files. */
export const judgeHtml = (files: readonly string[]): Promise<Said> =>
  judgeProgram('java', {
    args: ['-jar', jar, '--errors-only', ...files],
    install: 'default-jre-headless (Debian) or another Java 11 or later',
  });

/** The same on pages as the site sends them, of which copies go into a folder; or the first that has another status than it should. */
export const judgePages = async (
  site: Pick<SiteServer, 'answer'>,
  pages: readonly PageAddress[],
  folder: string,
): Promise<Said> => {
  const files: string[] = [];
  for (const { name, address, status } of pages) {
    const answer = await site.answer(address);
    if (answer.status !== status) return { code: null, text: `${address} is ${answer.status}` };
    const file = path.join(folder, `${files.length}-${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, await answer.text());
    files.push(file);
  }
  return judgeHtml(files);
};
