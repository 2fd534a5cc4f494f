import { checkNames, type CheckState, type Checks } from '@/operations/rules/checks';
import { findingOfCheck, operationsCatalogue } from '@/operations/rules/findings';
import { sayFinding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { Section } from '../components/section';
import type { ShapeName } from '../components/shape';
import { Mark, type Tone } from '../components/state-mark';
import { HelpLink } from '../help/help-link';
import { sayIn } from '../messages/say';

const marks: Readonly<Record<CheckState, readonly [ShapeName, Tone]>> = {
  ok: ['tick', 'green'],
  warn: ['diamond', 'amber'],
  fail: ['triangle', 'accent'],
  unknown: ['question', 'quiet'],
  off: ['minus', 'quiet'],
};

type Props = { checks: Checks; language: Language };

/** What was looked at, and of what is not well the words of `doctor`: what is the matter, and what to do. */
export const SystemState = ({ checks, language }: Props) => {
  const t = sayIn(language);
  return (
    <Section aside={t('system.seen')} title={t('system.state')}>
      <ul className="desk-list">
        {checkNames.map((name) => {
          const { state } = checks[name];
          const [shape, tone] = marks[state];
          const finding = findingOfCheck(name, checks[name]);
          const said = finding && sayFinding(finding, language, operationsCatalogue);
          return (
            <li className="desk-system__check" data-check={name} data-state={state} key={name}>
              <span>{t(`system.check.${name}`)}</span>
              <div>
                <Mark isStrong={state === 'fail'} shape={shape} tone={tone}>
                  {t(`system.is.${state}`)}
                </Mark>
                {said ? (
                  <p>
                    {said.message}
                    <HelpLink rule={said.rule} />
                  </p>
                ) : null}
                {said?.fix ? <p className="desk-quiet">{said.fix}</p> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
