import type { Block, FrozenDocument, Inline, Note } from '@/document/document';
import { withAnchors } from '@/document/heading-anchors';
import type { Language } from '@/platform/language';
import type { Chance } from './chance';
import { lexiconOf } from './lexicon';
import type { Cast } from './cast';

/** What one article is about and by whom, before its words. */
export type Plan = {
  language: Language;
  slug: string;
  /** Places in the cast. */
  authors: readonly number[];
  topics: readonly number[];
  sources: readonly number[];
  series?: { index: number; position: number };
  words: number;
  notes: number;
  /** What keys of citations begin with. */
  name: string;
};

/**
 * An article's words, with a note in each of some paragraphs; a heading over every sixth of them. Written as freezing would
 * leave it, since freezing ten thousand takes half a minute.
 */
export const documentOf = (plan: Plan, cast: Cast, chance: Chance): FrozenDocument => {
  const say = speakerOn(plan, chance);
  const paragraphs = Math.max(plan.notes, Math.ceil(plan.words / 90), 1);
  const notes: Note[] = [];
  const body = Array.from({ length: paragraphs }, (_, at): Block[] => {
    const words = Math.max(1, Math.round(plan.words / paragraphs));
    const heading: Block = { type: 'heading', level: 2, anchor: '', children: text(say.title(4)) };
    if (at >= plan.notes) return [...(at % 6 === 5 ? [heading] : []), paragraph(say.prose(words))];
    const note = noteAt(plan, cast, at, say);
    notes.push(note);
    const halves = [say.prose(Math.ceil(words / 2)), say.prose(Math.ceil(words / 2))] as const;
    return [
      ...(at % 6 === 5 ? [heading] : []),
      {
        type: 'paragraph',
        children: [
          ...text(`${halves[0]} `),
          {
            type: 'citation',
            key: keyAt(plan, at),
            children: [{ type: 'text', text: say.phrase(5) }],
          },
          ...text(`. ${halves[1]}`),
        ],
      },
    ];
  }).flat();
  const { language, slug, series } = plan;
  const cited = new Set(notes.map((_, at) => sourceAt(plan, at)));
  return {
    version: 1,
    metadata: {
      kind: chance.oneOf(['analysis', 'analysis', 'commentary', 'report', 'interview']),
      language,
      slug,
      title: say.title(4 + chance.below(7)),
      standfirst: say.prose(22),
      keyPoints: [],
      bylines: plan.authors.map((author) => ({ ...cast.byline(author, language), role: 'author' })),
      topics: plan.topics.map(cast.topicSlug).sort(),
      ...(series
        ? { series: { slug: cast.seriesSlug(series.index), position: series.position } }
        : {}),
    },
    body: withAnchors(body),
    notes,
    references: [...cited].map(cast.work),
  };
};

const text = (words: string): Inline[] => [{ type: 'text', text: words }];
const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words) });

type Speaker = {
  prose: (words: number) => string;
  phrase: (words: number) => string;
  title: (words: number) => string;
};

const keyAt = ({ name }: Plan, at: number): string => `${name}-${at + 1}`;
const sourceAt = ({ sources }: Plan, at: number): number => sources[at % sources.length] ?? 0;

/** Each names another page, so that no two are one. */
const noteAt = (plan: Plan, cast: Cast, at: number, say: Speaker): Note => ({
  number: at + 1,
  citations: [keyAt(plan, at)],
  cites: [
    {
      reference: cast.work(sourceAt(plan, at)).id,
      locatorLabel: 'page',
      locator: String(at + 11),
    },
  ],
  ...(at % 3 === 0 ? { text: say.prose(18) } : {}),
});

/** Draws words, one in six of them from those that texts on the article's topics share. */
const speakerOn = ({ language, topics }: Plan, chance: Chance): Speaker => {
  const lexicon = lexiconOf(language);
  const own = topics.flatMap((topic) => lexicon.wordsOf(topic));
  const word = () =>
    own.length > 0 && chance.below(6) === 0 ? chance.oneOf(own) : lexicon.word(chance);
  const phrase = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = (count: number) => {
    const middle = count > 9 ? Math.floor(count / 2) : 0;
    const words = middle ? `${phrase(middle)}, ${phrase(count - middle)}` : phrase(count);
    return `${capital(words)}.`;
  };
  const prose = (count: number): string => {
    const sentences: string[] = [];
    for (let left = count; left > 0;) {
      const next = left < 14 ? left : 6 + chance.below(Math.min(18, left - 7));
      sentences.push(sentence(next));
      left -= next;
    }
    return sentences.join(' ');
  };
  // Titles have words that mean something: of the topic, or rarer than the sixty most frequent.
  const telling = () =>
    own.length > 0 && chance.below(2) === 0
      ? chance.oneOf(own)
      : (lexicon.words[60 + chance.below(6_000)] ?? '');
  const title = (count: number) => capital(Array.from({ length: count }, telling).join(' '));
  return { prose, phrase, title };
};

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
