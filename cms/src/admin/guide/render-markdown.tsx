/** Markdown of the guide as elements of the page: the few kinds that the guide is written in. */
import type { Nodes, Parents, Root } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { pictureAddress } from './guide-files.ts';
import { anchorOf, guidePath, textOf } from './guide-text.ts';

export function Markdown({ root }: { root: Root }) {
  return <>{children(root)}</>;
}

function children(parent: Parents): ReactNode {
  return Object.entries(parent.children).map(([place, node]) => (
    <Fragment key={place}>{element(node)}</Fragment>
  ));
}

type Element = { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>) => ReactNode };

const elements: Element = {
  text: ({ value }) => value,
  break: () => <br />,
  strong: (node) => <strong>{children(node)}</strong>,
  emphasis: (node) => <em>{children(node)}</em>,
  paragraph: (node) => <p>{children(node)}</p>,
  blockquote: (node) => <blockquote>{children(node)}</blockquote>,
  listItem: (node) => <li>{node.spread ? children(node) : tight(node)}</li>,
  list: (node) =>
    node.ordered ? <ol start={node.start ?? 1}>{children(node)}</ol> : <ul>{children(node)}</ul>,
  link: (node) => <GuideLink url={node.url}>{children(node)}</GuideLink>,
  image: ({ url, alt }) => (
    <img src={pictureAddress(url)} alt={alt ?? ''} width={1280} height={800} loading="lazy" />
  ),
  heading: (node) => {
    const Heading = node.depth === 2 ? 'h2' : 'h3';
    return (
      <Heading id={anchorOf(textOf(node))} tabIndex={-1}>
        {children(node)}
      </Heading>
    );
  },
};

function element(node: Nodes): ReactNode {
  const render = elements[node.type] as ((node: Nodes) => ReactNode) | undefined;
  return render?.(node) ?? null;
}

/** A short item needs no paragraph of its own. */
function tight(node: Parents): ReactNode {
  return Object.entries(node.children).map(([place, child]) => (
    <Fragment key={place}>{child.type === 'paragraph' ? children(child) : element(child)}</Fragment>
  ));
}

function GuideLink({ url, children: words }: { url: string; children: ReactNode }) {
  const path = guidePath(url);
  return path === null ? <a href={url}>{words}</a> : <Link to={path}>{words}</Link>;
}
