'use client';

import { Button } from '@payloadcms/ui';
import { DropZone } from './drop-zone';
import { useDesk } from '../use-desk';
import { FileOnItsWay } from './file-on-its-way';
import { isBusy, isFine, type Target } from './imports';
import { useImports } from './use-imports';

type Props = {
  /** Endings of the files that can be read, with dots. */
  accept: string;
  /** The article that a file brings up to date. */
  target?: Target;
};

/** Files are looked at as soon as they are here; what comes of each is seen before anything is stored. */
export const ImportForm = ({ accept, target }: Props) => {
  const { t } = useDesk();
  const imports = useImports(target);
  const { all, add, bringAllFine } = imports;
  const fine = all.filter(isFine).length;
  const settled = all.filter((one) => !isBusy(one)).length;
  const isWorking = settled < all.length;
  return (
    <div className="ibidem-import__form">
      {target && all.length > 0 ? null : (
        <DropZone accept={accept} isSingle={target !== undefined} onFiles={add} />
      )}
      <div aria-live="polite" className="ibidem-import__progress">
        {isWorking && all.length > 1 ? (
          <>
            <progress aria-label={t('import.progress')} max={all.length} value={settled} />
            <span>{t('import.settled', { done: settled, all: all.length })}</span>
          </>
        ) : null}
        {!isWorking && all.length > 1 ? <Summary all={all} /> : null}
      </div>
      {fine > 1 ? (
        <Button disabled={isWorking} margin={false} onClick={bringAllFine} type="button">
          {t('import.allFine', { count: fine })}
        </Button>
      ) : null}
      {all.length > 0 ? (
        <ul aria-label={t('import.files')} className="ibidem-import__files">
          {all.map((incoming) => (
            <FileOnItsWay
              imports={imports}
              incoming={incoming}
              isAlone={all.length === 1}
              key={incoming.id}
              target={target}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
};

const Summary = ({ all }: { all: ReturnType<typeof useImports>['all'] }) => {
  const { t } = useDesk();
  const count = (...stages: readonly string[]) =>
    all.filter(({ stage }) => stages.includes(stage)).length;
  return (
    <span>
      {t('import.summary', {
        ready: all.filter(isFine).length,
        done: count('done'),
        refused: count('refused', 'failed'),
      })}
    </span>
  );
};
