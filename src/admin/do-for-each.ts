import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from './ask';

/** What many commands came to, one by one. */
export type Outcome = {
  done: number;
  refused: readonly { name: string; findings: readonly Finding[] }[];
};

export const nothingDone: Outcome = { done: 0, refused: [] };

/** Carries out a command on each, one after another, so that one that is refused hinders no other. */
export const doForEach = async <Item, Value>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  command: (item: Item) => Promise<Result<Value, Refused>>,
  onDone: (item: Item, value: Value) => void = () => undefined,
): Promise<Outcome> => {
  const [item, ...others] = items;
  if (item === undefined) return nothingDone;
  const answer = await command(item);
  if (answer.ok) onDone(item, answer.value);
  const rest = await doForEach(others, nameOf, command, onDone);
  return answer.ok
    ? { ...rest, done: rest.done + 1 }
    : {
        ...rest,
        refused: [{ name: nameOf(item), findings: answer.error.findings }, ...rest.refused],
      };
};
