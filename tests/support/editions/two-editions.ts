import type { Block, FrozenDocument, Inline } from '@/document/document';
import { mapLines } from '@/document/walk';
import type { Language } from '@/platform/language';

import { richDocument } from '../documents/rich-document';

/**
 * A document with one of everything, and what became of it: words replaced and put in, a block moved, one lost and one
 * new, another note, another description of a work.
 */
export const twoEditions = (
  language: Language,
  slug: string,
): { earlier: FrozenDocument; later: FrozenDocument } => {
  const rich = richDocument(language);
  const filler = Array.from({ length: 6 }, (_, at) =>
    paragraph(`${said[language].filler} ${at + 1}.`),
  );
  const metadata = { ...rich.metadata, slug };
  const earlier = {
    ...rich,
    metadata,
    body: [paragraph(said[language].moved), ...rich.body, ...filler, paragraph(said[language].was)],
  };
  const [first, ...rest] = rich.body;
  const changed = mapLines(
    rest.filter(({ type }) => type !== 'pullquote'),
    (line) => line.map(everyEighthWord),
  );
  const later = {
    ...rich,
    metadata: { ...metadata, title: `${metadata.title} ${said[language].again}` },
    body: [
      ...(first ? [first] : []),
      ...changed,
      ...filler,
      paragraph(said[language].is),
      paragraph(said[language].moved),
    ],
    notes: rich.notes.map((note) =>
      note.number === 2 ? { ...note, text: said[language].is } : note,
    ),
  };
  return { earlier, later };
};

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

const everyEighthWord = (inline: Inline): Inline => {
  if (inline.type !== 'text') return inline;
  let at = 0;
  const text = inline.text.replace(/\p{L}+/gu, (word) =>
    (at += 1) % 8 === 0 ? `${word}-2` : word,
  );
  return { ...inline, text };
};

const said = {
  en: {
    moved: 'The lock at the weir was rebuilt in stone by the province in 1931.',
    filler: 'Nothing was changed here, and nothing will be in paragraph',
    was: 'In the end four hundred vessels were counted on the river, and all of them paid.',
    is: 'In the end forty vessels were counted on the river, and hardly any of them had paid.',
    again: 'revisited',
  },
  ru: {
    moved: 'Шлюз у плотины был заново выложен камнем на средства губернии в 1931 году.',
    filler: 'Здесь ничего не изменилось и не изменится в абзаце',
    was: 'В конце концов на реке насчитали четыреста судов, и все они заплатили.',
    is: 'В конце концов на реке насчитали сорок судов, и почти никто не заплатил.',
    again: 'ещё раз',
  },
  be: {
    moved: 'Шлюз каля плаціны нанова вымуравалі каменем на сродкі губерні ў 1931 годзе.',
    filler: 'Тут нічога не змянілася і не зменіцца ў абзацы',
    was: 'Урэшце на рацэ налічылі чатырыста суднаў, і ўсе яны заплацілі.',
    is: 'Урэшце на рацэ налічылі сорак суднаў, і амаль ніхто не заплаціў.',
    again: 'яшчэ раз',
  },
} as const satisfies Record<Language, object>;
