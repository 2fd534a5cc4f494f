'use client';

import { useEffect, useState } from 'react';
import { ask } from '../../ask';

export type Picture = { id: string; alt: string; url: string; width: number; height: number };

type Media = {
  id: number | string;
  alt?: string | null;
  url?: string | null;
  width?: number | null;
  height?: number | null;
};

/** The picture that a field names, by its id or as it is; undefined until it is known. */
export const usePicture = (value: unknown): Picture | undefined => {
  const id = idIn(value);
  const [found, setFound] = useState<Picture>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let late = false;
    void ask<Media>('GET', `/media/${encodeURIComponent(id)}?depth=0`).then((answer) => {
      if (!late && answer.ok) setFound(pictureOf(answer.value));
    });
    return () => {
      late = true;
    };
  }, [id]);
  return found?.id === id ? found : undefined;
};

/** Of the picture that a field names. */
export const idIn = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
};

const pictureOf = ({ id, alt, url, width, height }: Media): Picture | undefined =>
  url ? { id: String(id), alt: alt ?? '', url, width: width ?? 0, height: height ?? 0 } : undefined;
