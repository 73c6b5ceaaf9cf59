import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { certificateDecoration } from '#shared/domain/certificates/certificate-decoration.ts';
import type { CertificateDesign, CertificateField } from '#shared/domain/certificates/certificate-design.ts';
import { fontFamily, RULE_WEIGHT, rulePath } from '#shared/domain/certificates/certificate-svg.ts';
import { type CertificateValues, certificatePlaceholders } from '#shared/domain/certificates/certificate-values.ts';
import { type LaidOutField, layOutField } from '#shared/domain/certificates/lay-out-field.ts';
import classes from './designs-page.module.css';
import { measureOnScreen } from './measure-on-screen.ts';
import { arrowStep, round, type Snapped, snap } from './snap.ts';

const POINT = 25.4 / 72;

interface DesignCanvasProps {
  readonly design: CertificateDesign;
  /** The address of the scanned blank, or null. */
  readonly background: string | null;
  readonly selectedId: string | null;
  readonly isReadOnly: boolean;
  readonly onSelect: (id: string | null) => void;
  /** While moving (`isDone` false) and once at the end. */
  readonly onChange: (field: CertificateField, isDone: boolean) => void;
  readonly onRemove: (id: string) => void;
}

interface Drag {
  readonly field: CertificateField;
  readonly what: 'place' | 'width';
  readonly fromX: number;
  readonly fromY: number;
}

