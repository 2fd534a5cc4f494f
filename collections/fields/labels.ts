import type { LocatorLabel, CslType } from '@/citations/csl';
import type { ArticleKind, BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';
import type { EditionKind, Role, State } from '@/workflow/states';

import { words } from './words';

type Labels<Value extends string> = Readonly<Record<Value, Record<Language, string>>>;

export const languageLabels: Labels<Language> = {
  en: words('English', 'Английский', 'Англійская'),
  ru: words('Russian', 'Русский', 'Руская'),
  be: words('Belarusian', 'Белорусский', 'Беларуская'),
};

export const roleLabels: Labels<Role> = {
  writer: words('Writer', 'Автор текстов', 'Аўтар тэкстаў'),
  reviewer: words('Reviewer', 'Рецензент', 'Рэцэнзент'),
  'fact-checker': words('Fact-checker', 'Проверяющий факты', 'Правяральнік фактаў'),
  editor: words('Editor', 'Редактор', 'Рэдактар'),
  publisher: words('Publisher', 'Выпускающий', 'Выпускальнік'),
  administrator: words('Administrator', 'Администратор', 'Адміністратар'),
};

export const stateLabels: Labels<State> = {
  draft: words('Draft', 'Черновик', 'Чарнавік'),
  in_review: words('In review', 'На рецензии', 'На рэцэнзіі'),
  changes_requested: words('Changes requested', 'Нужны правки', 'Патрэбныя праўкі'),
  approved: words('Approved', 'Одобрено', 'Адобрана'),
  scheduled: words('Scheduled', 'Запланировано', 'Запланавана'),
  publish_failed: words('Publication failed', 'Публикация не удалась', 'Публікацыя не ўдалася'),
  published: words('Published', 'Опубликовано', 'Апублікавана'),
  withdrawn: words('Withdrawn', 'Снято', 'Знята'),
  retracted: words('Retracted', 'Отозвано', 'Адклікана'),
  superseded: words('Superseded', 'Заменено новым', 'Заменена новым'),
  removed: words('Removed', 'Удалено', 'Выдалена'),
  discarded: words('Discarded', 'Отброшено', 'Адкінута'),
};

export const editionKindLabels: Labels<EditionKind> = {
  first: words('First', 'Первый', 'Першы'),
  update: words('Update', 'Обновление', 'Абнаўленне'),
  correction: words('Correction', 'Исправление', 'Выпраўленне'),
  minor: words('Minor', 'Мелкая правка', 'Дробная праўка'),
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
};

export const cslTypeLabels: Labels<CslType> = {
  'article-journal': words('Journal article', 'Статья в журнале', 'Артыкул у часопісе'),
  'article-magazine': words('Magazine article', 'Статья в еженедельнике', 'Артыкул у штотыднёвіку'),
  'article-newspaper': words('Newspaper article', 'Статья в газете', 'Артыкул у газеце'),
  book: words('Book', 'Книга', 'Кніга'),
  chapter: words('Chapter', 'Глава', 'Раздзел'),
  dataset: words('Dataset', 'Набор данных', 'Набор даных'),
  interview: words('Interview', 'Интервью', 'Інтэрв’ю'),
  legislation: words('Legislation', 'Закон', 'Закон'),
  'paper-conference': words('Conference paper', 'Доклад конференции', 'Даклад канферэнцыі'),
  'post-weblog': words('Blog post', 'Запись в блоге', 'Запіс у блогу'),
  report: words('Report', 'Отчёт', 'Справаздача'),
  speech: words('Speech', 'Речь', 'Прамова'),
  thesis: words('Thesis', 'Диссертация', 'Дысертацыя'),
  treaty: words('Treaty', 'Договор', 'Дагавор'),
  webpage: words('Web page', 'Веб-страница', 'Вэб-старонка'),
};
