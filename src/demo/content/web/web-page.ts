/** What a site of the demo says at an address. */
export type WebAnswer =
  | { title: string; paragraphs: readonly string[] }
  | { title: string; paragraphs: readonly string[]; status: 404 | 410 }
  | { movedTo: string };

/** A page of a site that exists nowhere, and how the publication came to know it. */
export type WebPage = {
  answer: WebAnswer;
  /** What it says since so many days before the demo was begun. */
  since?: readonly [days: number, answer: WebAnswer];
  /** Days before the demo was begun on which it was looked at, the first first. */
  looks: readonly number[];
};
