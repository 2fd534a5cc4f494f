import type { status as english } from '../../en/desk/status';
import type { Widen } from '../../shape';

export const status: Widen<typeof english> = {
  'citationStatus.title': 'Што замінае публікацыі',
  'citationStatus.quoted': 'Працытаваныя словы',
  'citationStatus.unchecked': 'Яшчэ не звераны, або копіі крыніцы няма.',
  'citationStatus.verified': 'Ёсць у захаванай копіі.',
  'citationStatus.differs': 'Разыходзяцца з захаванай копіяй.',
  'citationStatus.not-found': 'У захаванай копіі іх няма.',
  'citationStatus.unreadable': 'У захаванай копіі няма тэксту для зверкі.',
  'citationStatus.checkNow': 'Зверыць зараз',
  'citationStatus.added': 'Толькі ў цытаце:',
  'citationStatus.removed': 'Толькі ў копіі:',
  'citationStatus.instead': 'А працытавана:',
  'citationStatus.cut': 'Прапушчана:',
  'citationStatus.copy': 'Адкрыць копію',
  'citationStatus.waived': 'Пакінута як ёсць: {{reason}}',
  'citationStatus.waivedBy': 'Рашэнне: {{name}}',
  'citationStatus.withdraw': 'Скасаваць гэтае рашэнне',
  'citationStatus.waive': 'Пакінуць як ёсць…',
  'citationStatus.lacks': 'Без',
  'citationStatus.lack.link': 'старонкі, якая адкрываецца',
  'citationStatus.lack.copy': 'захаванай копіі',
  'citationStatus.lack.quotation': 'слоў, якія ёсць у копіі',
  'citationStatus.reason': 'Прычына',
  'citationStatus.reasonHint':
    'Захоўваецца пры крыніцы з вашым імем. Дзейнічае толькі для гэтага адраса і гэтых слоў.',
  'citationStatus.waiveDo': 'Пакінуць',
  'citationStatus.quotations': 'Працытаваныя словы',
  'citationStatus.verifiedCount': 'Даслоўна ёсць у копіях: {{count}} з {{total}}.',
};
