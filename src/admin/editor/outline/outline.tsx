'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PersonHere } from '@/articles/rules/presence';
import { citationRowsOf, type Rows } from '../../citations/citation-rows';
import { needsPerson } from '../../citations/citation-row';
import { useRows } from '../../citations/use-citation-marks';
import { Person } from '../../components/person';
import { Mark } from '../../components/state-mark';
import { useOthersHere } from '../../presence/people-here';
import { useWords } from '../../words';
import { useEditorParts } from '../editor-parts';
import { focusText } from '../page/focus-text';
import { bodyEditor } from '../text/body-editor';
import { useTextFacts } from '../text/use-text-facts';
import './outline.css';
import { readOutline, sectionAt, type Section } from './read-outline';
import { SourceCounts } from './source-counts';

const nothing: readonly Section[] = [];

/** At the left of the text: its headings, and how the citations under each stand. */
export const Outline = () => {
  const { t } = useWords();
  const { id } = useDocumentInfo();
  const { outline, setOutline } = useEditorParts();
  const sections = useTextFacts(readOutline, nothing);
  const current = useCurrentSection(sections.length);
  const others = useOthersHere();
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const isAsked = event.code === 'KeyO' && event.ctrlKey && event.altKey && !event.shiftKey;
      // AltGr is Ctrl and Alt to Windows, and with O it writes ó.
      if (!isAsked || event.getModifierState('AltGraph')) return;
      event.preventDefault();
      setOutline(!outline);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [outline, setOutline]);
  const shown = sections.filter(
    ({ title, citations, index }) => title || citations.length > 0 || index < 0,
  );
  const inSection = (index: number) =>
    others.filter(({ place }) => place && sectionAt(sections, place.block) === index);
  return (
    <nav
      aria-label={t('editor.outline')}
      className="desk-outline"
      data-open={outline === null ? undefined : outline ? 'yes' : 'no'}
    >
      <header className="desk-outline__head">
        <h2>{t('editor.outline')}</h2>
        <kbd>Ctrl Alt O</kbd>
      </header>
      <ol>
        {shown.map((section) => (
          <li data-level={section.level} key={section.index}>
            <button
              aria-current={section.index === current ? 'location' : undefined}
              onClick={() => goTo(section.index)}
              type="button"
            >
              <span>{section.title || t('editor.opening')}</span>
              <PeopleIn people={inSection(section.index)} />
              {id === undefined ? null : <Counts articleId={id} keys={section.citations} />}
            </button>
          </li>
        ))}
      </ol>
      {id === undefined ? null : <SourceCounts articleId={id} />}
    </nav>
  );
};

/** Who else is in a part, and what they do there. */
const PeopleIn = ({ people }: { people: readonly PersonHere[] }) => {
  const { t } = useWords();
  return people.map(({ user, name, does }) => {
    const said = t('presence.person', { name, does: t(`presence.${does}`) });
    return (
      <span className="desk-outline__person" data-does={does} key={user} title={said}>
        <Person name={name} />
        <span className="ibidem-unseen">{said}</span>
      </span>
    );
  });
};

/** How many citations of a part are open; when none is, how many have their source. */
const Counts = ({ articleId, keys }: { articleId: number | string; keys: readonly string[] }) => {
  const { t } = useWords();
  const rows = useRows(citationRowsOf(articleId));
  if (keys.length === 0 || rows.size === 0) return null;
  const open = openIn(keys, rows);
  return (
    <Mark shape={open > 0 ? 'open' : 'tick'} tone={open > 0 ? 'accent' : 'green'}>
      {open > 0 ? open : keys.length}
      <span className="ibidem-unseen"> {t(open > 0 ? 'mark.unresolved' : 'mark.resolved')}</span>
    </Mark>
  );
};

const openIn = (keys: readonly string[], rows: Rows): number =>
  new Set(keys.filter((key) => needsPerson(rows.get(key)))).size;

const headings = (): HTMLElement[] =>
  Array.from(bodyEditor()?.getRootElement()?.querySelectorAll<HTMLElement>('h2, h3') ?? []);

/** Scrolls to the heading and puts the caret there; the beginning is the text's first line. */
const goTo = (index: number): void => {
  const heading = headings()[index];
  if (!heading) {
    document.querySelector('.desk-editor__scroll')?.scrollTo({ top: 0 });
    focusText();
    getSelection()?.collapse(bodyEditor()?.getRootElement() ?? null, 0);
    return;
  }
  heading.scrollIntoView({ block: 'start' });
  bodyEditor()?.getRootElement()?.focus({ preventScroll: true });
  getSelection()?.collapse(heading, 0);
};

/** The part that stands at the top of the window. */
const useCurrentSection = (sections: number): number => {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const scroller = document.querySelector('.desk-editor__scroll');
    if (!scroller) return undefined;
    const look = (): void => {
      const line = scroller.getBoundingClientRect().top + 140;
      setCurrent(headings().filter((one) => one.getBoundingClientRect().top < line).length - 1);
    };
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    scroller.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
    };
  }, [sections]);
  return current;
};
