import type { findings as english } from '../../en/desk/findings';
import type { Widen } from '../../shape';

/** Several findings of one rule in one line, and whose they are. */
export const findings: Widen<typeof english> = {
  'findings.help': 'Даведка пра гэта, у новай укладцы',
  'findings.noAnswer':
    'Сервер не адказвае, таму невядома, ці гэта зроблена. Паглядзіце яшчэ раз крыху пазней.',
  'findings.yours': 'Гэта для вас',
  'findings.others': 'Гэта чакае іншых',
  'findings.more': '(яшчэ такіх: {{count}})',
  'findings.resolve': 'Вырашыць адну за адной',
  'findings.look': 'Паглядзець гэтыя старонкі',
  'findings.of.citation-unresolved': 'Зносак без крыніцы: {{count}}',
  'findings.of.citation-proposed': 'Прапанаваных крыніц, якія чакаюць пацвярджэння: {{count}}',
  'findings.of.link-unchecked': 'Яшчэ не правераных спасылак: {{count}}',
  'findings.of.link-broken': 'Старонак, якія не адкрываюцца: {{count}}',
  'findings.of.link-blocked': 'Старонак, закрытых для нас: {{count}}',
  'findings.of.copy-missing': 'Старонак, копій якіх яшчэ няма: {{count}}',
  'findings.of.copy-refused': 'Старонак, копію якіх зрабіць нельга: {{count}}',
  'findings.of.copy-worthless': 'Копій, на якіх не тая старонка: {{count}}',
  'findings.of.quotation-unchecked': 'Яшчэ не звераных цытат: {{count}}',
  'findings.of.quotation-differs': 'Цытат, якія разыходзяцца з крыніцай: {{count}}',
  'findings.of.quotation-not-found': 'Цытат, якіх у крыніцы няма: {{count}}',
  'findings.of.quotation-unreadable': 'Цытат, у копіях якіх няма тэксту: {{count}}',
  'findings.of.comment-blocks': 'Заўваг, якія замінаюць ухваленню: {{count}}',
  'findings.of.checklist-open': 'Яшчэ не пацверджана: {{count}}',
  'findings.of.note-placed': 'Заўваг, якія сталі зноскамі: {{count}}',
  'findings.of.citation-read': 'Зносак з менеджара крыніц: {{count}}',
  'findings.of.picture-without-alt': 'Выяў без апісання: {{count}}',
};
