import type { Comparison } from '@/document/compare/compare';
import type { ReactNode } from 'react';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ShownAlong } from '@/reading/views/views-editions';
import { ComparedFields, ComparedNotes, ComparedWorks } from './compared-lists';
import { ComparedRows, type Showing } from './compared-rows';
import { stretchesOf, type Stretch } from './group-rows';

type Props = {
  comparison: Comparison;
  shown: ShownAlong;
  /** Of whoever reads the comparison; the text has its own language. */
  setting: Setting;
  textLanguage: string;
};

/** All that differs between two states of a text, unchanged stretches folded; readers and the desk see this. */
export const ComparedText = ({ comparison, shown, setting, textLanguage }: Props) => {
  const { fields, rows, notes, references } = comparison;
  const { say } = setting;
  const showing: Showing = { setting, shown, notes: new Set(notes.map(({ id }) => id)) };
  const stretches = stretchesOf(rows);
  const total = stretches.filter(({ kind }) => kind === 'change').length;
  return (
    <div className="compared" lang={textLanguage}>
      <ComparedFields fields={fields} setting={setting} />
      {total > 0 ? (
        <section aria-labelledby="section:text">
          <h2 id="section:text" lang={setting.language}>
            {say.comparedText}
          </h2>
          {stretches.map((stretch, at) => (
            <OneStretch key={at} stretch={stretch} total={total} showing={showing} />
          ))}
        </section>
      ) : null}
      <ComparedNotes notes={notes} setting={setting} />
      <ComparedWorks works={references} setting={setting} />
    </div>
  );
};

type StretchProps = { stretch: Stretch; total: number; showing: Showing };

const OneStretch = ({ stretch, total, showing }: StretchProps) => {
  const { say, language } = showing.setting;
  const rows = <ComparedRows groups={stretch.groups} showing={showing} />;
  switch (stretch.kind) {
    case 'same':
      return <div className="unchanged">{rows}</div>;
    case 'folded':
      return (
        <details className="unchanged">
          <summary lang={language}>
            {countOf(say.unchangedPassages, stretch.passages, language)}
          </summary>
          {rows}
        </details>
      );
    case 'change':
      return (
        <Change
          number={stretch.number}
          total={total}
          under={stretch.under}
          setting={showing.setting}
        >
          {rows}
        </Change>
      );
  }
};

type ChangeProps = {
  number: number;
  total: number;
  under?: string;
  setting: Setting;
  children: ReactNode;
};

/** Identifiers hold a colon, which an anchor made from a heading never does. */
export const changeAnchor = (number: number): string => `change:${number}`;

/** One change with the ways to its neighbours, which need no script. */
const Change = ({ number, total, under, setting, children }: ChangeProps) => {
  const { say, language } = setting;
  const name = fill(say.changePlace, { number, total });
  return (
    <div className="change" id={changeAnchor(number)} role="group" aria-label={name} tabIndex={-1}>
      <p className="change-place" lang={language}>
        {name}
        {number > 1 ? (
          <a href={`#${changeAnchor(number - 1)}`} aria-label={say.previousChange}>
            ↑
          </a>
        ) : null}
        {number < total ? (
          <a href={`#${changeAnchor(number + 1)}`} aria-label={say.nextChange}>
            ↓
          </a>
        ) : null}
        {under ? <span>{under}</span> : null}
      </p>
      {children}
    </div>
  );
};
