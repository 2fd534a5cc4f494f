'use client';

import { useAuth } from '@payloadcms/ui';
import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { DeskFind } from '@/overviews/queries/find-at-desk';
import { roomPathOf } from '@/notifications/rules/desk-paths';
import { ask } from '../ask';
import { useDesk } from '../use-desk';
import { StateMark } from '../components/state-mark';
import { commandsFor, type DeskCommand } from './desk-commands';
import { Icon } from './icons';

/** Find or do (Ctrl+K): articles, works, authors, settings and what can be done, by a few letters of their names. */
export const Finder = () => {
  const { t } = useDesk();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // Where words are selected in a text, the same keys cite them.
      if (event.defaultPrevented || event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <button className="desk-finder__open" onClick={() => setOpen(true)} type="button">
        <Icon name="search" />
        <span>{t('shell.find')}</span> <kbd>Ctrl K</kbd>
      </button>
      {isOpen ? <FinderDialog close={() => setOpen(false)} /> : null}
    </>
  );
};

const FinderDialog = ({ close }: { close: () => void }) => {
  const { t, language } = useDesk();
  const { permissions } = useAuth();
  const router = useRouter();
  const [words, setWords] = useState('');
  const { found, isBusy } = useFound(words);
  const go = (path: string) => {
    close();
    router.push(path);
  };
  const commands = commandsFor(permissions ?? undefined);
  const mayWrite = Boolean(permissions?.collections?.articles?.create);
  const groups: [
    title: 'shell.do' | 'shell.go' | 'shell.settings' | 'help.title',
    kind: DeskCommand['kind'],
  ][] = [
    ['shell.do', 'do'],
    ['shell.go', 'go'],
    ['shell.settings', 'settings'],
    ['help.title', 'help'],
  ];
  return (
    <Command.Dialog
      className="desk-finder"
      contentClassName="desk-finder__window"
      label={t('shell.find')}
      loop
      onOpenChange={(open) => (open ? undefined : close())}
      open
      overlayClassName="desk-finder__ground"
      shouldFilter
    >
      <Command.Input
        aria-label={t('shell.find')}
        onValueChange={setWords}
        placeholder={t('shell.findHint')}
        value={words}
      />
      <Command.List>
        {isBusy ? null : <Command.Empty>{t('shell.findNothing')}</Command.Empty>}
        {found.length > 0 ? (
          <Command.Group forceMount heading={t('shell.found')}>
            {found.map((each) => (
              <Command.Item
                forceMount
                key={`${each.kind}-${each.id}`}
                keywords={[words]}
                onSelect={() => go(pathOf(each, mayWrite))}
                value={`${each.kind}-${each.id} ${each.title}`}
              >
                <span className="desk-finder__title">{each.title || t('preview.untitled')}</span>
                <span className="desk-quiet">
                  {each.kind === 'article' && each.state ? (
                    <StateMark language={language} state={each.state} />
                  ) : (
                    [t(`shell.kind.${each.kind}`), each.kind === 'source' ? each.site : '']
                      .filter(Boolean)
                      .join(' · ')
                  )}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {groups.map(([title, kind]) => (
          <Command.Group heading={t(title)} key={kind}>
            {commands
              .filter((command) => command.kind === kind)
              .map(({ label, path }) => (
                <Command.Item key={path} onSelect={() => go(path)} value={t(label)}>
                  {t(label)}
                </Command.Item>
              ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  );
};

/** Whoever writes nothing opens a text in review to review it. */
const pathOf = (found: DeskFind, mayWrite: boolean): string => {
  const { kind, id } = found;
  const isForReview = kind === 'article' && found.state === 'in_review' && !mayWrite;
  return {
    article: isForReview ? roomPathOf(id) : `/admin/collections/articles/${id}`,
    source: `/admin/collections/sources/${id}`,
    author: `/admin/collections/authors/${id}`,
  }[kind];
};

/** Asked while the person types; an answer that comes after the next letter is for nobody. */
const useFound = (words: string): { found: readonly DeskFind[]; isBusy: boolean } => {
  const [answer, setAnswer] = useState<{ words: string; found: readonly DeskFind[] }>({
    words: '',
    found: [],
  });
  const asked = words.trim();
  useEffect(() => {
    if (asked.length < 2) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void ask<{ found: DeskFind[] }>('GET', `/desk/find?q=${encodeURIComponent(asked)}`).then(
        (result) => {
          if (!isOver) setAnswer({ words: asked, found: result.ok ? result.value.found : [] });
        },
      );
    }, 120);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return asked.length < 2
    ? { found: [], isBusy: false }
    : { found: answer.found, isBusy: answer.words !== asked };
};
