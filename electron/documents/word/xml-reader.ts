import { unescapeXml } from './xml-text.ts';

/** An element of an XML part, with its place in the source. */
export interface XmlElement {
  readonly name: string;
  /** The attributes as written, read with `attribute`. */
  readonly attributeSource: string;
  readonly children: readonly (XmlElement | string)[];
  /** Where it stands in the source: `source.slice(start, end)` is the whole element. */
  readonly start: number;
  readonly end: number;
}

/** What the reader stands on: a start tag, an end tag, text, or the end of the source. */
export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Reads XML from front to back, one tag or text at a time, so that a list of thousands of rows never stands in memory as
 * a tree. Meant for the parts of Office files: no DTD, no entities of its own; comments and instructions are skipped.
 */
export class XmlReader {
  readonly source: string;
  name = '';
  attributeSource = '';
  /** An element without content: no end tag follows. */
  isEmpty = false;
  text = '';
  /** Where the current token starts, and where the next one will. */
  start = 0;
  position = 0;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  /** Moves to the next token. */
  next(): XmlToken {
    const { source } = this;
    for (;;) {
      this.start = this.position;
      if (this.start >= source.length) return 'end';
      const tagStart = source.indexOf('<', this.start);
      if (tagStart !== this.start) {
        this.position = tagStart === -1 ? source.length : tagStart;
        this.text = unescapeXml(source.slice(this.start, this.position));
        return 'text';
      }
      const next = source.charCodeAt(tagStart + 1);
      if (next === EXCLAMATION || next === QUESTION) {
        this.position = endOfSkipped(source, tagStart);
        continue;
      }
      const tagEnd = endOfTag(source, tagStart);
      this.position = tagEnd + 1;
      if (next === SLASH) {
        this.name = source.slice(tagStart + 2, tagEnd).trimEnd();
        return 'close';
      }
      this.readStartTag(tagStart + 1, tagEnd);
      return 'open';
    }
  }

  private readStartTag(from: number, tagEnd: number): void {
    const { source } = this;
    this.isEmpty = source.charCodeAt(tagEnd - 1) === SLASH;
    const contentEnd = this.isEmpty ? tagEnd - 1 : tagEnd;
    let nameEnd = from;
    while (nameEnd < contentEnd && source.charCodeAt(nameEnd) > SPACE) nameEnd++;
    this.name = source.slice(from, nameEnd);
    this.attributeSource = source.slice(nameEnd, contentEnd);
  }

  /** The rest of the element whose start tag was just read, as a tree. Elements named in `unread` come without children. */
  readElement(unread?: ReadonlySet<string>): XmlElement {
    const { name, attributeSource, start } = this;
    const children: (XmlElement | string)[] = [];
    if (unread?.has(name)) {
      this.skipElement();
    } else if (!this.isEmpty) {
      for (let token = this.next(); token === 'open' || token === 'text'; token = this.next()) {
        children.push(token === 'open' ? this.readElement(unread) : this.text);
      }
    }
    return { name, attributeSource, children, start, end: this.position };
  }

  /** Moves behind the end tag of the element whose start tag was just read; returns its whole source. */
  skipElement(): string {
    const { source, name, start } = this;
    if (!this.isEmpty) {
      const closing = `</${name}>`;
      let end = source.indexOf(closing, this.position);
      // An element of the same name inside it has an end tag of its own.
      for (
        let inner = this.nextStartTag(this.position);
        inner !== -1 && inner < end;
        inner = this.nextStartTag(inner + 1)
      ) {
        end = source.indexOf(closing, end + 1);
      }
      this.position = end === -1 ? source.length : end + closing.length;
    }
    return source.slice(start, this.position);
  }

  /** Where the next start tag of the same name with content stands, or -1. */
  private nextStartTag(from: number): number {
    const { source, name } = this;
    for (let at = source.indexOf(`<${name}`, from); at !== -1; at = source.indexOf(`<${name}`, at + 1)) {
      const after = source.charCodeAt(at + name.length + 1);
      if (after !== GREATER_THAN && after > SPACE) continue;
      if (source.charCodeAt(endOfTag(source, at) - 1) !== SLASH) return at;
    }
    return -1;
  }
}

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const GREATER_THAN = 62;
const SLASH = 47;
const QUESTION = 63;
const SPACE = 32;

/** A ">" may stand inside an attribute value. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER_THAN) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return source.length;
}

function endOfSkipped(source: string, from: number): number {
  const closing = source.startsWith('<!--', from) ? '-->' : source.startsWith('<![CDATA[', from) ? ']]>' : '>';
  const end = source.indexOf(closing, from);
  return end === -1 ? source.length : end + closing.length;
}

/** The document element of an XML part. */
export function parseXml(source: string): XmlElement {
  const reader = new XmlReader(source);
  while (reader.next() === 'text');
  return reader.readElement();
}

/** The value of an attribute, or undefined: `attribute(element, 'w:val')`. */
export function attribute(element: { readonly attributeSource: string }, name: string): string | undefined {
  const { attributeSource } = element;
  let at = attributeSource.indexOf(`${name}="`);
  while (at > 0 && attributeSource.charCodeAt(at - 1) > SPACE) at = attributeSource.indexOf(`${name}="`, at + 1);
  if (at === -1) return undefined;
  const from = at + name.length + 2;
  return unescapeXml(attributeSource.slice(from, attributeSource.indexOf('"', from)));
}

/** The child elements of that name. */
export function childElements(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The first child element of that name, or undefined. */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All elements of that name below `element`, in document order. */
export function descendantElements(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...descendantElements(child, name)] : descendantElements(child, name);
  });
}

/** The text inside an element, tags left out. */
export function textContent(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}
