import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter as tree,
  html,
  parse,
  parseFragment,
  serialize,
} from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Attributes = Readonly<Record<string, string>>;

/** Reads a document as a browser does; line breaks between its outermost elements are for people, and left out. */
export function readHtml(text: string): Document {
  const document = parse(text);
  for (const parent of elementsIn(document).filter(({ tagName }) => OUTERMOST.has(tagName)))
    for (const node of parent.childNodes.filter(isBlank)) tree.detachNode(node);
  return document;
}

const OUTERMOST = new Set(['html', 'head', 'body']);

const isBlank = (node: Node): boolean => tree.isTextNode(node) && node.value.trim() === '';

export const writeHtml = (document: Document): string => serialize(document);

/** Every element in its order, those that lie in templates, too. */
export function elementsIn(parent: Parent): Element[] {
  const elements = childrenOf(parent).filter((node) => tree.isElementNode(node));
  return elements.flatMap((element) => [element, ...elementsIn(element)]);
}

const childrenOf = (parent: Parent): Node[] => ('content' in parent ? parent.content : parent).childNodes;

/** The one element with this name and these attributes. @throws where it isn't one: a silent miss would publish a broken page. */
export function theOne(parent: Parent, name: string, wanted: Attributes = {}): Element {
  const isMeant = (element: Element) => {
    const attributes = attributesOf(element);
    return element.tagName === name && Object.entries(wanted).every(([key, value]) => attributes[key] === value);
  };
  const [found, ...others] = elementsIn(parent).filter(isMeant);
  if (found === undefined || others.length > 0)
    throw new Error(`There should be one <${name}> with ${JSON.stringify(wanted)}, not ${others.length}`);
  return found;
}

export const attributesOf = ({ attrs }: Element): Attributes =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

export function setAttributes(element: Element, attributes: Attributes): void {
  const kept = element.attrs.filter(({ name }) => !(name in attributes));
  element.attrs = [...kept, ...Object.entries(attributes).map(([name, value]) => ({ name, value }))];
}

export function newElement(name: string, attributes: Attributes, text = ''): Element {
  const element = tree.createElement(name, html.NS.HTML, []);
  setAttributes(element, attributes);
  if (text !== '') setText(element, text);
  return element;
}

export function setText(element: Element, text: string): void {
  element.childNodes = [];
  tree.insertText(element, text);
}

export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');

export const add = (parent: Element, ...nodes: readonly Node[]): void => {
  for (const node of nodes) tree.appendChild(parent, node);
};

export const remove = (element: Element): void => tree.detachNode(element);

/** Puts something beside an element that stands somewhere. */
export function addBeside(element: Element, where: 'before' | 'after', node: Node): void {
  const { parentNode } = element;
  if (parentNode === null) throw new Error('What stands nowhere has nothing beside it');
  const siblings = childrenOf(parentNode);
  const next = where === 'before' ? element : siblings[siblings.indexOf(element) + 1];
  if (next === undefined) tree.appendChild(parentNode, node);
  else tree.insertBefore(parentNode, node, next);
}

/** Markup as nodes, to be put anywhere. */
export function nodesOf(markup: string): Node[] {
  const nodes = [...childrenOf(parseFragment(markup))];
  for (const node of nodes) tree.detachNode(node);
  return nodes;
}

/** What lies in a template, to be put anywhere. */
export function contentsOf(template: Element): Node[] {
  const nodes = [...childrenOf(template)];
  for (const node of nodes) tree.detachNode(node);
  return nodes;
}

/** What lies in the page without being part of it. */
export function newTemplate(markup: string, attributes: Attributes = {}): Element {
  const [template] = nodesOf(`<template>${markup}</template>`);
  if (template === undefined || !tree.isElementNode(template)) throw new Error('A template is an element');
  setAttributes(template, attributes);
  return template;
}
