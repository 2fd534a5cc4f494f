import type * as en from '../../en/findings/accounts';
import type { Widen } from '../../shape';

export const account: Widen<typeof en.account> = {
  'set-up-code-wrong': {
    message: 'Это не тот код, который вывел последний запуск.',
    fix: 'Посмотрите в терминал публикации или получите новый код командой: npm run ibidem -- set-up-code',
  },
  'set-up-done': {
    message: 'У этой публикации уже есть администратор.',
    fix: 'Войдите или попросите администратора завести вам учётную запись.',
  },
  'account-incomplete': { message: 'Нужны имя и адрес почты.' },
  'password-too-short': {
    message: 'Пароль не короче {least} знаков.',
    fix: 'Несколько слов подряд легко запомнить.',
  },
  'password-too-long': { message: 'Пароль не длиннее {most} знаков.' },
  'password-too-plain': {
    message: 'Такой пароль попробуют одним из первых.',
    fix: 'Лучше несколько слов подряд, никак с вами не связанных.',
  },
  'present-password-needed': {
    message: 'Чтобы сменить пароль или адрес почты, нужен ваш нынешний пароль.',
    fix: 'Введите пароль, с которым вы входите.',
  },
  'present-password-wrong': { message: 'Это не ваш нынешний пароль.' },
  'one-account-at-a-time': { message: 'Пароли и адреса почты меняют по одной учётной записи.' },
  'too-many-tries': {
    message: 'Слишком много попыток.',
    fix: 'Повторите через {seconds} с или запросите новый пароль по почте.',
  },
  'accounts-not-theirs': {
    message: 'Учётными записями занимаются только администраторы.',
    fix: 'Попросите администратора.',
  },
  'account-unknown': { message: 'Здесь ни у кого нет адреса {email}.' },
};

export const access: Widen<typeof en.access> = {
  'key-invalid': {
    message: 'Этот ключ неизвестен, отозван или просрочен.',
    fix: 'Создайте новый в редакции, в разделе «Ключи API».',
  },
  'key-lacks-scope': {
    message: 'Этот ключ не даёт права «{scope}». Его права: {scopes}.',
    fix: 'Создайте ключ с этим правом.',
  },
  'not-with-a-key': { message: 'По ключу это недоступно.', fix: 'Войдите с паролем.' },
  'key-name': {
    message: 'Ключу нужно название не длиннее 100 знаков.',
    fix: 'Напишите, для чего он.',
  },
  'key-scope-unknown': { message: 'Права «{scope}» у ключей нет.', fix: 'Известные: {known}.' },
  'key-limit': { message: 'Предел — целое число запросов в минуту, от 1 до {most}.' },
  'key-expiry': {
    message: 'Срок ключа — время в будущем.',
    fix: 'Укажите момент, например {example}.',
  },
  'key-unknown': { message: 'Такого ключа у вас нет.' },
  'query-too-deep': { message: 'Глубина запроса — {depth} полей; допустимо {most}.' },
  'query-too-costly': {
    message: 'Стоимость запроса — {cost}; допустимо {most}.',
    fix: 'Запрашивайте меньше записей за раз или меньше полей.',
  },
  'query-too-wide': { message: 'В запросе {count} вопросов сразу; допустимо {most}.' },
  'query-too-aliased': { message: 'В запросе {count} псевдонимов; допустимо {most}.' },
  'query-too-long': { message: 'Запрос длиннее {most} {unit}.' },
  'list-too-long': {
    message: 'Предел для «{field}» — число от 1 до {most}.',
    fix: 'Запрашивайте по страницам или возьмите всё через GET /api/export.',
  },
  'introspection-for-desk': {
    message: 'Схема доступна только редакции.',
    fix: 'Отправьте токен или ключ с правом «read».',
  },
  'too-many-requests': {
    message: 'Больше {limit} запросов за минуту.',
    fix: 'Повторите через {seconds} с.',
  },
};

export const request: Widen<typeof en.request> = {
  'address-unreadable': { message: 'Адрес запроса не читается.', fix: 'Закодируйте его в UTF-8.' },
  'body-unreadable': { message: 'Тело запроса не соответствует своему типу.' },
  'text-unreadable': {
    message: 'В «{name}» есть знак, которого в текстах не бывает.',
    fix: 'Уберите NUL и половины символов.',
  },
  'number-unfitting': { message: '«{name}» — целое число от {from} до {to}.' },
  'filter-unreadable': {
    message: '«{name}» не читается.',
    fix: 'Фильтр — это where[поле][оператор]=значение; несколько — в where[and][0] и так далее.',
  },
  'value-of-another-kind': {
    message: 'В «{name}» не бывает значений такого вида.',
    fix: 'Виды полей описаны в /api/openapi.json.',
  },
  'record-unknown': { message: 'Такой записи нет.' },
  'value-not-storable': {
    message: 'Значение слишком длинное или большое для своего поля или другого вида.',
    fix: 'Виды полей описаны в /api/openapi.json.',
  },
  'related-unknown': {
    message: 'В запросе названа запись, которой нет или без которой не обойтись другим.',
  },
  'value-taken': { message: 'Это значение уже есть у другой записи.' },
};
