import { demoLanguages, type Words } from './languages';

/** A publication that does not exist, named after the carrying of boats between two waters. */
export const demoPublication = {
  languages: [...demoLanguages],
  timeZone: 'Europe/Vilnius',
  /** For the reviewer, the fact-checker and the copy editor. */
  daysPerStage: [5, 4, 2],
  licence: 'CC BY 4.0',
  contact: 'readers@portage.example',
  name: { en: 'Portage', ru: 'Волок', be: 'Волак' } satisfies Words,
  tagline: {
    en: 'How things are carried across: goods, power, law',
    ru: 'О том, как перевозят грузы, энергию и право',
    be: 'Пра тое, як пераносяць тавары, энергію і права',
  } satisfies Words,
  about: {
    en: `Portage is a demonstration. Its texts were written for it, its authors are invented, and the printed works that they cite are real; only web pages that drafts cite are invented as well.

A portage is the stretch of land over which a boat is carried from one water to the next. We write about such places: where a gauge changes, where two grids meet, where a river crosses a frontier, and about the agreements that make the crossing short.

Rules that we keep. We cite what a sentence rests upon, and say where in it. We keep a copy of every page that we cite, note the day on which we read it, and look again from time to time. Beside a figure stand the office that made it, its valuation and its year; where there are two figures, we print both. We correct in the open: a new edition names what changed, and the old one stays where it was.`,
    ru: `«Волок» — издание для показа. Тексты написаны для него, авторы придуманы, а печатные работы, на которые они ссылаются, существуют; выдуманы только веб-страницы в черновиках.

Волок — участок суши, по которому лодку переносят из одной воды в другую. О таких местах мы и пишем: где меняется колея, где встречаются две энергосистемы, где река пересекает границу, — и о договорённостях, благодаря которым переход короток.

Наши правила. Мы указываем, на чём держится каждое утверждение и где именно это искать. Храним копию каждой цитируемой страницы, записываем день, когда её читали, и время от времени проверяем. Рядом с цифрой называем ведомство, способ оценки и год; если цифр две, печатаем обе. Исправляемся открыто: новый выпуск называет изменения, а прежний остаётся на месте.`,
    be: `«Волак» — выданне для паказу. Тэксты напісаныя для яго, аўтары прыдуманыя, а друкаваныя працы, на якія яны спасылаюцца, існуюць; выдуманыя толькі вэб-старонкі ў чарнавіках.

Волак — кавалак сушы, па якім лодку пераносяць з адной вады ў другую. Пра такія месцы мы і пішам: дзе мяняецца каляя, дзе сустракаюцца дзве энергасістэмы, дзе рака перасякае мяжу, — і пра дамоўленасці, дзякуючы якім пераход кароткі.

Нашы правілы. Мы паказваем, на чым трымаецца кожнае сцвярджэнне і дзе менавіта гэта шукаць. Захоўваем копію кожнай цытаванай старонкі, запісваем дзень, калі яе чыталі, і час ад часу правяраем. Побач з лічбай называем ведамства, спосаб ацэнкі і год; калі лічбаў дзве, друкуем абедзве. Выпраўляемся адкрыта: новы выпуск называе змены, а ранейшы застаецца на месцы.`,
  } satisfies Words,
};

export const demoTopics: readonly { slug: string; name: Words; description: Words }[] = [
  {
    slug: 'trade',
    name: { en: 'Trade and corridors', ru: 'Торговля и коридоры', be: 'Гандаль і калідоры' },
    description: {
      en: 'Ports, rails, boxes and the figures that are kept about them.',
      ru: 'Порты, рельсы, контейнеры и цифры, которые о них собирают.',
      be: 'Парты, рэйкі, кантэйнеры і лічбы, якія пра іх збіраюць.',
    },
  },
  {
    slug: 'energy',
    name: { en: 'Energy and water', ru: 'Энергия и вода', be: 'Энергія і вада' },
    description: {
      en: 'Grids, rivers and seasons, and what it takes to share them.',
      ru: 'Сети, реки и времена года — и чего стоит ими делиться.',
      be: 'Сеткі, рэкі і поры года — і чаго каштуе імі дзяліцца.',
    },
  },
  {
    slug: 'institutions',
    name: { en: 'Institutions and law', ru: 'Институты и право', be: 'Інстытуты і права' },
    description: {
      en: 'How people who do not trust each other come to rely on the same thing.',
      ru: 'Как люди, не доверяющие друг другу, начинают полагаться на одно и то же.',
      be: 'Як людзі, што не давяраюць адно аднаму, пачынаюць спадзявацца на тое самае.',
    },
  },
];

/** Read in order, one part after the other. */
export const demoSeries: readonly { slug: string; name: Words; description: Words }[] = [
  {
    slug: 'crossings',
    name: { en: 'Crossings', ru: 'Переходы', be: 'Пераходы' },
    description: {
      en: 'What happens at the line where one system ends and another begins.',
      ru: 'Что происходит на черте, где кончается одна система и начинается другая.',
      be: 'Што адбываецца на мяжы, дзе канчаецца адна сістэма і пачынаецца іншая.',
    },
  },
];
