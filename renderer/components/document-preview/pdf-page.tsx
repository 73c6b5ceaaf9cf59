import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import classes from './document-preview.module.css';
import { markFound } from './mark-found.ts';

interface PdfPageProps {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly count: number;
  /** CSS pixels per PDF point. */
  readonly scale: number;
  /** What the page scrolls in. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Words to be marked. */
  readonly sought: string;
}

/** One page, drawn while it is near the visible part, with its text above it for reading aloud, selecting and copying. */
export function PdfPage({ page, number, count, scale, scroller, sought }: PdfPageProps) {
  const frame = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  /** Counts how often the words were set, so that what is sought is marked again. */
  const [wordsSet, setWordsSet] = useState(0);
  const { width, height } = page.getViewport({ scale });

  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: '100% 0px',
    });
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [scroller]);

  useEffect(() => {
    if (!isNear) {
      paper.current?.replaceChildren();
      text.current?.replaceChildren();
      return;
    }
    const drawing = drawPage(page, scale, paper.current!, text.current!, () => setWordsSet((times) => times + 1));
    return () => drawing.cancel();
  }, [page, scale, isNear]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: words set anew are marked anew
  useEffect(() => markFound(text.current!, sought), [sought, wordsSet]);

  return (
    <section
      ref={frame}
      className={classes.page}
      style={{ width: Math.floor(width), height: Math.floor(height) }}
      aria-label={`Trang ${number} trên ${count}`}
      data-page={number}
    >
      <div ref={paper} aria-hidden="true" />
      <div ref={text} className={classes.text} style={{ '--total-scale-factor': scale } as React.CSSProperties} />
    </section>
  );
}

/** Draws on a new canvas and puts it in place when it is whole, so that the old picture never flickers. */
function drawPage(
  page: PDFPageProxy,
  scale: number,
  paper: HTMLElement,
  text: HTMLElement,
  onWords: () => void,
): { cancel: () => void } {
  let isCancelled = false;
  let task: RenderTask | null = null;
  const viewport = page.getViewport({ scale });
  const density = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  canvas.style.width = `${Math.floor(viewport.width)}px`;
  canvas.style.height = `${Math.floor(viewport.height)}px`;

  async function draw(): Promise<void> {
    task = page.render({
      canvas,
      viewport,
      transform: density === 1 ? [1, 0, 0, 1, 0, 0] : [density, 0, 0, density, 0, 0],
    });
    await task.promise;
    if (isCancelled) return;
    paper.replaceChildren(canvas);
    const content = await page.getTextContent();
    if (isCancelled) return;
    text.replaceChildren();
    await new TextLayer({ textContentSource: content, container: text, viewport }).render();
    // Takes away the canvas on which pdf.js measured the words.
    TextLayer.cleanup();
    if (!isCancelled) onWords();
  }
  draw().catch((error: unknown) => {
    // Turning the page or closing the document in the middle of drawing is no failure.
    if (!isCancelled) console.error('preview', error);
  });
  return {
    cancel: () => {
      isCancelled = true;
      task?.cancel();
    },
  };
}
