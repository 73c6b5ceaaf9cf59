import type { PDFPageProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import classes from './document-preview.module.css';

/** CSS pixels. */
const WIDTH = 96;

interface PreviewThumbnailsProps {
  readonly pages: readonly PDFPageProxy[];
  /** From 1. */
  readonly current: number;
  readonly onPage: (number: number) => void;
}

/** Every page small, at the left of the pages: to see the whole and to go to a page. */
export function PreviewThumbnails({ pages, current, onPage }: PreviewThumbnailsProps) {
  const strip = useRef<HTMLElement>(null);
  return (
    <nav ref={strip} className={classes.thumbnails} aria-label="Các trang">
      {pages.map((page, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
          key={index}
          type="button"
          aria-current={index + 1 === current}
          aria-label={`Đến trang ${index + 1}`}
          onClick={() => onPage(index + 1)}
        >
          <Thumbnail page={page} strip={strip} />
          <span aria-hidden="true">{index + 1}</span>
        </button>
      ))}
    </nav>
  );
}

function Thumbnail({ page, strip }: { readonly page: PDFPageProxy; readonly strip: RefObject<HTMLElement | null> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);
  const scale = WIDTH / page.getViewport({ scale: 1 }).width;
  const { width, height } = page.getViewport({ scale });

  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsNear(true), {
      root: strip.current,
      rootMargin: '200px 0px',
    });
    observer.observe(canvas.current!);
    return () => observer.disconnect();
  }, [strip]);

  useEffect(() => {
    if (!isNear) return;
    const density = window.devicePixelRatio || 1;
    const drawn = canvas.current!;
    drawn.width = Math.floor(width * density);
    drawn.height = Math.floor(height * density);
    const task = page.render({ canvas: drawn, viewport: page.getViewport({ scale: scale * density }) });
    task.promise.catch(() => {
      // Closing the preview in the middle of drawing is no failure.
    });
    return () => task.cancel();
  }, [page, scale, width, height, isNear]);

  return <canvas ref={canvas} style={{ width: Math.floor(width), height: Math.floor(height) }} />;
}
