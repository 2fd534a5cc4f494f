import type { LocatorLabel } from '@/sources/rules/csl';
import type { ArticleKind, BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';

import { words } from './words';

export { cslTypeLabels } from '@/sources/rules/type-labels';
export { editionKindLabels, roleLabels, stateLabels } from '@/editions/rules/labels';

type Labels<Value extends string> = Readonly<Record<Value, Record<Language, string>>>;

export const languageLabels: Labels<Language> = {
  en: words('English', 'Английский', 'Англійская'),
  ru: words('Russian', 'Русский', 'Руская'),
  be: words('Belarusian', 'Белорусский', 'Беларуская'),
};

export const articleKindLabels: Labels<ArticleKind> = {
  analysis: words('Analysis', 'Анализ', 'Аналіз'),
  commentary: words('Commentary', 'Комментарий', 'Каментар'),
  report: words('Report', 'Доклад', 'Даклад'),
  interview: words('Interview', 'Интервью', 'Інтэрв’ю'),
  legacy: words('Legacy', 'Из архива', 'З архіва'),
};

export const bylineRoleLabels: Labels<BylineRole> = {
  author: words('Author', 'Автор', 'Аўтар'),
  editor: words('Editor', 'Редактор', 'Рэдактар'),
  translator: words('Translator', 'Переводчик', 'Перакладчык'),
  interviewer: words('Interviewer', 'Беседовал', 'Гутарыў'),
  interviewee: words('Interviewee', 'Собеседник', 'Суразмоўца'),
};

export const locatorLabels: Labels<LocatorLabel> = {
  page: words('Page', 'Страница', 'Старонка'),
  chapter: words('Chapter', 'Глава', 'Раздзел'),
  section: words('Section', 'Раздел', 'Частка'),
  paragraph: words('Paragraph', 'Абзац', 'Абзац'),
  timestamp: words('Time', 'Время записи', 'Час запісу'),
  figure: words('Figure', 'Рисунок', 'Малюнак'),
  table: words('Table', 'Таблица', 'Табліца'),
  'article-locator': words('Article of a law', 'Статья закона', 'Артыкул закона'),
  folio: words('Leaf', 'Лист', 'Аркуш'),
};
