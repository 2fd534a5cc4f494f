'use client';

import { useId } from 'react';
import type { ImportPreview, PicturePreview } from '@/articles/commands/preview-import';
import { articleKinds } from '@/document/document';
import { languages } from '@/platform/language';
import { Field } from '../field';
import { GroupedFindings } from '../components/grouped-findings';
import { useDesk } from '../use-desk';
import { ImportChanges } from './import-changes';
import type { Incoming, Target } from './imports';
import { Place } from './place';
import { ShownText } from './shown-text';
import type { Imports } from './use-imports';

type Props = {
  incoming: Incoming;
  imports: Imports;
  preview: ImportPreview;
  target: Target | undefined;
};

/** What would come of a file: its metadata, its pictures, every finding, and the text as one would read it. */
export const PreviewOfFile = (props: Props) => {
  const { preview, target } = props;
  const { findings, changes, pictures, document, notes } = preview;
  const { t } = useDesk();
  return (
    <div className="ibidem-import__preview">
      {changes ? <ImportChanges changes={changes} /> : null}
      {target ? null : <Better {...props} />}
      <h3>{t('import.report')}</h3>
      {findings.length === 0 ? <p>{t('import.clean')}</p> : null}
      <GroupedFindings action={(finding) => <Place {...finding} />} findings={findings} t={t} />
      {pictures.length > 0 ? (
        <>
          <h3>{t('import.pictures')}</h3>
          <p className="ibidem-quiet">{t('import.picturesHint')}</p>
          <ul className="ibidem-import__pictures">
            {pictures.map((picture) => (
              <li key={picture.sha256}>
                <Picture {...props} picture={picture} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t('import.text')}</h3>
      <ShownText document={document} notes={notes} pictures={pictures} />
    </div>
  );
};

/** Language and kind, where the person knows better. */
const Better = ({ incoming, imports, preview }: Props) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <div className="ibidem-import__better">
      <Field id={`${id}-language`} label={t('import.language')}>
        <select
          id={`${id}-language`}
          onChange={({ target }) =>
            imports.choose(incoming, {
              language: languages.find((one) => one === target.value),
            })
          }
          value={preview.language}
        >
          {languages.map((language) => (
            <option key={language} lang={language} value={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-kind`} label={t('import.kind')}>
        <select
          id={`${id}-kind`}
          onChange={({ target }) =>
            imports.choose(incoming, { kind: articleKinds.find((one) => one === target.value) })
          }
          value={preview.document.metadata.kind}
        >
          {articleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`import.kind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Bylines {...preview} />
    </div>
  );
};

const Bylines = ({ document }: ImportPreview) => {
  const { t } = useDesk();
  const { bylines, subtitle, standfirst, original } = document.metadata;
  const lines = [
    [t('import.subtitle'), subtitle],
    [t('import.standfirst'), standfirst],
    [t('import.bylines'), bylines.map(({ name }) => name).join(', ')],
    [t('import.original'), [original?.publisher, original?.date].filter(Boolean).join(', ')],
  ].filter(([, value]) => value);
  return (
    <dl className="ibidem-import__metadata">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A picture of the file, and the words for those who do not see it. */
const Picture = ({ incoming, imports, picture }: Props & { picture: PicturePreview }) => {
  const { t } = useDesk();
  const id = useId();
  const said = incoming.choices.alternatives?.[picture.sha256] ?? picture.alt;
  return (
    <div className="ibidem-import__picture">
      <img alt="" src={picture.thumbnail} />
      <Field id={id} label={t('import.alt', { name: picture.filename })}>
        <textarea
          id={id}
          onChange={({ target }) =>
            imports.choose(incoming, {
              alternatives: {
                ...incoming.choices.alternatives,
                [picture.sha256]: target.value,
              },
            })
          }
          rows={2}
          value={said}
        />
      </Field>
    </div>
  );
};
