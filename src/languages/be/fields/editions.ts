import type * as en from '../../en/fields/editions';
import type { Widen } from '../../shape';

export const approvals: Widen<typeof en.approvals> = {
  singular: 'Адабрэнне',
  plural: 'Адабрэнні',
  edition: 'Выпуск',
  article: 'Артыкул',
  round: 'Кола',
  stage: 'Этап',
  user: 'Хто',
  contentHash: 'Хэш тэксту',
  at: 'Калі',
  note: 'Заўвага',
  voidedAt: 'Ануляваны',
};

export const assignments: Widen<typeof en.assignments> = {
  singular: 'Даручэнне',
  plural: 'Даручэнні',
  edition: 'Выпуск',
  article: 'Артыкул',
  stageName: 'Этап',
  user: 'Хто',
  assignedBy: 'Хто даручыў',
  at: 'З',
  endedAt: 'Скончана',
  endedBy: 'Хто зняў',
};

export const comments: Widen<typeof en.comments> = {
  singular: 'Заўвага',
  plural: 'Заўвагі',
  article: 'Артыкул',
  edition: 'Выпуск',
  author: 'Хто',
  replyTo: 'Адказ на',
  mentions: 'Згаданыя',
  text: 'Заўвага',
  quote: 'Пра гэтыя словы',
  'quote.exact': 'Словы',
  'quote.prefix': 'Перад імі',
  'quote.suffix': 'Пасля іх',
  blocking: 'Блакуе адабрэнне',
  resolvedAt: 'Знята',
  resolvedBy: 'Кім знята',
  editedAt: 'Зменена',
};

export const editions: Widen<typeof en.editions> = {
  singular: 'Выпуск',
  plural: 'Выпускі',
  article: 'Артыкул',
  number: 'Нумар',
  kind: 'Від',
  state: 'Стан',
  isPublic: 'Адкрыты чытачам',
  publicNote: 'Заўвага для чытачоў',
  notice: 'Паведамленне',
};

export const editorialPolicy: Widen<typeof en.editorialPolicy> = {
  label: 'Рэдакцыйныя правілы',
  'stages.singular': 'этап',
  'stages.plural': 'этапы',
  stages: 'Этапы рэцэнзіі',
  'stages.name': 'Назва',
  'stages.minimumApprovals': 'Трэба адабрэнняў',
  'stages.daysAllowed': 'Дзён на этап',
  'stages.roles': 'Хто адабрае',
  'stages.people': 'Або гэтыя людзі',
  'stages.kinds': 'Толькі для',
  'stages.kinds.description': 'Калі пуста, для артыкулаў усіх жанраў.',
  'stages.alongside': 'Адначасова з папярэднім этапам',
  'stages.claimsChecked': 'Правяраецца кожнае сцверджанне',
  'stages.claimsChecked.description':
    'Хто адабрае гэты этап, зверыў кожнае сцверджанне з яго крыніцай.',
  allowWaivers: 'Спасылка можа застацца без крыніцы, калі пазначана прычына',
  writersSeeOnlyTheirOwn: 'Аўтары бачаць толькі ўласныя неапублікаваныя артыкулы',
};

export const editionForReaders: Widen<typeof en.editionForReaders> = {
  title: 'Загаловак',
  slug: 'Адрас',
  language: 'Мова',
  articleKind: 'Жанр',
  standfirst: 'Лід',
  authors: 'Аўтары',
  topics: 'Тэмы',
  series: 'Серыя',
  date: 'Дата ў друку',
  firstPublishedAt: 'Упершыню апублікавана',
  supersededBy: 'Заменена выпускам',
  sources: 'Крыніцы',
  pictures: 'Выявы',
};

export const editionReview: Widen<typeof en.editionReview> = {
  document: 'Дакумент',
  contentHash: 'Хэш тэксту',
  reviewDue: 'Рэцэнзія яшчэ наперадзе',
  stage: 'Этап',
  round: 'Кола',
  policy: 'Правілы',
  approvedHash: 'Адобраны хэш',
  logHead: 'Галава журнала',
  logLength: 'Даўжыня журнала',
  contributors: 'Удзельнікі',
  submittedBy: 'Хто здаў',
  publishReason: 'Прычына публікацыі',
  failure: 'Чаму публікацыя не ўдалася',
  retractionProposal: 'Прапанаванае адкліканне',
};

export const editionTimes: Widen<typeof en.editionTimes> = {
  publishedAt: 'Апублікавана',
  supersededAt: 'Заменена',
  withdrawnAt: 'Знята',
  retractedAt: 'Адклікана',
  removedAt: 'Выдалена',
  ratifiedAt: 'Пацверджана пасля публікацыі',
  stageEnteredAt: 'На гэтым этапе з',
  dueAt: 'Тэрмін рэцэнзіі',
  frozenAt: 'Зафіксавана',
  submittedAt: 'Здадзена',
  approvedAt: 'Адобрана',
  scheduledFor: 'Запланавана на',
  scheduledZone: 'Гадзінны пояс',
};

export const reviewStage: Widen<typeof en.reviewStage> = {
  localName: 'Назва на кожнай мове',
  'localName.description': 'У рэдакцыі і на старонцы пра выданне. Калі пуста — назва вышэй.',
  'checklist.singular': 'праверку',
  'checklist.plural': 'праверкі',
  checklist: 'Спіс праверак',
  'checklist.item': 'Праверка',
  'checklist.localItem': 'На кожнай мове',
  'checklist.localItem.description': 'Калі пуста — словы вышэй.',
};

export const transitions: Widen<typeof en.transitions> = {
  singular: 'Пераход',
  plural: 'Пераходы',
  edition: 'Выпуск',
  article: 'Артыкул',
  sequence: 'Нумар',
  event: 'Падзея',
  fromState: 'З',
  toState: 'У',
  stage: 'Этап',
  actor: 'Хто',
  actorName: 'Імя',
  at: 'Калі',
  reason: 'Прычына',
  contentHash: 'Хэш тэксту',
  data: 'Падрабязнасці',
  previousHash: 'Папярэдні хэш',
  hash: 'Хэш',
};
