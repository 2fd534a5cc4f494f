import type { merging as english } from '../../en/desk/merging';
import type { Widen } from '../../shape';

/** Двое ў адным тэксце: што выбраць і хто тут. */
export const merging: Widen<typeof english> = {
  'merging.title': 'Вы і нехта яшчэ змянілі адно і тое ж месца',
  'merging.hint':
    'Выберыце, які варыянт застанецца. Усе астатнія праўкі абаіх захоўваюцца. Пакуль вы не выбралі, вашы праўкі не захаваныя; іх трымае гэты браўзер.',
  'merging.text': 'Тэкст',
  'merging.mine': 'Мой варыянт',
  'merging.theirs': 'Іншы варыянт',
  'merging.theirsBy': 'Іншы варыянт: {{name}}',
  'merging.nothing': 'Выдалена',
  'merging.added': 'устаўлена:',
  'merging.removed': 'выдалена:',
  'merging.keepMine': 'Пакінуць мой',
  'merging.keepTheirs': 'Пакінуць іншы',
  'merging.allMine': 'Усюды мой',
  'merging.allTheirs': 'Усюды іншы',
  'merging.together': 'Паміж гэтымі месцамі перанесена зноска, таму выбар у іх агульны.',
  'merging.save': 'Захаваць выбранае',
  'merging.left': 'Засталося выбраць: {{count}}',
  'merging.chosen': 'Усё выбрана.',
  'presence.title': 'Зараз тут',
  'presence.more': 'Яшчэ тут: {{count}}',
  'presence.reads': 'чытае',
  'presence.writes': 'піша',
  'presence.checks': 'правярае',
  'presence.person': '{{name}} {{does}}',
  'presence.personAt': '{{name}} {{does}}: {{words}}',
};
