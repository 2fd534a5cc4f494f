import { styleText } from 'node:util';

/** What is told: always `time`, `level` and `message`, and facts besides. */
export type LogLine = {
  time: string;
  level: string;
  message: string;
} & Readonly<Record<string, unknown>>;

/** One line for programs. */
export const asJson = (line: LogLine): string => `${JSON.stringify(line)}\n`;

const colours = { debug: 'gray', info: 'cyan', warn: 'yellow', error: 'red' } as const;

/** For somebody who reads along: the hour in UTC, the level, the sentence, facts; a stack on lines of its own. */
export const asText = (
  { time, level, message, stack, ...facts }: LogLine,
  { coloured = false } = {},
): string => {
  const word = level.toUpperCase().padEnd(5);
  const colour = level in colours ? colours[level as keyof typeof colours] : undefined;
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  const head = [
    time.slice(11, 19),
    coloured && colour ? styleText(colour, word, { validateStream: false }) : word,
    message,
    ...said.map(([name, value]) => `${name}=${sayValue(value)}`),
  ].join('  ');
  return `${head}\n${typeof stack === 'string' ? indented(stack) : ''}`;
};

const sayValue = (value: unknown): string =>
  typeof value === 'string' && /^[^\s"]+$/.test(value) ? value : JSON.stringify(value);

const indented = (text: string): string => `${text.replace(/^/gm, '    ')}\n`;
