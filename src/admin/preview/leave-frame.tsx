'use client';

import { useEffect } from 'react';

/**
 * Payload's frame of the live preview may not lead the window around it elsewhere, and pages of the site refuse to be
 * framed. So what leads out of the preview is followed by the desk's own document: where a link is meant for the window
 * around, there, and else in a new one, so that nobody loses the form that they are filling in.
 */
export const LeaveFrame = () => {
  useEffect(() => {
    if (window.parent === window) return;
    document.addEventListener('click', followOutside);
    return () => document.removeEventListener('click', followOutside);
  }, []);
  return null;
};

const followOutside = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || staysInPreview(link)) return;
  event.preventDefault();
  const outside = window.parent.document;
  const copy = outside.createElement('a');
  copy.href = link.href;
  copy.target = link.target === '_top' ? '_self' : '_blank';
  outside.body.append(copy);
  copy.click();
  copy.remove();
};

const staysInPreview = ({ origin, pathname, target }: HTMLAnchorElement): boolean =>
  target !== '_top' && origin === location.origin && pathname.startsWith('/preview/');
