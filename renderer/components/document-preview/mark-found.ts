import { foldText } from '#shared/text/fold.ts';

/** The name of the highlight in the style sheet. */
const FOUND = 'found-in-preview';

/** Marks what is sought in the words that lie above a page's picture. The given function takes the marks away. */
export function markFound(words: HTMLElement, sought: string): () => void {
  const phrase = foldText(sought);
  if (phrase === '' || !('highlights' in CSS)) return () => {};
  const marks = CSS.highlights.get(FOUND) ?? new Highlight();
  CSS.highlights.set(FOUND, marks);
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').normalize('NFC');
    const folded = foldText(text);
    for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length)) {
      const range = new Range();
      // Where folding changed the length, the whole piece is marked.
      const isSame = folded.length === (node.nodeValue ?? '').length;
      range.setStart(node, isSame ? at : 0);
      range.setEnd(node, isSame ? at + phrase.length : (node.nodeValue ?? '').length);
      ranges.push(range);
    }
  }
  for (const range of ranges) marks.add(range);
  return () => {
    for (const range of ranges) marks.delete(range);
  };
}
