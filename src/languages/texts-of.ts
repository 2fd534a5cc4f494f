import { fill, type Values } from './fill';
import type { Label } from './labels-of';
import type { Texts } from './shape';
import { inEach } from './texts';

type Areas = Texts['fields'];

/** Labels and descriptions of a collection or of a group of fields, in every language, by key. */
export const textsOf =
  <Area extends keyof Areas>(area: Area) =>
  (key: keyof Areas[Area] & string, values: Values = {}): Label =>
    inEach((texts) => fill((texts.fields[area] as Record<string, string>)[key] ?? key, values));
