import { ActionIcon, Loader, NumberInput, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconLayoutSidebar, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import classes from './document-preview.module.css';
import { type PreviewZoom, zoomPercent, zoomStep } from './preview-zoom.ts';

interface PreviewToolbarProps {
  readonly current: number;
  readonly count: number;
  readonly scale: number;
  readonly zoom: PreviewZoom;
  readonly onZoom: (zoom: PreviewZoom) => void;
  readonly onPage: (number: number) => void;
  readonly isWorking: boolean;
  readonly hasThumbnails: boolean;
  readonly onThumbnails: (hasThumbnails: boolean) => void;
  readonly search: ReactNode;
  readonly actions: ReactNode;
}

/** Page number, zoom, progress, and whatever the screen adds. */
export function PreviewToolbar(props: PreviewToolbarProps) {
  const { current, count, scale, zoom, onZoom, onPage, isWorking, search, actions } = props;
  const { hasThumbnails, onThumbnails } = props;
  return (
    <div className={classes.toolbar}>
      <Tooltip label={hasThumbnails ? 'Ẩn các trang thu nhỏ' : 'Hiện các trang thu nhỏ'}>
        <ActionIcon
          aria-label="Các trang thu nhỏ"
          aria-pressed={hasThumbnails}
          disabled={count === 0}
          onClick={() => onThumbnails(!hasThumbnails)}
        >
          <IconLayoutSidebar size={17} />
        </ActionIcon>
      </Tooltip>
      <PageNumber current={current} count={count} onPage={onPage} />
      <IconButton label="Thu nhỏ (Ctrl và −)" onClick={() => onZoom(zoomStep(scale, 'out'))}>
        <IconZoomOut size={17} />
      </IconButton>
      <Text size="xs" className={classes.percent} aria-live="off">
        {zoomPercent(scale)}
      </Text>
      <IconButton label="Phóng to (Ctrl và +)" onClick={() => onZoom(zoomStep(scale, 'in'))}>
        <IconZoomIn size={17} />
      </IconButton>
      <SegmentedControl
        aria-label="Cỡ trang trên màn hình"
        className={classes.sizes}
        value={typeof zoom === 'number' ? '' : zoom}
        onChange={(value) => onZoom(value as PreviewZoom)}
        data={[
          { value: 'width', label: 'Vừa bề ngang' },
          { value: 'page', label: 'Cả trang' },
        ]}
      />
      {search}
      <div className={classes.toolbarEnd}>
        {/* Always there, so that a screen reader hears it change. */}
        <span role="status">
          {isWorking && (
            <Text component="span" size="xs" c="dimmed">
              <Loader size={12} mr={6} aria-hidden="true" />
              Đang dàn trang…
            </Text>
          )}
        </span>
        {actions}
      </div>
    </div>
  );
}

interface PageNumberProps {
  readonly current: number;
  readonly count: number;
  readonly onPage: (number: number) => void;
}

function PageNumber({ current, count, onPage }: PageNumberProps) {
  const [typed, setTyped] = useState<number | string>(current);
  useEffect(() => setTyped(current), [current]);
  const go = () => {
    if (typeof typed === 'number' && typed >= 1 && typed <= count) onPage(typed);
    else setTyped(current);
  };
  return (
    <>
      <IconButton label="Trang trước" disabled={current <= 1} onClick={() => onPage(current - 1)}>
        <IconChevronLeft size={17} />
      </IconButton>
      <NumberInput
        aria-label="Trang"
        className={classes.pageNumber}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        disabled={count === 0}
        value={count === 0 ? '' : typed}
        onChange={setTyped}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && go()}
      />
      <Text size="xs" className={classes.pageCount} data-testid="page-count">
        / {count} trang
      </Text>
      <IconButton label="Trang sau" disabled={current >= count} onClick={() => onPage(current + 1)}>
        <IconChevronRight size={17} />
      </IconButton>
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

function IconButton({ label, onClick, disabled = false, children }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick} disabled={disabled}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
