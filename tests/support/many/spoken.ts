import type { Language } from '@/platform/language';

/** What a vocabulary is made of: real words, the most frequent first, and what further ones are built from. */
type Spoken = { frequent: string; nouns: string; syllables: string; endings: string };

export const spoken: Readonly<Record<Language, Spoken>> = {
  en: {
    frequent:
      'the of and to in a that is was for it with as on by at from be this are which have not or had but were their has been they an will would its more who when there than into some could other only new also time over such because between under after most these',
    nouns:
      'river grain tariff railway harbour parliament ministry election budget sanction treaty border energy pipeline harvest inflation currency reform court census migration drought reservoir school hospital railway bridge canal lighthouse archive journal newspaper commission council province village market price wage tax debt export import factory mine forest climate emission satellite network security army ceasefire refugee passport language minority church monument museum theatre',
    syllables:
      'ba be bri ca cor da der dro el fen fra gal gen har hin in jo kal ker lan len lor ma mer mon nar nel or pal per pol quin ra ren ros sa sel ser tal ter tor ul van ver vol wen yar zen',
    endings: ' s ed ing er ation ment al ly ness ism ist',
  },
  ru: {
    frequent:
      'и в не на что с по как это к из у за от о для но же его также был было быть или если только когда все так до при чтобы более после между под их этот того может году время лет без через уже между однако потому который которые',
    nouns:
      'река зерно тариф дорога порт парламент министерство выборы бюджет санкции договор граница энергия урожай инфляция валюта реформа суд перепись миграция засуха школа больница мост канал маяк архив журнал газета комиссия совет область деревня рынок цена зарплата налог долг вывоз ввоз завод шахта лес климат выбросы спутник сеть безопасность армия перемирие беженец паспорт язык меньшинство церковь памятник музей театр',
    syllables:
      'ба бел вар вер го гра да дол жи за зер ка кол кра ла лен ли ма мел мир на нев ор па пол про ра рос са сел ста та тер то ур фе ход це чер ша эль юж',
    endings: ' а у ом е ы ов ам ами ах ный ная ного ость ение ться',
  },
  be: {
    frequent:
      'і ў не на што з па як гэта да з у за ад аб для але ж яго таксама быў было быць або калі толькі усе так да пры каб больш пасля паміж пад іх гэты таго можа годзе час гадоў без праз ужо аднак таму які якія',
    nouns:
      'рака збожжа тарыф дарога порт парламент міністэрства выбары бюджэт санкцыі дамова мяжа энергія ураджай інфляцыя валюта рэформа суд перапіс міграцыя засуха школа бальніца мост канал маяк архіў часопіс газета камісія савет вобласць вёска рынак цана заробак падатак доўг вываз увоз завод шахта лес клімат выкіды спадарожнік сетка бяспека войска перамір’е уцякач пашпарт мова меншасць царква помнік музей тэатр',
    syllables:
      'ба бел вар вер га гра да дол жы за зер ка кол кра ла лен лі ма мел мір на нев ор па пол пра ра рос са сел ста та цер то ур фе ход цэ чар ша эль юж ў',
    endings: ' а у ам е ы аў амі ах ны ная нага асць энне цца',
  },
};

/** Names of people, of towns for affiliations, and of subjects, in the three languages beside each other. */
export const givenNames: readonly Readonly<Record<Language, string>>[] = triples(
  'Anna Анна Ганна, Boris Борис Барыс, Vera Вера Вера, Gleb Глеб Глеб, Daria Дарья Дар’я, Ivan Иван Іван, Kira Кира Кіра, Lev Лев Леў, Maria Мария Марыя, Nikita Никита Мікіта, Olga Ольга Вольга, Pavel Павел Павел, Roman Роман Раман, Sofia София Софія, Taras Тарас Тарас, Yulia Юлия Юлія',
);

export const familyNames: readonly Readonly<Record<Language, string>>[] = triples(
  'Azarenka Азаренко Азаранка, Belova Белова Бялова, Harlan Харлан Харлан, Dubrova Дуброва Дуброва, Ermolin Ермолин Ярмолін, Zhuk Жук Жук, Zimin Зимин Зімін, Ignat Игнат Ігнат, Kavalchuk Ковальчук Кавальчук, Lisova Лисова Лісова, Moroz Мороз Мароз, Novik Новик Новік, Orlov Орлов Арлоў, Petrova Петрова Пятрова, Rudak Рудак Рудак, Savich Савич Савіч, Tarasava Тарасова Тарасава, Ulanov Уланов Уланаў, Filin Филин Філін, Chernova Чернова Чарнова, Sharko Шарко Шарко, Shevchuk Шевчук Шаўчук, Yurkov Юрков Юркоў, Yanovich Янович Яновіч',
);

export const subjects: readonly Readonly<Record<Language, string>>[] = triples(
  'Economy Экономика Эканоміка, Rivers Реки Рэкі, Energy Энергетика Энергетыка, Elections Выборы Выбары, Courts Суды Суды, Migration Миграция Міграцыя, Railways Железные_дороги Чыгункі, Trade Торговля Гандаль, Climate Климат Клімат, Security Безопасность Бяспека, Languages Языки Мовы, Schools Школы Школы, Health Здоровье Здароўе, Press Пресса Прэса, Memory Память Памяць, Cities Города Гарады, Borders Границы Межы, Money Деньги Грошы, Science Наука Навука, Army Армия Войска, Villages Деревни Вёскі, Churches Церкви Цэрквы, Law Право Права, Culture Культура Культура',
);

function triples(list: string): readonly Readonly<Record<Language, string>>[] {
  return list.split(', ').map((three) => {
    const [en = '', ru = '', be = ''] = three.replaceAll('\n', '').split(' ');
    return { en, ru: ru.replaceAll('_', ' '), be };
  });
}
