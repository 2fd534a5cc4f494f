import type { Figure } from '@/document/document';
import { fill } from '../messages/messages';
import { InlineRun } from './inline-run';
import type { Rendering } from './rendering';

type Props = { figure: Figure; rendering: Rendering };

/** A picture with its caption, source and licence. Its size is given, so that nothing jumps. */
export const FigureBlock = ({ figure, rendering }: Props) => {
  const { image, alt, caption, source, licence } = figure;
  const href = rendering.view.liveMetadata.images[image.sha256];
  return (
    <figure>
      {href ? (
        <img src={href} alt={alt} width={image.width} height={image.height} loading="lazy" />
      ) : (
        <p className="missing-picture">{alt || image.filename}</p>
      )}
      {caption?.length || source || licence ? (
        <figcaption>
          {caption ? <InlineRun inlines={caption} rendering={rendering} sidenotes={false} /> : null}{' '}
          <Credit source={source} licence={licence} rendering={rendering} />
        </figcaption>
      ) : null}
    </figure>
  );
};

type CreditProps = { source?: string; licence?: string; rendering: Rendering };

/** Whose picture it is and under which terms. */
export const Credit = ({ source, licence, rendering }: CreditProps) =>
  source || licence ? (
    <small className="credit">
      {source ? fill(rendering.setting.say.pictureSource, { source }) : null}
      {source && licence ? '. ' : null}
      {licence}
    </small>
  ) : null;
