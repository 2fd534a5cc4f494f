import type * as en from '../en/set-up';
import type { Widen } from '../shape';

export const setUp: Widen<typeof en.setUp> = {
  title: 'Першы адміністратар',
  lead: 'У гэтай публікацыі яшчэ няма карыстальнікаў. Код выведзены ў тэрмінале, дзе яна запушчана.',
  code: 'Код',
  name: 'Імя',
  email: 'Адрас пошты',
  password: 'Пароль, не карацейшы за 12 знакаў',
  submit: 'Стварыць уліковы запіс',
};
