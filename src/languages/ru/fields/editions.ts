import type * as en from '../../en/fields/editions';
import type { Widen } from '../../shape';

export const approvals: Widen<typeof en.approvals> = {
  singular: 'Одобрение',
  plural: 'Одобрения',
  edition: 'Выпуск',
  article: 'Статья',
  round: 'Круг',
  stage: 'Этап',
  user: 'Кто',
  contentHash: 'Хеш текста',
  at: 'Когда',
  note: 'Примечание',
  voidedAt: 'Аннулировано',
};

export const assignments: Widen<typeof en.assignments> = {
  singular: 'Поручение',
  plural: 'Поручения',
  edition: 'Выпуск',
  article: 'Статья',
  stageName: 'Этап',
  user: 'Кто',
  assignedBy: 'Кто поручил',
  at: 'С',
  endedAt: 'Окончено',
  endedBy: 'Кто снял',
};

export const comments: Widen<typeof en.comments> = {
  singular: 'Замечание',
  plural: 'Замечания',
  article: 'Статья',
  edition: 'Выпуск',
  author: 'Кто',
  replyTo: 'Ответ на',
  mentions: 'Упомянуты',
  text: 'Замечание',
  quote: 'Об этих словах',
  'quote.exact': 'Слова',
  'quote.prefix': 'Перед ними',
  'quote.suffix': 'После них',
  blocking: 'Блокирует одобрение',
  resolvedAt: 'Снято',
  resolvedBy: 'Кем снято',
  editedAt: 'Изменено',
};

export const editions: Widen<typeof en.editions> = {
  singular: 'Выпуск',
  plural: 'Выпуски',
  article: 'Статья',
  number: 'Номер',
  kind: 'Вид',
  state: 'Состояние',
  isPublic: 'Открыт читателям',
  publicNote: 'Примечание для читателей',
  notice: 'Уведомление',
};

export const editorialPolicy: Widen<typeof en.editorialPolicy> = {
  label: 'Редакционные правила',
  'stages.singular': 'этап',
  'stages.plural': 'этапы',
  stages: 'Этапы рецензии',
  'stages.name': 'Название',
  'stages.minimumApprovals': 'Нужно одобрений',
  'stages.daysAllowed': 'Дней на этап',
  'stages.roles': 'Кто одобряет',
  'stages.people': 'Или эти люди',
  'stages.kinds': 'Только для',
  'stages.kinds.description': 'Если пусто, для статей всех жанров.',
  'stages.alongside': 'Одновременно с предыдущим этапом',
  'stages.claimsChecked': 'Проверяется каждое утверждение',
  'stages.claimsChecked.description':
    'Кто одобряет этот этап, сверил каждое утверждение с его источником.',
  allowWaivers: 'Ссылка может остаться без источника, если указана причина',
  writersSeeOnlyTheirOwn: 'Авторы видят только собственные неопубликованные статьи',
};

export const editionForReaders: Widen<typeof en.editionForReaders> = {
  title: 'Заголовок',
  slug: 'Адрес',
  language: 'Язык',
  articleKind: 'Жанр',
  standfirst: 'Лид',
  authors: 'Авторы',
  topics: 'Темы',
  series: 'Серия',
  date: 'Дата в печати',
  firstPublishedAt: 'Впервые опубликовано',
  supersededBy: 'Заменено выпуском',
  sources: 'Источники',
  pictures: 'Изображения',
};

export const editionReview: Widen<typeof en.editionReview> = {
  document: 'Документ',
  contentHash: 'Хеш текста',
  reviewDue: 'Рецензия ещё впереди',
  stage: 'Этап',
  round: 'Круг',
  policy: 'Правила',
  approvedHash: 'Одобренный хеш',
  logHead: 'Голова журнала',
  logLength: 'Длина журнала',
  contributors: 'Участники',
  submittedBy: 'Кто сдал',
  publishReason: 'Причина публикации',
  failure: 'Почему публикация не удалась',
  retractionProposal: 'Предложенный отзыв',
};

export const editionTimes: Widen<typeof en.editionTimes> = {
  publishedAt: 'Опубликовано',
  supersededAt: 'Заменено',
  withdrawnAt: 'Снято',
  retractedAt: 'Отозвано',
  removedAt: 'Удалено',
  ratifiedAt: 'Подтверждено после публикации',
  stageEnteredAt: 'На этом этапе с',
  dueAt: 'Срок рецензии',
  frozenAt: 'Зафиксировано',
  submittedAt: 'Сдано',
  approvedAt: 'Одобрено',
  scheduledFor: 'Запланировано на',
  scheduledZone: 'Часовой пояс',
};

export const reviewStage: Widen<typeof en.reviewStage> = {
  localName: 'Название на каждом языке',
  'localName.description': 'В редакции и на странице об издании. Если пусто — название выше.',
  'checklist.singular': 'проверку',
  'checklist.plural': 'проверки',
  checklist: 'Список проверок',
  'checklist.item': 'Проверка',
  'checklist.localItem': 'На каждом языке',
  'checklist.localItem.description': 'Если пусто — слова выше.',
};

export const transitions: Widen<typeof en.transitions> = {
  singular: 'Переход',
  plural: 'Переходы',
  edition: 'Выпуск',
  article: 'Статья',
  sequence: 'Номер',
  event: 'Событие',
  fromState: 'Из',
  toState: 'В',
  stage: 'Этап',
  actor: 'Кто',
  actorName: 'Имя',
  at: 'Когда',
  reason: 'Причина',
  contentHash: 'Хеш текста',
  data: 'Подробности',
  previousHash: 'Предыдущий хеш',
  hash: 'Хеш',
};
