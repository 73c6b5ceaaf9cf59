import { describe, expect, it } from 'vitest';
import {
  attribute,
  childElement,
  childElements,
  descendantElements,
  parseXml,
  textContent,
  XmlReader,
} from '#electron/documents/word/xml-reader.ts';

describe('reading XML', () => {
  it('gives elements with their attributes, text and places, and passes over comments and declarations', () => {
    const source = '<?xml version="1.0"?><!-- > --><a x="1" y="&lt;2>"><b/>Một &amp; hai<c z=\'3\'>ba</c></a>';
    const root = parseXml(source);
    expect(root.name).toBe('a');
    expect(attribute(root, 'x')).toBe('1');
    expect(attribute(root, 'y')).toBe('<2>');
    expect(attribute(root, 'z')).toBeUndefined();
    expect(textContent(root)).toBe('Một & haiba');
    const [c] = descendantElements(root, 'c');
    expect(source.slice(c?.start, c?.end)).toBe("<c z='3'>ba</c>");
  });

  it('does not take the end of one attribute’s name for another', () => {
    expect(attribute(parseXml('<a w:val="1" val="2"/>'), 'val')).toBe('2');
    expect(attribute(parseXml('<a w:val="1"/>'), 'val')).toBeUndefined();
  });

  it('skips an element with others of the same name inside it', () => {
    const reader = new XmlReader('<r><p><p/><p x="1">a</p><pp>b</pp></p><q/></r>');
    reader.next();
    reader.next();
    expect(reader.skipElement()).toBe('<p><p/><p x="1">a</p><pp>b</pp></p>');
    expect(reader.next()).toBe('open');
    expect(reader.name).toBe('q');
  });

  it('leaves the children of named elements unread', () => {
    const reader = new XmlReader('<p><pPr><b/></pPr><r><t>x</t></r></p>');
    reader.next();
    const paragraph = reader.readElement(new Set(['pPr']));
    expect(childElement(paragraph, 'pPr')?.children).toEqual([]);
    expect(childElements(paragraph, 'r')).toHaveLength(1);
  });

  it('ends with a cut-off file instead of going round for ever', () => {
    expect(textContent(parseXml('<a><b>chưa hết'))).toBe('chưa hết');
    expect(new XmlReader('<a').next()).toBe('open');
  });
});
