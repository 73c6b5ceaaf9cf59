import { expect, test } from 'vitest';
import {
  PAGE_GAP,
  PIXELS_PER_POINT,
  previewScale,
  zoomPercent,
  zoomStep,
} from '#renderer/components/document-preview/preview-zoom.ts';

const portrait = { width: 595, height: 842 };

test('“vừa bề ngang” fills the width between the margins', () => {
  const scale = previewScale('width', portrait, { width: 800, height: 500 });
  expect(scale * portrait.width).toBeCloseTo(800 - 2 * PAGE_GAP);
});

test('“cả trang” shows the whole page, whichever side is the tighter', () => {
  const wide = previewScale('page', portrait, { width: 2000, height: 500 });
  expect(wide * portrait.height).toBeCloseTo(500 - 2 * PAGE_GAP);
  const narrow = previewScale('page', portrait, { width: 300, height: 2000 });
  expect(narrow * portrait.width).toBeCloseTo(300 - 2 * PAGE_GAP);
});

test('a desk that is not laid out yet still gives a scale above zero', () => {
  expect(previewScale('width', portrait, { width: 0, height: 0 })).toBeGreaterThan(0);
});

test('zooming goes from step to step and stops at the ends', () => {
  expect(zoomStep(PIXELS_PER_POINT, 'in')).toBe(1.1);
  expect(zoomStep(PIXELS_PER_POINT, 'out')).toBe(0.9);
  expect(zoomStep(100, 'in')).toBe(4);
  expect(zoomStep(0.01, 'out')).toBe(0.25);
  expect(zoomPercent(zoomStep(PIXELS_PER_POINT, 'in') * PIXELS_PER_POINT)).toBe('110 %');
});
