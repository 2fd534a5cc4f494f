import type * as en from '../../en/fields/citations';
import type { Widen } from '../../shape';

export const citations: Widen<typeof en.citations> = {
  singular: 'Спасылка на крыніцу',
  plural: 'Спасылкі на крыніцы',
  article: 'Артыкул',
  words: 'Падмацаваныя словы',
  sentence: 'Сказ',
  'cites.singular': 'крыніцу',
  'cites.plural': 'крыніцы',
  cites: 'Крыніцы',
  'cites.source': 'Крыніца',
  'cites.locatorLabel': 'Месца ў ёй',
  'cites.locator': 'Якое',
  note: 'Заўвага',
  quotation: 'Словы крыніцы',
  proposedUrl: 'Прапанаваны адрас',
  position: 'Месца ў тэксце',
};

export const citationPolicy: Widen<typeof en.citationPolicy> = {
  citations: 'Цытаваныя старонкі',
  'citations.requireSnapshots':
    'Да публікацыі захоўваецца копія кожнай цытаванай старонкі, або пазначаецца прычына',
  'citations.requireVerifiedQuotations':
    'Да публікацыі працытаваныя словы знаходзяцца ў захаванай копіі, або пазначаецца прычына',
  'citations.publicSnapshots':
    'Чытачам адкрытыя захаваныя копіі, калі ў крыніцы не пазначана іншае',
  'citations.recheckDays': 'Дзён паміж праверкамі спасылкі, якая адказвае',
  'citations.driftPercent': 'Доля змененага тэксту ў працэнтах, з якой старонка лічыцца іншай',
};

export const citationWorkflow: Widen<typeof en.citationWorkflow> = {
  status: 'Стан',
  waiver: 'Без крыніцы',
  'waiver.reason': 'Прычына',
  'waiver.by': 'Хто',
  'waiver.at': 'Калі',
  linkWaiver: 'Дазволена без спасылкі, копіі або знойдзенай цытаты',
  'linkWaiver.reason': 'Прычына',
  'linkWaiver.by': 'Хто',
  'linkWaiver.at': 'Калі',
  quotationCheck: 'Працытаваныя словы',
  'quotationCheck.verdict': 'Вердыкт',
  'quotationCheck.likeness': 'Падабенства, ад 0 да 1',
  'quotationCheck.found': 'Словы копіі',
  'quotationCheck.snapshot': 'Захаваная копія',
  'quotationCheck.checkedAt': 'Калі',
  resolvedBy: 'Хто знайшоў',
  resolvedAt: 'Калі знойдзена',
};
