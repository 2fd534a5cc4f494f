/** The demonstration speaks these, whatever else the interface speaks. */
export const demoLanguages = ['en', 'ru', 'be'] as const;
export type DemoLanguage = (typeof demoLanguages)[number];

/** What the demonstration says in each of its languages. */
export type Words = Readonly<Record<DemoLanguage, string>>;
