import type { DeskMessages, MessageKey } from '.';

type Values = Readonly<Record<string, string | number>>;

/** Fills messages as Payload's translations do, from a list that may leave out what nobody says. */
export const sayWith =
  (messages: Partial<DeskMessages>) =>
  (key: MessageKey, values: Values = {}): string => {
    const all: Readonly<Record<string, string | undefined>> = messages;
    const message = all[key] ?? all[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? key;
    return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  };
