import type { policy as english } from '../../en/desk/policy';
import type { Widen } from '../../shape';

/** How a text reaches readers, and what each role may do. */
export const policy: Widen<typeof english> = {
  'policy.title': 'Как мы работаем',
  'policy.change': 'Изменить политику',
  'policy.read': 'Политика в виде формы',
  'policy.way': 'Путь текста',
  'policy.copied': 'текст держится правил, по которым был отдан на рецензию',
  'policy.draft': 'Отдаёт автор или редактор.',
  'policy.approved': 'Слова больше никто не изменит.',
  'policy.published': 'Сразу или к часу. Читатели получают одобренное, байт в байт.',
  'policy.nobody': 'пока никто',
  'policy.approvals_one': 'одобрений: {{count}}',
  'policy.approvals_other': 'одобрений: {{count}}',
  'policy.noLimit': 'без срока',
  'policy.days_one': 'дней: {{count}}',
  'policy.days_other': 'дней: {{count}}',
  'policy.alongside': 'вместе с предыдущим этапом',
  'policy.onlyFor': 'только для: {{kinds}}',
  'policy.checklist_one': 'подтвердить пунктов: {{count}}',
  'policy.checklist_other': 'подтвердить пунктов: {{count}}',
  'policy.roles': 'Что может каждая роль',
  'policy.tableHint': 'как решает сам рабочий процесс',
  'policy.step': 'Шаг',
  'policy.may.yes': 'да',
  'policy.may.no': '—',
  'policy.may.own': 'свои тексты',
  'policy.may.stage': 'если назван в этапе',
  'policy.people': 'Люди',
};
