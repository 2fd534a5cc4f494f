import type { claims as english } from '../../en/desk/claims';
import type { Widen } from '../../shape';

/** What is said of checked claims beside the text that is being written, in Belarusian. */
export const claims: Widen<typeof english> = {
  'claims.count': 'Праверана сцвярджэнняў: {{checked}} з {{total}}',
  'claims.void': 'страцілі сілу: {{count}}',
  'claims.found': 'Праверана: {{found}}',
  'claims.by': '{{name}}, {{stage}}, {{day}}',
  'claims.byVoid': '{{name}}, {{stage}}, {{day}}; выснова: {{found}}',
  'claims.was': 'Правяраліся словы',
  'claims.lapsed.words': 'Праверка страціла сілу: словы цяпер іншыя',
  'claims.lapsed.source': 'Праверка страціла сілу: крыніца цяпер іншая',
  'claims.lapsed.copy': 'Праверка страціла сілу: захаваная копія цяпер іншая',
};
