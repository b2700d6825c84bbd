import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import classes from '../web/display.module.css';

const allowed = new Set([
  'P',
  'BR',
  'STRONG',
  'B',
  'EM',
  'I',
  'U',
  'S',
  'A',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'CODE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'HR',
]);
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);

/**
 * Formatted text. The server has cleaned the HTML; here it is read once more and only tags of the list above become
 * elements, without attributes but a link's address. Nothing is ever set as raw HTML.
 */
export function RichTextView({ html }: { readonly html: string }) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return <div className={classes.prose}>{children(body)}</div>;
}

function children(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, index) => <Fragment key={index}>{rendered(node)}</Fragment>);
}

function rendered(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || dropped.has(node.tagName)) return null;
  if (!allowed.has(node.tagName)) return children(node);
  if (node.tagName === 'BR' || node.tagName === 'HR') return createElement(node.tagName.toLowerCase());
  if (node.tagName === 'A') return <Link address={node.getAttribute('href')}>{children(node)}</Link>;
  return createElement(node.tagName.toLowerCase(), null, ...children(node));
}

function Link({ address, children: text }: { readonly address: string | null; readonly children: ReactNode }) {
  if (address === null || !/^(?:https?:|mailto:|tel:)/i.test(address)) return text;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener nofollow" onClick={(event) => event.stopPropagation()}>
      {text}
    </a>
  );
}

/** The words of formatted text on one line. */
export function plainWords(html: string): string {
  const spaced = html.replace(/<(?:br|\/p|\/li|\/h\d|\/blockquote)\b[^>]*>/gi, ' ');
  return (new DOMParser().parseFromString(spaced, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
