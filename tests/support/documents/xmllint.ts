import { spawn } from 'node:child_process';
import path from 'node:path';

export type XmlSchema = { schema: string } | { relaxng: string };

const schemas = path.join(import.meta.dirname, '../../fixtures/schemas');

/**
 * What xmllint has against a document: nothing where it fits the schema, a path below `tests/fixtures/schemas`. It may
 * not go to the network.
 */
export const faultsByXmllint = (xml: string, schema: XmlSchema): Promise<string> => {
  const [kind, file] = 'schema' in schema ? ['schema', schema.schema] : ['relaxng', schema.relaxng];
  const given = ['--noout', '--nonet', `--${kind}`, path.join(schemas, file), '-'];
  return new Promise((resolve, reject) => {
    const judge = spawn('xmllint', given, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    judge.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    judge.on('error', () =>
      reject(new Error('xmllint is missing: install libxml2-utils (Debian) or libxml2.')),
    );
    judge.on('close', (code) => resolve(code === 0 ? '' : said));
    judge.stdin.end(xml);
  });
};
