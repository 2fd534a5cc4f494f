'use client';

import { Button, Link } from '@payloadcms/ui';
import type { Finding } from '@/platform/finding';
import { GroupedFindings } from '../components/grouped-findings';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { ImportChanges } from './import-changes';
import { isBusy, isFine, questions, type Incoming, type Target } from './imports';
import { Place } from './place';
import { PreviewOfFile } from './preview-of-file';
import type { Imports } from './use-imports';

type Props = {
  incoming: Incoming;
  imports: Imports;
  isAlone: boolean;
  target: Target | undefined;
};

/** One file: where it stands, what would come of it, and what can be done. */
export const FileOnItsWay = (props: Props) => {
  const { incoming, isAlone, target } = props;
  const { file, preview, stage, imported } = incoming;
  const { t } = useDesk();
  return (
    <li className="ibidem-import__file" data-stage={stage}>
      <div className="ibidem-import__head">
        <h2>
          {stage === 'done' && imported
            ? t(target ? 'import.updated' : 'import.done', {
                name: file.name,
                title: imported.title,
              })
            : file.name}
        </h2>
        <span className="ibidem-import__stage">
          <span aria-hidden="true">{signs[stage]} </span>
          {t(`import.stage.${stage}`)}
        </span>
      </div>
      <Refusal {...props} />
      {preview && !imported ? <Contents {...incoming} /> : null}
      <Actions {...props} />
      {imported ? <Report {...incoming} /> : null}
      {preview && !imported ? (
        <details className="ibidem-details" key={String(isAlone)} open={isAlone}>
          <summary>{t('import.look')}</summary>
          <PreviewOfFile {...props} preview={preview} />
        </details>
      ) : null}
    </li>
  );
};

const signs = {
  waiting: '…',
  reading: '…',
  importing: '…',
  seen: '○',
  done: '✓',
  refused: '✕',
  failed: '✕',
} as const;

const Contents = ({ preview }: Incoming) => {
  const { t, language } = useDesk();
  if (!preview) return null;
  const number = new Intl.NumberFormat(language);
  const contents = Object.fromEntries(
    Object.entries(preview.contents).map(([name, count]) => [name, number.format(count)]),
  );
  const asked = questions(preview.findings).length;
  return (
    <>
      <p className="ibidem-import__title" lang={preview.language}>
        {preview.title}
      </p>
      <p className="ibidem-quiet">{t('import.contents', contents)}</p>
      <p className="ibidem-quiet">
        {t('import.unresolved', { count: preview.unresolvedCitations })}{' '}
        {t('import.questions', { count: asked })}
      </p>
    </>
  );
};

const Refusal = ({ incoming }: Props) => {
  const { preview, refusal, stage } = incoming;
  const findings = stage === 'done' ? [] : [...(refusal?.findings ?? preview?.refused ?? [])];
  return (
    <FindingsList
      action={(finding) => <ToKnownArticle {...finding} />}
      findings={findings}
      urgent={refusal !== undefined}
    />
  );
};

const Actions = ({ incoming, imports, target }: Props) => {
  const { t } = useDesk();
  const { stage, imported, preview, id } = incoming;
  const wasHere = preview?.refused.some(({ rule }) => rule.startsWith('already-imported'));
  if (imported) {
    return (
      <p>
        <Link href={`/admin/collections/articles/${imported.article}`} prefetch={false}>
          {t('import.open')}
        </Link>
      </p>
    );
  }
  return (
    <div className="ibidem-import__actions">
      {isFine(incoming) || stage === 'failed' ? (
        <Button margin={false} onClick={() => imports.bring(incoming)} size="small" type="button">
          {t(target ? 'import.update' : 'import.do')}
        </Button>
      ) : null}
      {stage === 'seen' && wasHere ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => imports.bring(incoming, true)}
          size="small"
          type="button"
        >
          {t('import.again')}
        </Button>
      ) : null}
      <Button
        buttonStyle="secondary"
        disabled={isBusy(incoming)}
        margin={false}
        onClick={() => imports.takeAway(id)}
        size="small"
        type="button"
      >
        {t('import.leave')}
      </Button>
    </div>
  );
};

/** What was done to the text of an imported file, with the places. */
const Report = ({ imported }: Incoming) => {
  const { t } = useDesk();
  if (!imported) return null;
  const { changes, findings, unresolvedCitations } = imported;
  return (
    <>
      {changes ? <ImportChanges changes={changes} /> : null}
      <p className="ibidem-quiet">{t('import.unresolved', { count: unresolvedCitations })}</p>
      <details className="ibidem-details" open={questions(findings).length > 0}>
        <summary>{t('import.report')}</summary>
        {findings.length === 0 ? <p>{t('import.clean')}</p> : null}
        <GroupedFindings action={(finding) => <Place {...finding} />} findings={findings} t={t} />
      </details>
    </>
  );
};

/** A file that was imported before leads to what came of it. */
const ToKnownArticle = ({ params }: Finding) => {
  const { t } = useDesk();
  return params?.article ? (
    <>
      {' '}
      <Link href={`/admin/collections/articles/${params.article}`} prefetch={false}>
        {t('import.open')}
      </Link>{' '}
      <a href={`/admin/import?article=${params.article}`}>{t('import.instead')}</a>
    </>
  ) : null;
};
