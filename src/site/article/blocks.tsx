import type { Block, Box, Heading, List, Paragraph, PullQuote, Quote } from '@/document/document';
import { FigureBlock } from './figure-block';
import { InlineRun } from './inline-run';
import type { Rendering } from './rendering';
import { TableBlock } from './table-block';

type Props<Kind> = { block: Kind; rendering: Rendering };

/** The body of a document. */
export const Blocks = ({ blocks, rendering }: { blocks: readonly Block[]; rendering: Rendering }) =>
  blocks.map((block, index) => <OneBlock key={index} block={block} rendering={rendering} />);

const OneBlock = ({ block, rendering }: Props<Block>) => {
  switch (block.type) {
    case 'heading':
      return <HeadingBlock block={block} rendering={rendering} />;
    case 'paragraph':
    case 'list':
      return <FlowPart part={block} rendering={rendering} />;
    case 'quote':
      return <QuoteBlock block={block} rendering={rendering} />;
    case 'pullquote':
      return <PullQuoteBlock block={block} rendering={rendering} />;
    case 'box':
      return <BoxBlock block={block} rendering={rendering} />;
    case 'figure':
      return <FigureBlock figure={block} rendering={rendering} />;
    case 'table':
      return <TableBlock table={block} rendering={rendering} />;
  }
};

const HeadingBlock = ({ block, rendering }: Props<Heading>) => {
  const Level = block.level === 2 ? 'h2' : 'h3';
  return (
    <Level id={block.anchor}>
      <InlineRun inlines={block.children} rendering={rendering} sidenotes={false} />
    </Level>
  );
};

type FlowProps = { parts: readonly (Paragraph | List)[]; rendering: Rendering };

const Flow = ({ parts, rendering }: FlowProps) =>
  parts.map((part, index) => <FlowPart key={index} part={part} rendering={rendering} />);

const FlowPart = ({ part, rendering }: { part: Paragraph | List; rendering: Rendering }) =>
  part.type === 'list' ? (
    <ListBlock block={part} rendering={rendering} />
  ) : (
    <p>
      <InlineRun inlines={part.children} rendering={rendering} />
    </p>
  );

const ListBlock = ({ block, rendering }: Props<List>) => {
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Flow parts={item.children} rendering={rendering} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
};

const QuoteBlock = ({ block, rendering }: Props<Quote>) => (
  <blockquote>
    <Flow parts={block.children} rendering={rendering} />
  </blockquote>
);

/** Words of the text itself set large: an aside, not a quotation of somebody else. */
const PullQuoteBlock = ({ block, rendering }: Props<PullQuote>) => (
  <aside className="pull-quote">
    <p>
      <InlineRun inlines={block.children} rendering={rendering} sidenotes={false} />
    </p>
    {block.attribution ? <p className="pull-quote-attribution">{block.attribution}</p> : null}
  </aside>
);

const BoxBlock = ({ block, rendering }: Props<Box>) => (
  <aside className="box">
    {block.title ? <p className="box-title">{rendering.set(block.title)}</p> : null}
    <Flow parts={block.children} rendering={rendering} />
  </aside>
);
