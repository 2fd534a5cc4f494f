import type { FindingCatalogue } from '@/platform/finding';

export type PolicyRule =
  | 'stage-without-people'
  | 'stage-out-of-reach'
  | 'stage-named-twice'
  | 'stage-nameless'
  | 'first-stage-alongside'
  | 'kind-without-stage'
  | 'policy-without-stages';

/** What can be wrong with the rules of the review themselves. */
export const policyCatalogue: FindingCatalogue<PolicyRule> = {
  'policy-without-stages': {
    severity: 'error',
    en: {
      message: 'Without a stage of review nobody would look at texts before they are published.',
      fix: 'Keep at least one stage.',
    },
    ru: {
      message: 'Без этапов рецензии никто не посмотрит тексты до публикации.',
      fix: 'Оставьте хотя бы один этап.',
    },
    be: {
      message: 'Без этапаў рэцэнзіі ніхто не паглядзіць тэксты да публікацыі.',
      fix: 'Пакіньце хаця б адзін этап.',
    },
  },
  'stage-without-people': {
    severity: 'error',
    en: {
      message: 'Nobody can approve in the stage “{stage}”.',
      fix: 'Choose at least one role, or name people.',
    },
    ru: {
      message: 'На этапе «{stage}» одобрить некому.',
      fix: 'Выберите хотя бы одну роль или назовите людей.',
    },
    be: {
      message: 'На этапе «{stage}» няма каму адабраць.',
      fix: 'Абярыце хаця б адну ролю або назавіце людзей.',
    },
  },
  'stage-out-of-reach': {
    severity: 'error',
    en: {
      message:
        'The stage “{stage}” asks for more approvals ({needed}) than people are named for it ({people}).',
      fix: 'Name more people, add a role, or ask for fewer approvals.',
    },
    ru: {
      message: 'Этап «{stage}» требует больше одобрений ({needed}), чем названо людей ({people}).',
      fix: 'Назовите больше людей, добавьте роль или уменьшите число одобрений.',
    },
    be: {
      message:
        'Этап «{stage}» патрабуе больш адабрэнняў ({needed}), чым названа людзей ({people}).',
      fix: 'Назавіце больш людзей, дадайце ролю або зменшыце колькасць адабрэнняў.',
    },
  },
  'stage-named-twice': {
    severity: 'error',
    en: {
      message: 'Two stages are called “{stage}”.',
      fix: 'Give each stage a name of its own: people are assigned to it by that name.',
    },
    ru: {
      message: 'Два этапа называются «{stage}».',
      fix: 'Дайте каждому этапу своё название: по нему на этап назначают людей.',
    },
    be: {
      message: 'Два этапы называюцца «{stage}».',
      fix: 'Дайце кожнаму этапу сваю назву: паводле яе на этап прызначаюць людзей.',
    },
  },
  'stage-nameless': {
    severity: 'error',
    en: { message: 'Stage {number} has no name.', fix: 'Name it.' },
    ru: { message: 'У этапа {number} нет названия.', fix: 'Назовите его.' },
    be: { message: 'У этапу {number} няма назвы.', fix: 'Назавіце яго.' },
  },
  'first-stage-alongside': {
    severity: 'error',
    en: {
      message: 'The first stage “{stage}” cannot stand alongside the one before: there is none.',
      fix: 'Take the tick away, or move the stage down.',
    },
    ru: {
      message: 'Первый этап «{stage}» не может идти одновременно с предыдущим: его нет.',
      fix: 'Снимите отметку или передвиньте этап ниже.',
    },
    be: {
      message: 'Першы этап «{stage}» не можа ісці адначасова з папярэднім: яго няма.',
      fix: 'Здыміце адзнаку або перасуньце этап ніжэй.',
    },
  },
  'kind-without-stage': {
    severity: 'error',
    en: {
      message: 'No stage is for articles of the kind “{kind}”, so nobody would review them.',
      fix: 'Let one of the stages be for every kind, or for this one.',
    },
    ru: {
      message: 'Ни один этап не предназначен для жанра «{kind}»: такие статьи никто не проверит.',
      fix: 'Сделайте один из этапов общим для всех жанров или добавьте этот жанр.',
    },
    be: {
      message: 'Ніводзін этап не прызначаны для жанру «{kind}»: такія артыкулы ніхто не праверыць.',
      fix: 'Зрабіце адзін з этапаў агульным для ўсіх жанраў або дадайце гэты жанр.',
    },
  },
};
