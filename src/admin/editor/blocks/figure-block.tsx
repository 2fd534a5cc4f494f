'use client';

import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useField } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../../use-desk';
import { BlockFields } from './block-fields';
import { BlockFrame } from './block-frame';
import { BlockLine } from './block-line';
import { idIn, usePicture, type Picture } from './use-picture';

const image = ['image'];
const caption = ['caption'];

/** A picture as readers see it, with its caption and credit under it; its description is the picture's own unless another is written. */
export const FigureBlock = () => {
  const { t } = useDesk();
  const isEditable = useLexicalEditable();
  const { value } = useField<unknown>({ path: 'image' });
  const picture = usePicture(value);
  const [changes, setChanges] = useState(false);
  const [first] = useState(() => idIn(value));
  useOwnDescription(picture, first);
  const choosing = isEditable && (changes || value === null || value === undefined);
  return (
    <BlockFrame kind="figure" label={t('editor.figure')}>
      <figure>
        {picture ? (
          <img alt={picture.alt} height={picture.height} src={picture.url} width={picture.width} />
        ) : null}
        {choosing ? <BlockFields names={image} /> : null}
        <figcaption>
          <BlockFields names={caption} />
          <BlockLine
            className="desk-block__credit"
            label={t('editor.pictureSource')}
            path="source"
          />
          <BlockLine
            className="desk-block__credit"
            label={t('editor.pictureLicence')}
            path="licence"
          />
        </figcaption>
      </figure>
      {isEditable ? (
        <div className="desk-block__more">
          <BlockLine
            label={t('editor.description')}
            path="alt"
            placeholder={picture?.alt || t('editor.descriptionHint')}
          />
          {picture ? (
            <button className="desk-link" onClick={() => setChanges(!changes)} type="button">
              {t('editor.otherPicture')}
            </button>
          ) : null}
        </div>
      ) : null}
    </BlockFrame>
  );
};

/** A picture that is chosen brings its description along, where none is written but that of the one before. */
const useOwnDescription = (picture: Picture | undefined, first: string | undefined): void => {
  const { value: alt, setValue } = useField<string | null>({ path: 'alt' });
  const seen = useRef(first);
  const brought = useRef<string>(undefined);
  useEffect(() => {
    if (!picture || seen.current === picture.id) return;
    seen.current = picture.id;
    const written = alt?.trim();
    if (!picture.alt || (written && written !== brought.current)) return;
    brought.current = picture.alt;
    setValue(picture.alt);
  }, [picture, alt, setValue]);
};
