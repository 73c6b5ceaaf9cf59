import { expect, test } from 'vitest';
import { issuesToErrors, validateWith } from '#renderer/lib/field-issues.ts';
import { officeFields, signerFields } from '#shared/contracts/office.ts';

test('a form is refused at its fields with the sentences of the contract', () => {
  const errors = validateWith(officeFields)({
    superiorName: ' ',
    name: 'Sở',
    placeName: 'x'.repeat(90),
    symbolAbbreviation: 'SCT',
  });
  expect(errors).toEqual({
    superiorName: 'Hãy nhập tên cơ quan chủ quản.',
    placeName: 'Địa danh dài quá 80 ký tự; hãy rút gọn.',
  });
});

test('30/02 stays in the field and is refused there', () => {
  const errors = validateWith(signerFields)({
    ...{ fullName: 'Nông Thị Hạnh', post: 'Giám đốc', authority: '', onBehalfOf: null, toOn: null },
    fromOn: '30/02/2026',
  });
  expect(Object.keys(errors)).toEqual(['fromOn']);
  expect(errors.fromOn).toMatch(/^Ngày không có trên lịch/);
});

test('a correct form has no errors', () => {
  const values = { superiorName: 'UBND tỉnh', name: 'Sở', placeName: 'Thượng Sơn', symbolAbbreviation: 'SCT' };
  expect(validateWith(officeFields)(values)).toEqual({});
});

test('of several sentences for one field the first is shown', () => {
  const issues = [
    { path: 'name', message: 'Hãy nhập tên.' },
    { path: 'name', message: 'Tên quá ngắn.' },
  ];
  expect(issuesToErrors(issues)).toEqual({ name: 'Hãy nhập tên.' });
});
