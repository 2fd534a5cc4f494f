/** One field in the state of a form, as Payload keeps it; only what is looked at here. */
export type FieldState = {
  value?: unknown;
  initialValue?: unknown;
  rows?: readonly { id?: unknown; isLoading?: boolean }[];
  valid?: boolean;
  passesCondition?: boolean;
  errorMessage?: string;
};
export type FormState = Readonly<Record<string, FieldState>>;

/** What a form asks the server for; other parts go along as they are. */
export type Asked = {
  collectionSlug?: string;
  data?: unknown;
  formState?: FormState;
  documentFormState?: FormState;
  renderAllFields?: boolean;
};
export type Answered = { state?: FormState | null };

/** Long values, by the path of their field. */
type Kept = ReadonlyMap<string, FieldState>;
export type Withheld<Args> = { args: Args; kept: Kept };

/** A value with more text than this stays in the browser. */
const most = 2000; // characters

/**
 * Takes long values out of what a form asks of the server, and leaves a short one of the same kind: the server says
 * which fields there are and what is wrong with them, for which it needs no text of 60,000 words.
 */
export const withhold = <Args extends Asked>(args: Args): Withheld<Args> => {
  const kept = new Map<string, FieldState>();
  const lean: Asked = {};
  if (args.formState) lean.formState = leanState(args.formState, kept);
  if (args.documentFormState) lean.documentFormState = leanState(args.documentFormState, new Map());
  // Data sent along are what was saved last, and what the answer's values are made of.
  if (args.data) lean.data = leanData(args.data, '', kept);
  return { args: { ...args, ...lean }, kept };
};

/** Puts the long values back into the answer. */
export const restore = <Answer extends Answered>(answer: Answer, kept: Kept): Answer => {
  const { state } = answer;
  if (!state || kept.size === 0) return answer;
  const entries = Object.entries(state).map(([path, field]) => [
    path,
    restored(field, kept.get(path)),
  ]);
  return { ...answer, state: Object.fromEntries(entries) as FormState };
};

/**
 * What the form goes on with when no answer came: its own state, so that what was typed in a block reaches the text,
 * and a new row can be filled, while the server is away. How a field is drawn is no part of it: that stays as it is.
 */
export const ownState = ({ formState, renderAllFields }: Asked): Answered => {
  if (!formState || renderAllFields) return { state: null };
  const entries = Object.entries(formState).map(([path, field]) => [path, undrawn(field)]);
  return { state: Object.fromEntries(entries) as FormState };
};

const parts = ['value', 'initialValue', 'valid', 'passesCondition', 'errorMessage'] as const;

const undrawn = (field: FieldState): FieldState => ({
  ...Object.fromEntries(parts.flatMap((part) => (part in field ? [[part, field[part]]] : []))),
  ...(field.rows ? { rows: field.rows.map(({ id }) => ({ id, isLoading: false })) } : {}),
});

const leanState = (state: FormState, kept: Map<string, FieldState>): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) => {
      const long: FieldState = {};
      if (isLong(field.value)) long.value = field.value;
      if (isLong(field.initialValue)) long.initialValue = field.initialValue;
      if (Object.keys(long).length === 0) return [path, field];
      kept.set(path, long);
      return [path, { ...field, ...shortened(long) }];
    }),
  );

const leanData = (data: unknown, path: string, kept: Map<string, FieldState>): unknown => {
  if (path !== '' && (isWhole(data) || kept.has(path)) && isLong(data)) {
    kept.set(path, { value: data, initialValue: data });
    return shortOf(data);
  }
  if (Array.isArray(data)) return data.map((item, at) => leanData(item, below(path, at), kept));
  if (!isRecord(data) || isRichText(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, inner]) => [name, leanData(inner, below(path, name), kept)]),
  );
};

/** What is one value of one field, and not a group or a list of fields. */
const isWhole = (value: unknown): boolean => typeof value === 'string' || isRichText(value);

const below = (path: string, name: string | number): string =>
  path ? `${path}.${name}` : `${name}`;

const restored = (field: FieldState, long: FieldState | undefined): FieldState => {
  if (!long) return field;
  const value = 'value' in field && 'value' in long ? { value: long.value } : {};
  const initialValue =
    'initialValue' in field && 'initialValue' in long ? { initialValue: long.initialValue } : {};
  return { ...field, ...value, ...initialValue };
};

const shortened = (long: FieldState): FieldState =>
  Object.fromEntries(Object.entries(long).map(([name, value]) => [name, shortOf(value)]));

const isLong = (value: unknown): boolean => roomAfter(value, most) < 0;

/** What is left of so many characters after a value; stops counting as soon as there is nothing. */
const roomAfter = (value: unknown, room: number): number => {
  if (typeof value === 'string') return room - value.length;
  if (typeof value !== 'object' || value === null) return room - 1;
  let left = room;
  for (const inner of Object.values(value)) {
    left = roomAfter(inner, left - 8);
    if (left < 0) break;
  }
  return left;
};

const shortOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value.slice(0, 100);
  if (Array.isArray(value)) return [];
  return isRichText(value) ? { root: { ...value.root, children: [aWord] } } : {};
};

const aWord = {
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children: [
    { type: 'text', version: 1, text: '…', format: 0, detail: 0, mode: 'normal', style: '' },
  ],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRichText = (value: unknown): value is { root: Record<string, unknown> } =>
  isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children);
