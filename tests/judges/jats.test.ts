import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exportedFiles, inFolder } from '@support/documents/exported-files';
import { judgeProgram } from '@support/pages/judge-program';

const catalog = path.join(process.cwd(), 'node_modules/@jats4r/dtds/schema/catalog.xml');

const faults = async (paths: readonly string[]): Promise<string> => {
  const { code, text } = await judgeProgram('xmllint', {
    args: ['--nonet', '--noout', '--valid', ...paths],
    install: 'libxml2-utils (Debian) or libxml2',
    env: { XML_CATALOG_FILES: catalog },
  });
  return code === 0 ? '' : text;
};

describe('the DTD of JATS Publishing 1.3', () => {
  it('takes every article', async () => {
    const { folder, paths } = await inFolder(
      await exportedFiles('jats', { generated: 150 }),
      'xml',
    );
    expect(await faults(paths)).toBe('');
    await rm(folder, { recursive: true });
  });

  it('is awake', async () => {
    const files = await exportedFiles('jats');
    const broken = files.map((file) => ({
      ...file,
      bytes: Buffer.from(Buffer.from(file.bytes).toString().replace('<body>', '<body><body/>')),
    }));
    const { folder, paths } = await inFolder(broken, 'xml');
    expect(await faults(paths)).toContain('Element body');
    await rm(folder, { recursive: true });
  });
});
