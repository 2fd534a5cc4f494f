import { afterEach, describe, expect, it } from '@jest/globals';
import { PandocPool } from '@/interchange/readers/pandoc/pool';

const generous = { milliseconds: 30_000, bytes: 1024 ** 3 };
const toHtml = (stdin: string) => ({ options: { from: 'markdown', to: 'html' }, stdin });

/** A file that takes Pandoc far longer than any limit here: deeply nested brackets. */
const endless = toHtml('[*_'.repeat(20_000));

describe('the Pandoc workers', () => {
  let pool: PandocPool;
  afterEach(() => pool.close());

  it('answer each of many jobs with its own result', async () => {
    pool = new PandocPool(1, generous);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((word) => pool.convert(toHtml(word))),
    );
    expect(answers.map((answer) => answer.ok && answer.value.stdout.trim())).toEqual([
      '<p>one</p>',
      '<p>two</p>',
      '<p>three</p>',
    ]);
  });

  it('say what Pandoc refused, and go on', async () => {
    pool = new PandocPool(1, generous);
    const refused = await pool.convert({ options: { from: 'no-such-format', to: 'html' } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await pool.convert(toHtml('after'))).toMatchObject({ ok: true });
  });

  it('end a conversion that takes too long, and do the next one', async () => {
    pool = new PandocPool(1, { ...generous, milliseconds: 10_000 });
    const [slow, next] = await Promise.all([pool.convert(endless), pool.convert(toHtml('next'))]);
    expect(slow).toMatchObject({ ok: false, error: { kind: 'too-slow' } });
    expect(next).toMatchObject({ ok: true, value: { stdout: '<p>next</p>\n' } });
  }, 90_000);

  it('die rather than take more memory than they may', async () => {
    pool = new PandocPool(1, { ...generous, bytes: 50 * 1024 ** 2 });
    expect(await pool.convert(toHtml('any'))).toMatchObject({
      ok: false,
      error: { kind: 'died', message: 'exit SIGKILL' },
    });
  });
});
