import type { policy as english } from '../../en/desk/policy';
import type { Widen } from '../../shape';

/** How a text reaches readers, and what each role may do. */
export const policy: Widen<typeof english> = {
  'policy.title': 'Як мы працуем',
  'policy.change': 'Змяніць палітыку',
  'policy.read': 'Палітыка ў выглядзе формы',
  'policy.way': 'Шлях тэксту',
  'policy.copied': 'тэкст трымаецца правілаў, паводле якіх быў аддадзены на рэцэнзію',
  'policy.draft': 'Аддае аўтар ці рэдактар.',
  'policy.approved': 'Слоў больш ніхто не зменіць.',
  'policy.published': 'Адразу ці на гадзіну. Чытачы атрымліваюць ухваленае, байт у байт.',
  'policy.nobody': 'пакуль ніхто',
  'policy.approvals_one': 'ухваленняў: {{count}}',
  'policy.approvals_other': 'ухваленняў: {{count}}',
  'policy.noLimit': 'без тэрміну',
  'policy.days_one': 'дзён: {{count}}',
  'policy.days_other': 'дзён: {{count}}',
  'policy.alongside': 'разам з папярэднім этапам',
  'policy.onlyFor': 'толькі для: {{kinds}}',
  'policy.checklist_one': 'пацвердзіць пунктаў: {{count}}',
  'policy.checklist_other': 'пацвердзіць пунктаў: {{count}}',
  'policy.roles': 'Што можа кожная роля',
  'policy.tableHint': 'як вырашае сам працоўны працэс',
  'policy.step': 'Крок',
  'policy.may.yes': 'так',
  'policy.may.no': '—',
  'policy.may.own': 'свае тэксты',
  'policy.may.stage': 'калі названы ў этапе',
  'policy.people': 'Людзі',
};
