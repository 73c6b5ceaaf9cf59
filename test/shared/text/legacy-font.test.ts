import { describe, expect, it } from 'vitest';
import { fontEncoding } from '#shared/text/legacy-font.ts';

describe('fontEncoding', () => {
  it.each([
    '.VnTime',
    '.VnArial',
    '.vntime',
    '.VnArial Narrow',
    '.VnMonotype corsiva',
    '.VnCommercial Script',
    'VnTime',
  ])('knows %s as TCVN3', (font) => {
    expect(fontEncoding(font)).toBe('tcvn3');
  });

  it.each(['.VnTimeH', '.VnArialH', '.VnArial NarrowH', '.VnHelvetInsH', ' .VnAristoteH '])(
    'knows %s as TCVN3 that shows capitals',
    (font) => {
      expect(fontEncoding(font)).toBe('tcvn3-upper');
    },
  );

  it.each(['VNI-Times', 'VNI-Helve', 'VNI Times', 'vni-ariston'])('knows %s as VNI', (font) => {
    expect(fontEncoding(font)).toBe('vni');
  });

  it.each(['Times New Roman', 'Arial', 'Calibri', 'Be Vietnam Pro', 'Verdana', 'Univers', ''])(
    'concludes nothing from %s',
    (font) => {
      expect(fontEncoding(font)).toBeNull();
    },
  );
});
