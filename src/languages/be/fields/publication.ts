import type * as en from '../../en/fields/publication';
import type { Widen } from '../../shape';

export const frontPageSection: Widen<typeof en.frontPageSection> = {
  about: 'Што паказаць',
  count: 'Колькі',
  layout: 'Як',
  topic: 'Тэма',
  series: 'Цыкл',
  kind: 'Жанр',
  articles: 'Артыкулы',
  'articles.description':
    'У гэтым парадку, з апублікаваных на гэтай мове. Тое, што потым знімуць з публікацыі, знікне само.',
  title: 'Загаловак',
  'title.description': 'Калі пуста — назва таго, пра што раздзел.',
};

export const publicationPeople: Widen<typeof en.publicationPeople> = {
  contact: 'Адрас для чытачоў',
  'contact.description':
    'Паказаны на старонцы «Пра выданне» і ў заяве аб даступнасці; яго ж атрымліваюць зборшчыкі метаданых.',
  accessibilityNote: 'Дадаць да заявы аб даступнасці',
  'people.singular': 'чалавека',
  'people.plural': 'людзей',
  people: 'Хто гэта робіць',
  'people.name': 'Імя',
  'people.role': 'Чым займаецца',
  'people.author': 'Як аўтар',
};

export const publicationTheme: Widen<typeof en.publicationTheme> = {
  logo: 'Лагатып',
  'logo.description':
    'Замест назвы ў пачатку кожнай старонкі, вышынёй 40 пікселяў. Уголас чытаецца назва.',
  logoDark: 'Лагатып на цёмным',
  'logoDark.description': 'Калі першага не відаць на цёмнай паперы.',
  colours: 'Колеры',
  'colours.accent': 'Акцэнт',
  'colours.accent.description': 'Колер спасылак і знакаў. Калі пуста: {accent}.',
  'colours.accentDark': 'Акцэнт на цёмным',
  'colours.accentDark.description': 'Калі пуста: выводзіцца з акцэнту.',
  'colours.paper': 'Папера',
  'colours.paper.description':
    'Фон тэксту ўдзень; цёмная тэма бярэ яго адценне. Калі пуста: {paper}.',
  typeface: 'Шрыфт',
};

export const frontPage: Widen<typeof en.frontPage> = {
  label: 'Галоўная старонка',
  description:
    'У кожнай мовы свая. Калі раздзелаў няма, паказаны раздзелы першай мовы — тыя, для якіх ёсць тэксты.',
  lead: 'Галоўны артыкул',
  'lead.description':
    'З апублікаваных на гэтай мове; калі пуста або артыкул больш не публікуецца — самы новы.',
  'sections.singular': 'раздзел',
  'sections.plural': 'раздзелы',
  sections: 'Раздзелы зверху ўніз',
  'sections.description':
    'Тое, што ўжо паказана вышэй, не паўтараецца. Без раздзелаў: новыя артыкулы і ўсе тэмы.',
};

export const publication: Widen<typeof en.publication> = {
  label: 'Выданне',
  name: 'Назва',
  tagline: 'Дэвіз',
  about: 'Пра выданне',
  licence: 'Ліцэнзія',
  languages: 'Мовы',
  'languages.description': 'Адрасы артыкулаў на першай з іх не ўтрымліваюць мовы.',
  timeZone: 'Гадзінны пояс',
  digestHour: 'Гадзіна штодзённага ліста',
  'digestHour.description':
    'Па гадзінніках выдання, ад 0 да 23. Тады яго атрымлівае той, хто яго хоча, калі ёсць непрачытанае.',
  url: 'Адрас',
};

export const redirects: Widen<typeof en.redirects> = {
  singular: 'Перанакіраванне',
  plural: 'Перанакіраванні',
  from: 'Адкуль',
  to: 'Куды',
  'status.301': '301 назаўжды',
  'status.302': '302 на час',
  'status.410': '410 выдалена',
  status: 'Адказ',
};
