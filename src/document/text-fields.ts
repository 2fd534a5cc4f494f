/**
 * The texts that an article may have beside its title and its body, in the order of its form. A row
 * is the field's place in the document, its schema and its normal form, in the form at the desk,
 * import, front matter and comparison; a statement stands also below the text, on pages and in
 * files. What no row can say the compiler asks for: names (`articles/rules/field-labels`) and the
 * place in JATS (`interchange/writers/jats/statements`).
 */
export const textFields = {
  subtitle: { part: 'head', input: 'text' },
  standfirst: {
    part: 'head',
    input: 'textarea',
    alsoCalled: ['abstract', 'description', 'summary'],
  },
  licence: { part: 'terms', input: 'text', alsoCalled: ['license'] },
  doi: { part: 'terms', input: 'text' },
  disclaimer: { part: 'statement', input: 'textarea', property: 'Disclaimer' },
  funding: { part: 'statement', input: 'textarea', property: 'Funding' },
  interests: { part: 'statement', input: 'textarea', property: 'Interests' },
} as const satisfies Readonly<Record<string, TextFieldRow>>;

type TextFieldRow = {
  /** A line or several in the form. */
  input: 'text' | 'textarea';
  /** Further names of it in front matter, in lower case. */
  alsoCalled?: readonly string[];
} & (
  | { part: 'head' | 'terms' }
  /** `property` names it among the properties of a word processor's file. */
  | { part: 'statement'; property: string }
);

export type TextField = keyof typeof textFields;
type Part = TextFieldRow['part'];
type TextFieldOf<P extends Part> = {
  [Name in TextField]: (typeof textFields)[Name]['part'] extends P ? Name : never;
}[TextField];
/** What authors declare of their text. */
export type Statement = TextFieldOf<'statement'>;

/** The texts by their names; each may be left out. */
export type TextFieldValues = { [Name in TextField]?: string };

export const textFieldNames = Object.keys(textFields) as TextField[];

export const textFieldsOf = <P extends Part>(part: P): TextFieldOf<P>[] =>
  textFieldNames.filter((name): name is TextFieldOf<P> => textFields[name].part === part);

export const statements: readonly Statement[] = textFieldsOf('statement');

/** The texts of whatever holds them under their names. */
export const textFieldsIn = (holder: {
  readonly [Name in TextField]?: string | null;
}): TextFieldValues =>
  Object.fromEntries(textFieldNames.map((name) => [name, holder[name] ?? undefined]));
