import type { Language } from '@/platform/language';
import type { WorkflowEvent } from './events';
import type { EditionKind, Role, State } from './states';

type Label = Record<Language, string>;

/** What an edition is called in each state. */
export const stateLabels = {
  draft: { en: 'Draft', ru: 'Черновик', be: 'Чарнавік' },
  in_review: { en: 'In review', ru: 'На рецензии', be: 'На рэцэнзіі' },
  changes_requested: { en: 'Changes requested', ru: 'Нужны правки', be: 'Патрэбныя праўкі' },
  approved: { en: 'Approved', ru: 'Одобрено', be: 'Адобрана' },
  scheduled: { en: 'Scheduled', ru: 'Запланировано', be: 'Запланавана' },
  publish_failed: {
    en: 'Publication failed',
    ru: 'Публикация не удалась',
    be: 'Публікацыя не ўдалася',
  },
  published: { en: 'Published', ru: 'Опубликовано', be: 'Апублікавана' },
  withdrawn: { en: 'Withdrawn', ru: 'Снято', be: 'Знята' },
  retracted: { en: 'Retracted', ru: 'Отозвано', be: 'Адклікана' },
  superseded: { en: 'Superseded', ru: 'Заменено новым выпуском', be: 'Заменена новым выпускам' },
  removed: { en: 'Removed', ru: 'Удалено', be: 'Выдалена' },
  discarded: { en: 'Discarded', ru: 'Отброшено', be: 'Адкінута' },
} as const satisfies Record<State, Label>;

/** What an event is called where somebody may ask for it. */
export const eventLabels = {
  create: { en: 'Create', ru: 'Создать', be: 'Стварыць' },
  submit: { en: 'Submit for review', ru: 'Отправить на рецензию', be: 'Адправіць на рэцэнзію' },
  recall: { en: 'Recall from review', ru: 'Забрать с рецензии', be: 'Забраць з рэцэнзіі' },
  request_changes: {
    en: 'Request changes',
    ru: 'Вернуть на доработку',
    be: 'Вярнуць на дапрацоўку',
  },
  approve: { en: 'Approve', ru: 'Одобрить', be: 'Адобрыць' },
  revise: {
    en: 'Revise under review',
    ru: 'Изменить во время рецензии',
    be: 'Змяніць падчас рэцэнзіі',
  },
  reopen: { en: 'Reopen', ru: 'Открыть снова', be: 'Адкрыць зноў' },
  schedule: { en: 'Schedule', ru: 'Запланировать', be: 'Запланаваць' },
  unschedule: { en: 'Cancel the schedule', ru: 'Отменить план', be: 'Скасаваць план' },
  publish: { en: 'Publish', ru: 'Опубликовать', be: 'Апублікаваць' },
  fail: { en: 'Publication failed', ru: 'Публикация не удалась', be: 'Публікацыя не ўдалася' },
  force_publish: {
    en: 'Publish without review',
    ru: 'Опубликовать без рецензии',
    be: 'Апублікаваць без рэцэнзіі',
  },
  ratify: {
    en: 'Confirm after publication',
    ru: 'Подтвердить после публикации',
    be: 'Пацвердзіць пасля публікацыі',
  },
  new_edition: {
    en: 'Start a new edition',
    ru: 'Начать новый выпуск',
    be: 'Пачаць новы выпуск',
  },
  supersede: { en: 'Supersede', ru: 'Заменить новым выпуском', be: 'Замяніць новым выпускам' },
  withdraw: { en: 'Withdraw', ru: 'Снять с публикации', be: 'Зняць з публікацыі' },
  propose_retraction: {
    en: 'Propose a retraction',
    ru: 'Предложить отзыв',
    be: 'Прапанаваць адкліканне',
  },
  retract: { en: 'Retract', ru: 'Отозвать', be: 'Адклікаць' },
  remove: { en: 'Remove', ru: 'Удалить', be: 'Выдаліць' },
  discard: { en: 'Discard', ru: 'Отбросить', be: 'Адкінуць' },
} as const satisfies Record<WorkflowEvent, Label>;

export const roleLabels = {
  writer: { en: 'Writer', ru: 'Автор текстов', be: 'Аўтар тэкстаў' },
  reviewer: { en: 'Reviewer', ru: 'Рецензент', be: 'Рэцэнзент' },
  'fact-checker': { en: 'Fact-checker', ru: 'Проверяющий факты', be: 'Правяральнік фактаў' },
  editor: { en: 'Editor', ru: 'Редактор', be: 'Рэдактар' },
  publisher: { en: 'Publisher', ru: 'Выпускающий', be: 'Выпускальнік' },
  administrator: { en: 'Administrator', ru: 'Администратор', be: 'Адміністратар' },
} as const satisfies Record<Role, Label>;

export const editionKindLabels = {
  first: { en: 'First edition', ru: 'Первый выпуск', be: 'Першы выпуск' },
  update: { en: 'Update', ru: 'Обновление', be: 'Абнаўленне' },
  correction: { en: 'Correction', ru: 'Исправление', be: 'Выпраўленне' },
  minor: { en: 'Minor edit', ru: 'Мелкая правка', be: 'Дробная праўка' },
} as const satisfies Record<EditionKind, Label>;
