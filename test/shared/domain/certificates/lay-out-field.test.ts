import { describe, expect, test } from 'vitest';
import {
  certificatePlaceholders,
  fillCertificateText,
  unknownPlaceholders,
} from '#shared/domain/certificates/certificate-values.ts';
import { fontRuns } from '#shared/domain/certificates/font-runs.ts';
import { layOutField } from '#shared/domain/certificates/lay-out-field.ts';
import { certificateField } from '#shared/domain/certificates/standard-designs.ts';

/** Every letter half an em wide. */
const measure = (text: string) => [...text].length / 2;
const values = (change: Partial<Record<keyof typeof certificatePlaceholders, string>>) => ({
  ...certificatePlaceholders,
  ...change,
});
const nameField = certificateField(297, {
  id: 'name',
  text: '{Danh xưng} {Họ và tên}',
  baseline: 100,
  width: 100,
  size: 20,
  leastSize: 12,
});
const textOf = (field: ReturnType<typeof layOutField>) =>
  field.lines.map((line) => line.runs.map((run) => run.text).join(''));

describe('a field of a certificate', () => {
  test('a short name keeps its size', () => {
    const laid = layOutField(nameField, values({}), measure);
    expect(textOf(laid)).toEqual(['Bà Nguyễn Thị Đào']);
    expect(laid.lines[0]?.size).toBe(20);
    expect(laid.isTooLong).toBe(false);
  });

  test('a long name is set smaller until its real width fits, never below the least size', () => {
    const long = layOutField(nameField, values({ 'Họ và tên': 'Hoàng Nguyễn Phương Thảo Nguyên Hạ' }), measure);
    expect(long.lines).toHaveLength(1);
    expect(long.lines[0]?.size).toBeLessThan(20);
    expect(long.lines[0]?.width).toBeLessThanOrEqual(100.05);
    const endless = layOutField(nameField, values({ 'Họ và tên': 'A'.repeat(200) }), measure);
    expect(endless.lines[0]?.size).toBe(12);
    expect(endless.isTooLong).toBe(true);
  });

  test('a citation of two lines is broken evenly, with no single word left over', () => {
    const field = { ...nameField, text: '{Thành tích}', mostLines: 2, lineStep: 8 };
    const citation = 'Có nhiều thành tích trong phong trào thi đua năm 2026';
    const laid = layOutField(field, values({ 'Thành tích': citation }), measure);
    const lines = textOf(laid);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(citation);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(12);
    expect(laid.lines[1]!.baseline - laid.lines[0]!.baseline).toBe(8);
  });

  test('a collective has neither Ông nor Bà before its name, and no empty line where nothing is known', () => {
    expect(
      fillCertificateText('{Danh xưng} {Họ và tên}', values({ 'Danh xưng': '', 'Họ và tên': 'Văn phòng Sở' })),
    ).toBe('Văn phòng Sở');
    expect(fillCertificateText('{Quyền hạn người ký}\n{Chức vụ người ký}', values({}))).toBe('Giám đốc');
  });

  test('a misspelt placeholder is named and never printed', () => {
    expect(unknownPlaceholders('{Họ tên} {Danh xưng}')).toEqual(['{Họ tên}']);
    expect(unknownPlaceholders('Tặng {Họ và tên')).toEqual(['{Họ và tên']);
    expect(fillCertificateText('Tặng {Họ tên} {Năm', values({}))).toBe('Tặng Năm');
  });

  test('a font of the TCVN3 kind gets its own code, and capitals with a tone its sister for capitals', () => {
    expect(fontRuns('Nguyễn Thị Ánh', '.VnTime')).toEqual([
      { text: 'NguyÔn ThÞ ', font: '.VnTime' },
      { text: '¸', font: '.VnTimeH' },
      { text: 'nh', font: '.VnTime' },
    ]);
    expect(fontRuns('Nguyễn', 'Times New Roman')).toEqual([{ text: 'Nguyễn', font: 'Times New Roman' }]);
  });
});
