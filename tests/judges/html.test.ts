import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import type { Block } from '@/document/document';
import { exportedFiles, inFolder } from '@support/documents/exported-files';
import { judgeProgram } from '@support/pages/judge-program';

const jar = path.join(process.cwd(), 'node_modules/vnu-jar/build/dist/vnu.jar');

/** The checker counts a heading that skips a level as an error, and the generator does not write like an editor. */
const stepsDown = (body: readonly Block[]): boolean => {
  const first = body.find((block) => block.type === 'heading');
  return first === undefined || first.level === 2;
};

it('the Nu checker finds no error in any page', async () => {
  const files = await exportedFiles('html', { generated: 120 });
  const sound = files.filter(({ document }) => stepsDown(document.body));
  expect(sound.length).toBeGreaterThan(60);
  const { folder, paths } = await inFolder(sound, 'html');
  const { code, text } = await judgeProgram('java', {
    args: ['-jar', jar, '--errors-only', ...paths],
    install: 'default-jre-headless (Debian) or another Java 11 or later',
  });
  expect({ code, text }).toEqual({ code: 0, text: '' });
  await rm(folder, { recursive: true });
});
