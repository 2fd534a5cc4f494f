'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { FieldsNamed } from '../fields-named';
import { onShowField } from './show-field';
import { partOf, stripParts, type StripPart } from './strip-parts';
import { StripFact } from './strip-fact';
import './strip.css';

type Name = StripPart['name'];

/** One line under the standfirst: byline, key points, picture, rights, details; each opens in place. */
export const Strip = () => {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState<Name>();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      onShowField((path) => {
        const part = partOf(path);
        if (!part) return false;
        flushSync(() => setOpen(part.name));
        return true;
      }),
    [],
  );
  const shown = stripParts.find(({ name }) => name === open);
  const close = (): void => {
    const opener = buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    setOpen(undefined);
    opener?.focus();
  };
  return (
    <section aria-label={t('editor.strip')} className="desk-strip">
      <div className="desk-strip__line" ref={buttons}>
        {stripParts.map(({ name, label }) => (
          <button
            aria-controls={open === name ? `${id}-part` : undefined}
            aria-expanded={open === name}
            data-part={name}
            key={name}
            onClick={() => setOpen(open === name ? undefined : name)}
            type="button"
          >
            <Icon name="unfold" />
            <span>{t(label)}</span> <StripFact part={name} />
          </button>
        ))}
      </div>
      {shown ? (
        <div
          aria-label={t(shown.label)}
          className="desk-strip__part"
          data-part={shown.name}
          id={`${id}-part`}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) close();
          }}
          role="group"
        >
          <FieldsNamed names={shown.fields} />
        </div>
      ) : null}
    </section>
  );
};
