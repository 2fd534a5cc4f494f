import type { BasePayload } from 'payload';

import { bodyOf } from '@/document/body-of';
import type { Block } from '@/document/document';
import type { Language } from '@/platform/language';

import { anAuthor, aTopic } from '../builders';
import type { Desk } from '../desk';
import { aPublicArticle, type PublicArticle } from './public-article';

type Text = {
  title: string;
  standfirst?: string;
  paragraphs: readonly string[];
  language?: Language;
  date?: string;
  author?: number;
  topic?: number;
  kind?: 'analysis' | 'commentary';
};

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

/** A published text to be searched for. */
export const aSearchedText = async (
  payload: BasePayload,
  desk: Desk,
  { title, standfirst, paragraphs, language = 'en', date, author, topic, kind }: Text,
): Promise<PublicArticle> =>
  aPublicArticle(payload, desk, {
    title,
    language,
    body: bodyOf(paragraphs.map(paragraph)),
    ...(standfirst ? { standfirst } : {}),
    ...(kind ? { kind } : {}),
    ...(author ? { bylines: [{ author, role: 'author' as const }] } : {}),
    ...(topic ? { topics: [topic] } : {}),
    ...(date ? { original: { publisher: 'Elsewhere', date } } : {}),
  });

/** Texts about rivers and locks in three languages, by two people on two topics. */
export const aSearchedPublication = async (payload: BasePayload, desk: Desk) => {
  const rivers = await aTopic(payload, { slug: 'rivers', name: 'Rivers' });
  const power = await aTopic(payload, { slug: 'power', name: 'Power stations' });
  const volk = await anAuthor(payload, { slug: 'irena-volk', name: 'Irena Volk' });
  await payload.update({
    collection: 'authors',
    id: volk.id,
    locale: 'ru',
    data: { name: 'Ирена Волк' },
  });
  const harlan = await anAuthor(payload, { slug: 'ruth-harlan', name: 'Ruth Harlan' });
  const text = (given: Text) => aSearchedText(payload, desk, given);
  return {
    boats: await text({
      title: 'The river that was promised boats',
      standfirst: 'Forty vessels were ordered, and none of them came.',
      paragraphs: [
        'The ministry promised forty vessels for the Dnieper. Nobody has seen them since.',
        'What the shipyards built instead was a row of locks, whose gates were never opened to navigation.',
      ],
      date: '2024-05-04',
      author: volk.id,
      topic: rivers.id,
    }),
    locks: await text({
      title: 'An inventory of locks',
      paragraphs: [
        'Every lock on the canal was counted twice. The policies of the canal board changed four times.',
        'Boats passed three of them, and the rivers on either side fell.',
      ],
      date: '2019-02-01',
      author: harlan.id,
      topic: rivers.id,
      kind: 'commentary',
    }),
    power: await text({
      title: 'Who pays for cooling water',
      paragraphs: ['The power station takes its water from the river above the town of Example.'],
      date: '2024-11-20',
      author: harlan.id,
      topic: power.id,
    }),
    russian: await text({
      title: 'Реки, которым обещали корабли',
      language: 'ru',
      paragraphs: [
        'Министерство обещало сорок судов. О флоте с тех пор никто не слышал, ёлки стоят.',
      ],
      date: '2024-05-06',
      author: volk.id,
    }),
    belarusian: await text({
      title: 'Рака, якой абяцалі караблі',
      language: 'be',
      paragraphs: [
        'Міністэрства абяцала сорак караблёў. Палітыка на рацэ засталася сямейнай справай, сям’я маўчыць.',
      ],
      date: '2024-05-07',
      author: volk.id,
    }),
  };
};
