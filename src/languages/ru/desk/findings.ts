import type { findings as english } from '../../en/desk/findings';
import type { Widen } from '../../shape';

/** Several findings of one rule in one line, and whose they are. */
export const findings: Widen<typeof english> = {
  'findings.help': 'Справка об этом, в новой вкладке',
  'findings.noAnswer':
    'Сервер не отвечает, поэтому неизвестно, сделано ли это. Посмотрите ещё раз чуть позже.',
  'findings.yours': 'Это для вас',
  'findings.others': 'Это ждёт других',
  'findings.more': '(ещё таких: {{count}})',
  'findings.resolve': 'Решить одну за другой',
  'findings.look': 'Посмотреть эти страницы',
  'findings.of.citation-unresolved': 'Сносок без источника: {{count}}',
  'findings.of.citation-proposed': 'Предложенных источников, ждущих подтверждения: {{count}}',
  'findings.of.link-unchecked': 'Ещё не проверенных ссылок: {{count}}',
  'findings.of.link-broken': 'Страниц, которые не открываются: {{count}}',
  'findings.of.link-blocked': 'Страниц, закрытых для нас: {{count}}',
  'findings.of.copy-missing': 'Страниц, копий которых ещё нет: {{count}}',
  'findings.of.copy-refused': 'Страниц, копию которых сделать нельзя: {{count}}',
  'findings.of.copy-worthless': 'Копий, на которых не та страница: {{count}}',
  'findings.of.quotation-unchecked': 'Ещё не сверенных цитат: {{count}}',
  'findings.of.quotation-differs': 'Цитат, которые расходятся с источником: {{count}}',
  'findings.of.quotation-not-found': 'Цитат, которых в источнике нет: {{count}}',
  'findings.of.quotation-unreadable': 'Цитат, в копиях которых нет текста: {{count}}',
  'findings.of.comment-blocks': 'Заметок, которые мешают одобрению: {{count}}',
  'findings.of.checklist-open': 'Ещё не подтверждено: {{count}}',
  'findings.of.note-placed': 'Примечаний, ставших сносками: {{count}}',
  'findings.of.citation-read': 'Сносок из менеджера источников: {{count}}',
  'findings.of.picture-without-alt': 'Изображений без описания: {{count}}',
};
