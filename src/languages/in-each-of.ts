/** Picks the same of every language in a table of them. */
export const inEachOf =
  <Code extends string, Of>(table: Readonly<Record<Code, Of>>) =>
  <Picked>(pick: (of: Of, language: Code) => Picked): Readonly<Record<Code, Picked>> =>
    Object.fromEntries(
      (Object.keys(table) as Code[]).map((language) => [language, pick(table[language], language)]),
    ) as Record<Code, Picked>;
