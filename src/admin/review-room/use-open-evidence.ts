import { useState } from 'react';
import { useMedia } from './use-media';

/** Whether the evidence is open, where it lies over the text. On a phone it is from the start; `opened` is what this person chose. */
export const useOpenEvidence = () => {
  const [opened, setOpen] = useState<boolean>();
  const isPhone = useMedia('(width < 720px)', false);
  return { opened, isOpen: opened ?? isPhone, setOpen };
};
