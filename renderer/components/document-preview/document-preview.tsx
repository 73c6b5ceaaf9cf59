import { Loader, Text } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../failure-notice.tsx';
import classes from './document-preview.module.css';
import { PdfPage } from './pdf-page.tsx';
import { PreviewSearch } from './preview-search.tsx';
import { PreviewThumbnails } from './preview-thumbnails.tsx';
import { PreviewToolbar } from './preview-toolbar.tsx';
import { PAGE_GAP, type PreviewZoom, previewScale, type Size, zoomStep } from './preview-zoom.ts';
import type { PreviewState } from './use-document-preview.ts';

interface DocumentPreviewProps {
  readonly preview: PreviewState & { readonly reload: () => void };
  /** Names the document for screen readers: `Danh sách khen thưởng`. */
  readonly label: string;
  /** Buttons at the right end of the toolbar. */
  readonly actions?: ReactNode;
}

/** The size of the largest page, in points; A4 portrait before there is one. */
function widestPage(preview: PreviewState): Size {
  const pages = preview.pdf?.pages.map((page) => page.getViewport({ scale: 1 })) ?? [];
  if (pages.length === 0) return { width: 595, height: 842 };
  return { width: Math.max(...pages.map((page) => page.width)), height: Math.max(...pages.map((page) => page.height)) };
}

/**
 * A document as it will print, page under page: zoom by buttons, Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus, Ctrl+0; pages
 * by Page Up and Down or by number. Newer pages take the place of the old ones without losing the place.
 */
export function DocumentPreview({ preview, label, actions }: DocumentPreviewProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<PreviewZoom>('width');
  const [view, setView] = useState<Size>({ width: 0, height: 0 });
  const [current, setCurrent] = useState(1);
  const [sought, setSought] = useState('');
  const [hasThumbnails, setHasThumbnails] = useState(false);
  const { pdf, failure, isWorking, reload } = preview;
  const scale = previewScale(zoom, widestPage(preview), view);
  const scaleNow = useRef(scale);
  scaleNow.current = scale;

  useEffect(() => {
    const element = desk.current!;
    const measure = () => setView({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      setZoom(zoomStep(scaleNow.current, event.deltaY < 0 ? 'in' : 'out'));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, []);

  const goToPage = useCallback((number: number) => {
    const page = desk.current?.querySelector<HTMLElement>(`[data-page="${number}"]`);
    if (page) desk.current!.scrollTop = page.offsetTop - desk.current!.offsetTop - PAGE_GAP;
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!event.ctrlKey) return;
    if (event.key === '+' || event.key === '=') setZoom(zoomStep(scale, 'in'));
    else if (event.key === '-') setZoom(zoomStep(scale, 'out'));
    else if (event.key === '0') setZoom('width');
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.preview}>
      <PreviewToolbar
        current={current}
        count={pdf?.pages.length ?? 0}
        scale={scale}
        zoom={zoom}
        onZoom={setZoom}
        onPage={goToPage}
        isWorking={isWorking}
        hasThumbnails={hasThumbnails}
        onThumbnails={setHasThumbnails}
        search={pdf && <PreviewSearch pages={pdf.pages} sought={sought} onSought={setSought} onPage={goToPage} />}
        actions={actions}
      />
      {failure && pdf && (
        <div className={classes.notice}>
          <FailureNotice failure={failure} onRetry={reload} />
        </div>
      )}
      <div className={classes.middle}>
        {hasThumbnails && pdf && <PreviewThumbnails pages={pdf.pages} current={current} onPage={goToPage} />}
        <section
          ref={desk}
          className={classes.desk}
          aria-label={`Bản xem trước: ${label}`}
          aria-busy={isWorking}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          onKeyDown={onKeyDown}
          onScroll={() => setCurrent(pageInView(desk.current!))}
        >
          {pdf?.pages.map((page, index) => (
            <PdfPage
              // The place in the document is what stays when the document is made anew.
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
              key={index}
              page={page}
              number={index + 1}
              count={pdf.pages.length}
              scale={scale}
              scroller={desk}
              sought={sought}
            />
          ))}
          {!pdf && <EmptyDesk preview={preview} />}
        </section>
      </div>
    </div>
  );
}

function EmptyDesk({ preview }: { readonly preview: DocumentPreviewProps['preview'] }) {
  if (preview.failure) {
    return (
      <div className={classes.failed}>
        <FailureNotice failure={preview.failure} onRetry={preview.reload} />
      </div>
    );
  }
  return (
    <div className={classes.empty}>
      {preview.isWorking ? <Loader size="sm" /> : null}
      <Text mt="sm">{preview.isWorking ? 'Đang dàn trang…' : 'Hãy điền đủ các mục bên trái để xem trước.'}</Text>
    </div>
  );
}

/** The number of the page at the middle of the desk. */
function pageInView(desk: HTMLElement): number {
  const middle = desk.getBoundingClientRect().top + desk.clientHeight / 2;
  const pages = [...desk.querySelectorAll<HTMLElement>('[data-page]')];
  const found = pages.findLast((page) => page.getBoundingClientRect().top <= middle);
  return Number(found?.dataset.page ?? 1);
}
