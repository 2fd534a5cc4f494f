import type { Words } from './languages';

export type DemoAuthor = {
  slug: string;
  name: Words;
  bio: Words;
  /** As printed under a text, by its language. */
  affiliation: Words;
  organisation: string;
  position: string;
  from: string;
};

/** Invented people at invented institutes. */
export const demoAuthors: readonly DemoAuthor[] = [
  {
    slug: 'marta-sielicka',
    name: { en: 'Marta Sielicka', ru: 'Марта Селицкая', be: 'Марта Сяліцкая' },
    affiliation: {
      en: 'Institute for the History of Transport, Gdynia',
      ru: 'Институт истории транспорта, Гдыня',
      be: 'Інстытут гісторыі транспарту, Гдыня',
    },
    organisation: 'Institute for the History of Transport, Gdynia',
    position: 'Senior Fellow',
    from: '2014-09',
    bio: {
      en: 'Marta Sielicka writes about standards, and about the people who had to agree on them. She was trained as an economic historian and has worked in the archives of five railway companies, three of which no longer exist.',
      ru: 'Марта Селицкая пишет о стандартах и о людях, которым пришлось о них договориться. По образованию историк экономики; работала в архивах пяти железнодорожных компаний, из которых три больше не существуют.',
      be: 'Марта Сяліцкая піша пра стандарты і пра людзей, якім давялося пра іх дамовіцца. Паводле адукацыі гісторык эканомікі; працавала ў архівах пяці чыгуначных кампаній, тры з якіх ужо не існуюць.',
    },
  },
  {
    slug: 'tomas-verhaegen',
    name: { en: 'Tomas Verhaegen', ru: 'Томас Верхаген', be: 'Томас Верхаген' },
    affiliation: {
      en: 'Centre for Network Studies, Ghent',
      ru: 'Центр исследования сетей, Гент',
      be: 'Цэнтр даследавання сетак, Гент',
    },
    organisation: 'Centre for Network Studies, Ghent',
    position: 'Engineer in Residence',
    from: '2019-01',
    bio: {
      en: 'Tomas Verhaegen spent twenty years in the control room of a transmission company before he began to write about it. He is interested in what happens on ordinary evenings.',
      ru: 'Томас Верхаген двадцать лет провёл в диспетчерской сетевой компании, прежде чем начал о ней писать. Его занимает то, что происходит в обычные вечера.',
      be: 'Томас Верхаген дваццаць гадоў прабыў у дыспетчарскай сеткавай кампаніі, перш чым пачаў пра яе пісаць. Яго цікавіць тое, што адбываецца ў звычайныя вечары.',
    },
  },
  {
    slug: 'ilya-navumchyk',
    name: { en: 'Ilya Navumchyk', ru: 'Илья Наумчик', be: 'Ілья Навумчык' },
    affiliation: {
      en: 'Riparian Law Clinic, Vilnius',
      ru: 'Клиника речного права, Вильнюс',
      be: 'Клініка рачнога права, Вільня',
    },
    organisation: 'Riparian Law Clinic, Vilnius',
    position: 'Director',
    from: '2017-03',
    bio: {
      en: 'Ilya Navumchyk advises municipalities that share a river. He writes in Belarusian and English and translates between three languages.',
      ru: 'Илья Наумчик консультирует города и общины, у которых одна река на всех. Пишет по-белорусски и по-английски, переводит с трёх языков.',
      be: 'Ілья Навумчык кансультуе гарады і абшчыны, у якіх адна рака на ўсіх. Піша па-беларуску і па-ангельску, перакладае з трох моў.',
    },
  },
  {
    slug: 'nadia-oyelaran',
    name: { en: 'Nadia Oyelaran', ru: 'Надя Ойеларан', be: 'Надзя Ойеларан' },
    affiliation: {
      en: 'Institute for Comparative Statistics, Lagos',
      ru: 'Институт сравнительной статистики, Лагос',
      be: 'Інстытут параўнальнай статыстыкі, Лагас',
    },
    organisation: 'Institute for Comparative Statistics, Lagos',
    position: 'Statistician',
    from: '2016-06',
    bio: {
      en: 'Nadia Oyelaran compiled trade figures for a customs service and now compares those of others. Her subject is the distance between two honest numbers.',
      ru: 'Надя Ойеларан составляла торговую статистику в таможенной службе, а теперь сравнивает чужую. Её предмет — расстояние между двумя честными числами.',
      be: 'Надзя Ойеларан складала гандлёвую статыстыку ў мытнай службе, а цяпер параўноўвае чужую. Яе прадмет — адлегласць паміж двума сумленнымі лікамі.',
    },
  },
];
