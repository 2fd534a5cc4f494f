import { describe, expect, it } from '@jest/globals';
import { progressBarOn } from '@/platform/progress-bar';

const output = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 60, write: (text: string) => written.push(text), written };
};

describe('progressBarOn', () => {
  it('draws in place on a terminal, with what is left', () => {
    const terminal = output(true);
    let time = 0;
    const bar = progressBarOn(terminal, 4, () => time);
    time = 2_000;
    bar.step('dead      https://example.org/a');
    time = 4_000;
    bar.step();
    bar.step();
    time = 8_000;
    bar.step();
    bar.end();
    expect(terminal.written).toEqual([
      '\r\u001b[Kdead      https://example.org/a\n',
      '\r\u001b[K█████░░░░░░░░░░░░░░░ 1 of 4, 6 s left',
      '\r\u001b[K██████████░░░░░░░░░░ 2 of 4, 4 s left',
      '\r\u001b[K████████████████████ 4 of 4',
      '\r\u001b[K',
    ]);
  });

  it('writes plain lines into a log, not too many', () => {
    const log = output(false);
    let time = 0;
    const bar = progressBarOn(log, 3, () => time);
    bar.step();
    bar.step('dead      https://example.org/a');
    time = 100;
    bar.step();
    bar.end();
    expect(log.written).toEqual(['1 of 3\n', 'dead      https://example.org/a\n', '3 of 3\n']);
  });
});
