import { numberFormat } from '@/platform/formats';

import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { Download } from '@/reading/views/views';
import type { Rendering } from './rendering';

/** The text in every format, and what it cites for reference managers; with sizes where the files are made already. */
export const Downloads = ({ rendering }: { rendering: Rendering }) => {
  const { setting, view } = rendering;
  const { say } = setting;
  const { downloads } = view.liveMetadata;
  const works = downloads.filter(({ isOfWorks }) => isOfWorks);
  const texts = downloads
    .filter(({ isOfWorks }) => !isOfWorks)
    .toSorted(({ place = last }, { place: other = last }) => place - other);
  return downloads.length === 0 ? null : (
    <section className="downloads" aria-labelledby="section:downloads">
      <h2 id="section:downloads">{say.downloads}</h2>
      <Files label={say.filesOfText} files={texts} setting={setting} />
      {view.document.references.length > 0 ? (
        <Files label={say.filesOfWorks} files={works} setting={setting} />
      ) : null}
    </section>
  );
};

/** What people read comes before what programs do. */
const last = Number.MAX_SAFE_INTEGER;

type FilesProps = { label: string; files: readonly Download[]; setting: Setting };

const Files = ({ label, files, setting }: FilesProps) =>
  files.length === 0 ? null : (
    <>
      <p className="fine">{label}</p>
      <ul>
        {files.map((file) => (
          <li key={file.format}>
            <a href={file.href} type={file.mediaType.split(';')[0]}>
              {file.format === 'txt' ? setting.say.plainText : file.label}
            </a>
            {file.size === undefined ? null : (
              <span className="file-size">{sayBytes(file.size, setting)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );

/** `84 KB`, `1.3 MB`: as file managers count, in thousands. */
export const sayBytes = (bytes: number, { language, say }: Setting): string => {
  const isLarge = bytes >= 999_500;
  const number = numberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 });
  const said = number.format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1000));
  return fill(isLarge ? say.megabytes : say.kilobytes, { number: said }).replace(' ', '\u00a0');
};
