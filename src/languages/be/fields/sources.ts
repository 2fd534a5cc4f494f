import type * as en from '../../en/fields/sources';
import type { Widen } from '../../shape';

export const copyWorth: Widen<typeof en.copyWorth> = {
  fault: 'Замест старонкі',
  insistence: 'Усё ж залічана',
  'insistence.reason': 'Прычына',
  'insistence.by': 'Хто',
  'insistence.at': 'Калі',
};

export const linkHealth: Widen<typeof en.linkHealth> = {
  health: 'Спасылка',
  'health.verdict': 'Вердыкт',
  'health.checkedAt': 'Праверана',
  'health.statusCode': 'Статус',
  'health.finalUrl': 'Прывяла на',
  'health.failures': 'Збояў запар',
  'health.lastAliveAt': 'Апошні адказ',
  'health.likeness': 'Падабенства да захаванай копіі, ад 0 да 1',
  'health.error': 'Памылка',
  'health.nextCheckAt': 'Наступная праверка',
};

export const namedByEditions: Widen<typeof en.namedByEditions> = { editions: 'Выпускі' };

export const sourceCopies: Widen<typeof en.sourceCopies> = {
  snapshotAccess: 'Захаваныя копіі',
  archive: 'Копія ў архіве',
  'archive.url': 'Адрас',
  'archive.at': 'Зроблена',
  mergedInto: 'Аб’яднана з',
};

export const linkChecks: Widen<typeof en.linkChecks> = {
  singular: 'Праверка спасылкі',
  plural: 'Праверкі спасылак',
  source: 'Крыніца',
  url: 'Адрас',
  checkedAt: 'Час',
  verdict: 'Вердыкт',
  statusCode: 'Статус',
  finalUrl: 'Прывяла на',
  milliseconds: 'Мілісекунды',
  bytes: 'Байты',
  contentType: 'Тып',
  error: 'Памылка',
  method: 'Спосаб запыту',
  hops: 'Перанакіраванні',
  textDigest: 'SHA-256 тэксту',
  likeness: 'Падабенства да захаванай копіі, ад 0 да 1',
  retryAt: 'Прасілі пачакаць да',
};

export const snapshots: Widen<typeof en.snapshots> = {
  singular: 'Здымак',
  plural: 'Здымкі',
  source: 'Крыніца',
  takenAt: 'Зроблены',
  address: 'Адрас',
  'address.description': 'Копія чаго гэты файл. Калі пуста — цяперашні адрас крыніцы.',
  finalUrl: 'Прывяла на',
  statusCode: 'Статус',
  contentType: 'Тып старонкі',
  title: 'Загаловак старонкі',
  way: 'Як атрыманы',
  tool: 'Чым зроблены',
  text: 'Тэкст старонкі',
  'text.description': 'Чытаецца з файла. Уводзіцца тут, толькі калі слоў у ім няма, як у выяве.',
  textDigest: 'SHA-256 тэксту',
};

export const sources: Widen<typeof en.sources> = {
  singular: 'Крыніца',
  plural: 'Крыніцы',
  type: 'Від',
  language: 'Мова',
  authors: 'Аўтары',
  editors: 'Рэдактары',
  containerTitle: 'Апублікавана ў',
  publisher: 'Выдавец',
  publisherPlace: 'Месца',
  volume: 'Том',
  issue: 'Выпуск',
  page: 'Старонкі',
  edition: 'Выданне',
  issued: 'Дата',
  accessed: 'Дата звароту',
  url: 'Адрас',
  note: 'Заўвага',
  variables: 'Іншыя зменныя CSL',
};
