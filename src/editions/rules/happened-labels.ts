import type { Language } from '@/platform/language';
import type { WorkflowEvent } from './events';

/** What an event is called once it has happened, in the log and where somebody was faster. */
export const happenedLabels = {
  create: { en: 'Created', ru: 'Создано', be: 'Створана' },
  submit: {
    en: 'Submitted for review',
    ru: 'Отправлено на рецензию',
    be: 'Адпраўлена на рэцэнзію',
  },
  recall: { en: 'Recalled from review', ru: 'Забрано с рецензии', be: 'Забрана з рэцэнзіі' },
  request_changes: {
    en: 'Changes requested',
    ru: 'Возвращено на доработку',
    be: 'Вернута на дапрацоўку',
  },
  approve: { en: 'Approved', ru: 'Одобрено', be: 'Адобрана' },
  revise: {
    en: 'Revised under review',
    ru: 'Изменено во время рецензии',
    be: 'Зменена падчас рэцэнзіі',
  },
  reopen: { en: 'Reopened', ru: 'Открыто снова', be: 'Адкрыта зноў' },
  schedule: { en: 'Scheduled', ru: 'Запланировано', be: 'Запланавана' },
  unschedule: { en: 'Schedule cancelled', ru: 'План отменён', be: 'План скасаваны' },
  publish: { en: 'Published', ru: 'Опубликовано', be: 'Апублікавана' },
  fail: { en: 'Publication failed', ru: 'Публикация не удалась', be: 'Публікацыя не ўдалася' },
  force_publish: {
    en: 'Published without review',
    ru: 'Опубликовано без рецензии',
    be: 'Апублікавана без рэцэнзіі',
  },
  ratify: {
    en: 'Confirmed after publication',
    ru: 'Подтверждено после публикации',
    be: 'Пацверджана пасля публікацыі',
  },
  new_edition: { en: 'New edition started', ru: 'Начат новый выпуск', be: 'Пачаты новы выпуск' },
  supersede: { en: 'Superseded', ru: 'Заменено новым выпуском', be: 'Заменена новым выпускам' },
  withdraw: { en: 'Withdrawn', ru: 'Снято с публикации', be: 'Знята з публікацыі' },
  propose_retraction: {
    en: 'Retraction proposed',
    ru: 'Предложен отзыв',
    be: 'Прапанавана адкліканне',
  },
  retract: { en: 'Retracted', ru: 'Отозвано', be: 'Адклікана' },
  remove: { en: 'Removed', ru: 'Удалено', be: 'Выдалена' },
  discard: { en: 'Discarded', ru: 'Отброшено', be: 'Адкінута' },
} as const satisfies Record<WorkflowEvent, Record<Language, string>>;
