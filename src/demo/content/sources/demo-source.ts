import type { CslType } from '@/sources/rules/csl';

/** A cited work of the demo, as a source at the desk holds it. Names are `Family, Given`, or a body as it is. */
export type DemoSource = {
  type: CslType;
  title: string;
  authors?: readonly string[];
  bodies?: readonly string[];
  containerTitle?: string;
  publisher?: string;
  publisherPlace?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  issued: string;
  language?: string;
  note?: string;
  /** A page of the demo itself, as a path on its own address. */
  ownPage?: string;
  /** A page of a site that exists nowhere but in the demo. */
  url?: string;
};