/** The paper with its fields: dragged by the mouse with guides, moved by the arrow keys, widened at the right edge. */
export function DesignCanvas(props: DesignCanvasProps) {
  const { design, background, selectedId, isReadOnly, onSelect, onChange, onRemove } = props;
  const paper = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const [guides, setGuides] = useState<Snapped | null>(null);
  const laid = useMemo(() => {
    const values: CertificateValues = certificatePlaceholders;
    return design.fields.map((field) => layOutField(field, values, measureOnScreen));
  }, [design]);
  const decoration = useMemo(() => decorationAddress(design), [design]);

  const place = (event: React.PointerEvent): { x: number; y: number } => {
    const box = paper.current!.getBoundingClientRect();
    const scale = design.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const begin = (event: React.PointerEvent, field: CertificateField, what: Drag['what']) => {
    event.stopPropagation();
    onSelect(field.id);
    if (isReadOnly || event.button !== 0) return;
    const { x, y } = place(event);
    drag.current = { field, what, fromX: x, fromY: y };
    paper.current!.setPointerCapture(event.pointerId);
  };
  const dragged = (event: React.PointerEvent): CertificateField | null => {
    const now = drag.current;
    if (now === null) return null;
    const { x, y } = place(event);
    const [dx, dy] = [x - now.fromX, y - now.fromY];
    if (now.what === 'width') {
      setGuides(null);
      return { ...now.field, width: Math.max(5, round(now.field.width + dx, 0.5)) };
    }
    if (Math.abs(dx) < 0.3 && Math.abs(dy) < 0.3) return now.field;
    const snapped = snap(design, now.field, now.field.x + dx, now.field.baseline + dy, event.altKey);
    setGuides(snapped);
    return { ...now.field, x: snapped.x, baseline: snapped.baseline };
  };
  const end = (event: React.PointerEvent) => {
    const field = dragged(event);
    const began = drag.current?.field;
    drag.current = null;
    setGuides(null);
    if (field && field !== began) onChange(field, true);
  };
  const onKeyDown = (event: React.KeyboardEvent, field: CertificateField) => {
    if (event.key === 'Enter' || event.key === ' ') onSelect(field.id);
    if (isReadOnly) return;
    if (event.key === 'Delete') onRemove(field.id);
    const step = arrowStep(event.key, event.shiftKey, event.ctrlKey);
    if (step === null) return;
    event.preventDefault();
    onSelect(field.id);
    onChange({ ...field, x: round(field.x + step.x, 0.1), baseline: round(field.baseline + step.baseline, 0.1) }, true);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={paper}
      className={classes.paper}
      viewBox={`0 0 ${design.width} ${design.height}`}
      role="group"
      aria-label={`Tờ giấy ${design.width} × ${design.height} mm`}
      onPointerDown={() => onSelect(null)}
      onPointerMove={(event) => {
        const field = dragged(event);
        if (field) onChange(field, false);
      }}
      onPointerUp={end}
    >
      {background !== null && (
        <image href={background} width={design.width} height={design.height} preserveAspectRatio="none" />
      )}
      {decoration !== null && <image href={decoration} width={design.width} height={design.height} />}
      {laid.map((one) => (
        // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a button
        <g
          key={one.field.id}
          className={`${classes.field} ${one.isTooLong ? classes.tooLong : ''}`}
          role="button"
          tabIndex={0}
          aria-pressed={one.field.id === selectedId}
          aria-label={`${shownText(one)} – ${one.field.text.replaceAll('\n', ' ')}, cách mép trái ${one.field.x} mm, chân chữ cách mép trên ${one.field.baseline} mm`}
          onPointerDown={(event) => begin(event, one.field, 'place')}
          onFocus={() => onSelect(one.field.id)}
          onKeyDown={(event) => onKeyDown(event, one.field)}
        >
          <FieldFrame laid={one} />
          <FieldLines laid={one} />
          {one.field.hasRule && one.lines.length > 0 && (
            <path d={rulePath(one.field, one.lines.at(-1)!)} stroke={one.field.color} strokeWidth={RULE_WEIGHT} />
          )}
          {one.field.id === selectedId && !isReadOnly && (
            <rect
              className={classes.handle}
              x={one.field.x + one.field.width - 0.8}
              y={one.field.baseline - 3}
              width={1.6}
              height={4}
              onPointerDown={(event) => begin(event, one.field, 'width')}
            />
          )}
        </g>
      ))}
      {guides?.vertical != null && (
        <line className={classes.guide} x1={guides.vertical} x2={guides.vertical} y1={0} y2={design.height} />
      )}
      {guides?.horizontal != null && (
        <line className={classes.guide} x1={0} x2={design.width} y1={guides.horizontal} y2={guides.horizontal} />
      )}
    </svg>
  );
}

/** The example as it stands on the paper. */
function shownText({ lines }: LaidOutField): string {
  return lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ');
}

function FieldFrame({ laid: { field, lines } }: { readonly laid: LaidOutField }) {
  const rows = Math.max(1, lines.length);
  const top = field.baseline - field.size * POINT * 0.85;
  const bottom = field.baseline + (rows - 1) * field.lineStep + field.size * POINT * 0.25;
  return (
    <>
      <rect className={classes.frame} x={field.x} y={top} width={field.width} height={bottom - top} />
      <line className={classes.foot} x1={field.x} x2={field.x + 2} y1={field.baseline} y2={field.baseline} />
    </>
  );
}

function FieldLines({ laid: { field, lines } }: { readonly laid: LaidOutField }) {
  const anchor = field.align === 'left' ? 'start' : field.align === 'center' ? 'middle' : 'end';
  // The space between two lines is what a screen reader, and axe, hears of the line break.
  return lines.map((line) => (
    <Fragment key={line.baseline}>
      <text
        x={line.x}
        y={line.baseline}
        fontSize={line.size * POINT}
        textAnchor={anchor}
        fill={field.color}
        fontWeight={field.isBold ? 'bold' : 'normal'}
        fontStyle={field.isItalic ? 'italic' : 'normal'}
        style={{ fontKerning: 'none', fontVariantLigatures: 'none' }}
      >
        {line.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name
          <tspan key={index} fontFamily={fontFamily(run.font)}>
            {run.text}
          </tspan>
        ))}
      </text>{' '}
    </Fragment>
  ));
}

/** Border and emblem as a picture. */
function decorationAddress(design: CertificateDesign): string | null {
  const svg = certificateDecoration(design);
  if (svg === '') return null;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${design.width} ${design.height}">${svg}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
}

/** The scanned blank as an address for an image, given back when it is no longer shown. */
export function useImageAddress(
  picture: { readonly mediaType: string; readonly bytes: Uint8Array } | null,
): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (picture === null) {
      setAddress(null);
      return;
    }
    const url = URL.createObjectURL(new Blob([new Uint8Array(picture.bytes)], { type: picture.mediaType }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return address;
}
