import { expect, test } from 'vitest';
import {
  emptyNewOffice,
  type NewOfficeValues,
  toNewOffice,
  validateNewOffice,
} from '#renderer/features/start/new-office-values.ts';

const filled: NewOfficeValues = {
  ...{ superiorName: 'UBND tỉnh', name: 'Sở Công Thương', placeName: 'Thượng Sơn', symbolAbbreviation: 'SCT' },
  signers: [
    { fullName: 'Hoàng Minh Sơn', post: 'Giám đốc' },
    { fullName: '', post: 'Phó Giám đốc' },
    { fullName: 'Nông Thị Quỳnh', post: 'Phó Giám đốc' },
  ],
};

test('the head signs for himself, the others for the head, and a line without a name is nobody', () => {
  expect(toNewOffice(filled).signers).toEqual([
    { fullName: 'Hoàng Minh Sơn', post: 'Giám đốc', authority: '', onBehalfOf: null, fromOn: null, toOn: null },
    {
      fullName: 'Nông Thị Quỳnh',
      post: 'Phó Giám đốc',
      authority: 'KT.',
      onBehalfOf: 'GIÁM ĐỐC',
      fromOn: null,
      toOn: null,
    },
  ]);
  expect(validateNewOffice(filled)).toEqual({});
});

test('signers are optional, the office is not', () => {
  expect(Object.keys(validateNewOffice(emptyNewOffice))).toEqual([
    'superiorName',
    'name',
    'placeName',
    'symbolAbbreviation',
  ]);
});

test('a missing post is told at its own line, though a line before it is left out', () => {
  const signers = [...filled.signers.slice(0, 2), { fullName: 'Nông Thị Quỳnh', post: ' ' }];
  expect(validateNewOffice({ ...filled, signers })).toEqual({ 'signers.2.post': 'Hãy nhập chức vụ người ký.' });
});
