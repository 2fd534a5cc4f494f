import type * as en from '../../en/fields/sources';
import type { Widen } from '../../shape';

export const copyWorth: Widen<typeof en.copyWorth> = {
  fault: 'Вместо страницы',
  insistence: 'Всё же засчитана',
  'insistence.reason': 'Причина',
  'insistence.by': 'Кто',
  'insistence.at': 'Когда',
};

export const linkHealth: Widen<typeof en.linkHealth> = {
  health: 'Ссылка',
  'health.verdict': 'Вердикт',
  'health.checkedAt': 'Проверена',
  'health.statusCode': 'Статус',
  'health.finalUrl': 'Привела на',
  'health.failures': 'Сбоев подряд',
  'health.lastAliveAt': 'Последний ответ',
  'health.likeness': 'Сходство с хранимой копией, от 0 до 1',
  'health.error': 'Ошибка',
  'health.nextCheckAt': 'Следующая проверка',
};

export const namedByEditions: Widen<typeof en.namedByEditions> = { editions: 'Выпуски' };

export const sourceCopies: Widen<typeof en.sourceCopies> = {
  snapshotAccess: 'Хранимые копии',
  archive: 'Копия в архиве',
  'archive.url': 'Адрес',
  'archive.at': 'Сделана',
  mergedInto: 'Объединён с',
};

export const linkChecks: Widen<typeof en.linkChecks> = {
  singular: 'Проверка ссылки',
  plural: 'Проверки ссылок',
  source: 'Источник',
  url: 'Адрес',
  checkedAt: 'Время',
  verdict: 'Вердикт',
  statusCode: 'Статус',
  finalUrl: 'Привела на',
  milliseconds: 'Миллисекунды',
  bytes: 'Байты',
  contentType: 'Тип',
  error: 'Ошибка',
  method: 'Способ запроса',
  hops: 'Перенаправления',
  textDigest: 'SHA-256 текста',
  likeness: 'Сходство с хранимой копией, от 0 до 1',
  retryAt: 'Просили подождать до',
};

export const snapshots: Widen<typeof en.snapshots> = {
  singular: 'Снимок',
  plural: 'Снимки',
  source: 'Источник',
  takenAt: 'Сделан',
  address: 'Адрес',
  'address.description': 'Копия чего этот файл. Если пусто — нынешний адрес источника.',
  finalUrl: 'Привела на',
  statusCode: 'Статус',
  contentType: 'Тип страницы',
  title: 'Заголовок страницы',
  way: 'Как получен',
  tool: 'Чем сделан',
  text: 'Текст страницы',
  'text.description':
    'Читается из файла. Вводится здесь, только если слов в нём нет, как в изображении.',
  textDigest: 'SHA-256 текста',
};

export const sources: Widen<typeof en.sources> = {
  singular: 'Источник',
  plural: 'Источники',
  type: 'Вид',
  language: 'Язык',
  authors: 'Авторы',
  editors: 'Редакторы',
  containerTitle: 'Опубликовано в',
  publisher: 'Издатель',
  publisherPlace: 'Место',
  volume: 'Том',
  issue: 'Выпуск',
  page: 'Страницы',
  edition: 'Издание',
  issued: 'Дата',
  accessed: 'Дата обращения',
  url: 'Адрес',
  note: 'Примечание',
  variables: 'Другие переменные CSL',
};
