import type { CslItem, CslType, LocatorLabel } from '@/sources/rules/csl';
import type { Language } from '@/platform/language';
import { anna, maria, minsk, piotr, press, say, state, type Person, type Words } from './words';

/** Invented works of every kind that think tanks cite, in three languages, each with two places in it. */
export type GoldenWork = {
  item: CslItem;
  label: LocatorLabel;
  places: readonly [string, string];
};

export const goldenWorks = (language: Language): Partial<Record<CslType, GoldenWork>> => {
  const w = (words: Words): string => words[language];
  const p = (person: Person) => {
    const [given, family] = person[language];
    return { given, family };
  };
  const body = (words: Words) => ({ literal: words[language] });
  const url = (path: string) => `https://www.example.org/${path}`;
  const work = (
    type: CslType,
    fields: Omit<CslItem, 'id' | 'type'>,
    label: LocatorLabel,
    ...places: [string, string]
  ): [CslType, GoldenWork] => [type, { item: { id: type, type, ...fields }, label, places }];
  return Object.fromEntries([
    work(
      'article-journal',
      {
        title: w(
          say(
            'Grain and Roads: A Study',
            'Зерно и дороги: исследование',
            'Збожжа і дарогі: даследаванне',
          ),
        ),
        author: [p(anna), p(piotr)],
        'container-title': w(say('Journal of Granaries', 'Вопросы хранения', 'Пытанні захавання')),
        volume: '12',
        issue: '3',
        issued: '2024-06',
        page: '17-42',
        DOI: '10.1000/182',
      },
      'page',
      '18',
      '20-21',
    ),
    work(
      'article-newspaper',
      {
        title: w(
          say(
            'The Boats That Never Came',
            'Суда, которых не дождались',
            'Судны, якіх не дачакаліся',
          ),
        ),
        author: [p(anna)],
        'container-title': w(say('The Morning Post', 'Утренняя газета', 'Ранішняя газета')),
        issued: '2024-11-02',
        URL: url('boats'),
        accessed: '2025-07-01',
      },
      'paragraph',
      '2',
      '4',
    ),
    work(
      'book',
      {
        title: w(say('Roads and Rivers', 'Дороги и реки', 'Дарогі і рэкі')),
        author: [p(anna), p(piotr), p(maria)],
        translator: [p(maria)],
        edition: '2',
        volume: '1',
        'collection-title': w(
          say('Library of Transport', 'Библиотека транспорта', 'Бібліятэка транспарту'),
        ),
        'collection-number': '7',
        publisher: w(press),
        'publisher-place': w(minsk),
        issued: '2019',
        'original-date': '1924',
        ISBN: '9780306406157',
      },
      'page',
      '12, 15',
      'xii-xiv',
    ),
    work(
      'chapter',
      {
        title: w(say('Locks', 'Шлюзы', 'Шлюзы')),
        author: [p(piotr)],
        editor: [p(anna), p(maria)],
        'container-title': w(say('Works on Water', 'Труды о воде', 'Працы пра ваду')),
        publisher: w(press),
        'publisher-place': w(minsk),
        issued: '2001',
        page: '101–106',
      },
      'page',
      '103',
      '104–105',
    ),
    work(
      'report',
      {
        title: w(say('Inventory of Locks', 'Перечень шлюзов', 'Пералік шлюзаў')),
        author: [
          body(say('Office of Waterways', 'Управление водных путей', 'Упраўленне водных шляхоў')),
        ],
        genre: w(say('technical report', 'технический отчёт', 'тэхнічная справаздача')),
        number: '2019/14',
        publisher: w(press),
        'publisher-place': w(minsk),
        issued: '2019-03',
        URL: url('locks.pdf'),
        accessed: '2025-07-01',
      },
      'table',
      '4',
      '4, 5',
    ),
    work(
      'webpage',
      {
        title: w(say('Tables for 2024', 'Таблицы за 2024 год', 'Табліцы за 2024 год')),
        author: [body(say('Statistical Office', 'Статистическая служба', 'Статыстычная служба'))],
        'container-title': w(say('Open Figures', 'Открытые данные', 'Адкрытыя даныя')),
        issued: '2025-06-10',
        accessed: '2025-07-01',
        URL: url('tables/'),
      },
      'section',
      '2',
      '3-1',
    ),
    work(
      'thesis',
      {
        title: w(say('Freight by Water', 'Перевозки по воде', 'Перавозкі па вадзе')),
        author: [p(anna)],
        genre: w(say('PhD diss.', 'дис. … канд. экон. наук', 'дыс. … канд. экан. навук')),
        publisher: w(say('University of Minsk', 'Минский университет', 'Мінскі ўніверсітэт')),
        'publisher-place': w(minsk),
        issued: '2020',
      },
      'page',
      '54–55',
      '60',
    ),
    work(
      'legislation',
      {
        title: w(
          say('Law on Inland Navigation', 'О внутреннем судоходстве', 'Аб унутраным суднаходстве'),
        ),
        genre: w(say('law', 'закон', 'закон')),
        number: w(say('45-Z', '45-З', '45-З')),
        jurisdiction: w(state),
        issued: '2005-07-19',
        URL: url('law'),
        accessed: '2025-07-01',
      },
      'article-locator',
      '5',
      '5-7',
    ),
    work(
      'legal_case',
      {
        title: w(say('Carrier v. Port', 'Перевозчик против порта', 'Перавозчык супраць порта')),
        authority: w(say('Supreme Court', 'Верховный суд', 'Вярхоўны суд')),
        number: '12-34',
        issued: '2024-05-06',
        'container-title': w(say('Court Reports', 'Судебный вестник', 'Судовы веснік')),
        issue: '9',
      },
      'paragraph',
      '3',
      '3 & 8',
    ),
    work(
      'dataset',
      {
        title: w(say('Vessel Movements', 'Движение судов', 'Рух суднаў')),
        author: [body(say('Port Authority', 'Управление порта', 'Упраўленне порта'))],
        version: '2.1',
        publisher: w(say('Data Archive', 'Архив данных', 'Архіў даных')),
        issued: '2024',
        DOI: '10.5555/vessels',
      },
      'table',
      '2',
      '3',
    ),
    work(
      'interview',
      {
        title: w(say('We Waited for Boats', 'Мы ждали суда', 'Мы чакалі судны')),
        author: [p(piotr)],
        interviewer: [p(maria)],
        'container-title': w(say('River Radio', 'Речное радио', 'Рачное радыё')),
        issued: '2023-04-09',
        URL: url('talk'),
        accessed: '2025-07-01',
      },
      'timestamp',
      '12:05',
      '12:05-13:30',
    ),
    work(
      'motion_picture',
      {
        title: w(say('The Lock Keeper', 'Смотритель шлюза', 'Наглядчык шлюза')),
        director: [p(anna)],
        publisher: w(say('River Studio', 'Речная студия', 'Рачная студыя')),
        'publisher-place': w(minsk),
        issued: '1979',
      },
      'timestamp',
      '1:02:03',
      '1:10:00',
    ),
    work(
      'broadcast',
      {
        title: w(say('Low Water', 'Малая вода', 'Малая вада')),
        'container-title': w(say('The Evening Hour', 'Вечерний час', 'Вячэрняя гадзіна')),
        host: [p(maria)],
        publisher: w(say('Channel One', 'Первый канал', 'Першы канал')),
        issued: '2022-02-03',
      },
      'timestamp',
      '5:10',
      '7:00',
    ),
    work(
      'speech',
      {
        title: w(say('Opening the River', 'Открывая реку', 'Адкрываючы раку')),
        author: [p(piotr)],
        'event-title': w(say('Forum of Ports', 'Форум портов', 'Форум партоў')),
        'event-place': w(minsk),
        issued: '2021-09-14',
      },
      'page',
      '2',
      '3',
    ),
    work(
      'treaty',
      {
        title: w(
          say('Treaty on the Common River', 'Договор об общей реке', 'Дагавор аб агульнай рацэ'),
        ),
        'event-place': w(minsk),
        issued: '1994-05-05',
        'container-title': w(say('Collection of Treaties', 'Собрание договоров', 'Збор дагавораў')),
        volume: '3',
      },
      'article-locator',
      '2',
      '2–4',
    ),
    work(
      'post',
      {
        title: w(say('The locks are shut again', 'Шлюзы снова закрыты', 'Шлюзы зноў зачынены')),
        author: [p(maria)],
        'container-title': 'Telegram',
        issued: '2025-01-30',
        URL: url('post/1'),
        accessed: '2025-07-01',
      },
      'paragraph',
      '1',
      '2',
    ),
    work(
      'manuscript',
      {
        title: w(say('Letter to the Office', 'Письмо в управление', 'Ліст ва ўпраўленне')),
        author: [p(anna)],
        issued: '1925-10-20',
        archive: w(say('National Archive', 'Национальный архив', 'Нацыянальны архіў')),
        'archive-place': w(minsk),
        archive_collection: w(say('Fonds 568', 'Ф. 568', 'Ф. 568')),
        archive_location: w(say('file 41', 'Оп. 1. Д. 41', 'Воп. 1. Спр. 41')),
      },
      'folio',
      '18',
      '18–19',
    ),
  ]);
};
