import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNameUpperCase, joinPersonName, splitPersonName, tidyPersonName } from '#shared/text/person-name.ts';
import { personNames } from './invented-names.ts';

const split = (name: string): string => {
  const { familyName, middleName, givenName } = splitPersonName(name);
  return [familyName, middleName, givenName].join(' | ');
};

describe('splitPersonName', () => {
  it.each([
    ['Kinh', 'Nguyễn Thị Thu Hà', 'Nguyễn | Thị Thu | Hà'],
    ['Kinh, two words', 'Trần Đạt', 'Trần |  | Đạt'],
    ['a lone word', 'Hoa', ' |  | Hoa'],
    ['nothing', '', ' |  | '],
    ['untidy spaces', '  Lê\u00a0 Văn   An ', 'Lê | Văn | An'],
    ['Tày', 'Hoàng Thị Mẩy', 'Hoàng | Thị | Mẩy'],
    ['Hmông', 'Vàng A Páo', 'Vàng | A | Páo'],
    ['Hmông in small letters', 'giàng seo vần', 'giàng | seo | vần'],
    ['Dao', 'Triệu Mùi Nái', 'Triệu | Mùi | Nái'],
    ['Thái', 'Lò Văn Pản', 'Lò | Văn | Pản'],
    ['Chăm', 'Đàng Năng Thọ', 'Đàng | Năng | Thọ'],
    ['Xơ Đăng', 'A Thảo', 'A |  | Thảo'],
    ['Xơ Đăng, a woman', 'Y Vân', 'Y |  | Vân'],
    ['Xơ Đăng with a Kinh given name', 'Y Thị Bích Thọ', 'Y | Thị Bích | Thọ'],
    ['Ba Na', 'Đinh Thị Brinh', 'Đinh | Thị | Brinh'],
    ['Gia Rai', "Ksor H'Lan", "Ksor |  | H'Lan"],
    ['Gia Rai, a family of two words', "Rơ Châm H'Phik", "Rơ Châm |  | H'Phik"],
    ['Gia Rai in capitals', "RƠ CHÂM H'PHIK", "RƠ CHÂM |  | H'PHIK"],
    ['Gia Rai without given name', 'Rơ Lan', 'Rơ |  | Lan'],
    ['Ê Đê, a woman', "H'Hen Niê", "Niê |  | H'Hen"],
    ['Ê Đê, a curly apostrophe', 'H’Hen Niê', 'Niê |  | H’Hen'],
    ['Ê Đê, H apart', "H' Hen Niê", "Niê |  | H' Hen"],
    ['Ê Đê, H without apostrophe', 'H Hen Niê', 'Niê |  | H Hen'],
    ['Ê Đê, a man', 'Y Moan Êñuôl', 'Êñuôl |  | Y Moan'],
    ['Ê Đê in capitals', 'Y MOAN ÊÑUÔL', 'ÊÑUÔL |  | Y MOAN'],
    ['Ê Đê, a clan of two words', 'Y Biêr Niê Kdăm', 'Niê Kdăm |  | Y Biêr'],
    ['Ê Đê, two given words', 'Y Thanh Hà Niê Kdăm', 'Niê Kdăm |  | Y Thanh Hà'],
    ['Ê Đê, the clan Ê Ban apart', 'Y Sen Ê Ban', 'Ê Ban |  | Y Sen'],
    ['Ê Đê, no clan written', "H'Lan", " |  | H'Lan"],
    ["M'nông", 'Y Vinh Tơr', 'Tơr |  | Y Vinh'],
    ["M'nông, a man", "Điểu K'Ré", "Điểu |  | K'Ré"],
    ['Cơ Ho', "K'Brêu", " |  | K'Brêu"],
  ])('splits a name: %s (%s)', (_people, name, parts) => {
    expect(split(name)).toBe(parts);
  });

  it('says in which order the name is written', () => {
    expect(splitPersonName("H'Hen Niê").order).toBe('given-first');
    expect(splitPersonName("Ksor H'Lan").order).toBe('family-first');
  });

  it('does not guess compound surnames and given names, but takes them from the officer', () => {
    expect(splitPersonName('Tôn Nữ Thị Ninh', { familyWords: 2 })).toMatchObject({
      familyName: 'Tôn Nữ',
      middleName: 'Thị',
    });
    expect(splitPersonName('Thạch Thị Sa Thia')).toMatchObject({ middleName: 'Thị Sa', givenName: 'Thia' });
    expect(splitPersonName('Thạch Thị Sa Thia', { givenWords: 2 })).toMatchObject({
      middleName: 'Thị',
      givenName: 'Sa Thia',
    });
    expect(splitPersonName('Y Ngọc Lan', { order: 'given-first' })).toMatchObject({
      familyName: 'Lan',
      givenName: 'Y Ngọc',
    });
    expect(splitPersonName('Y Siu Niê', { order: 'family-first' })).toMatchObject({
      familyName: 'Y',
      givenName: 'Niê',
    });
    expect(splitPersonName("H'Wan Hà Ksor Kpă", { familyWords: 2 })).toMatchObject({ familyName: 'Ksor Kpă' });
  });

  it('survives impossible wishes', () => {
    expect(splitPersonName('Hoa', { familyWords: 3, givenWords: 2 })).toMatchObject({
      familyName: '',
      givenName: 'Hoa',
    });
    expect(splitPersonName("H'Lan", { familyWords: 3 })).toMatchObject({ familyName: '', givenName: "H'Lan" });
    expect(splitPersonName(' ', { order: 'given-first' })).toMatchObject({ familyName: '', givenName: '' });
  });

  it('loses no word: the parts join to the name again', () => {
    const word = fc.constantFrom('Y', 'H', "H'Lan", 'Niê', 'Rơ', 'Châm', 'Thị', 'Hà', 'Êñuôl', 'Siu', 'Buôn', 'A');
    const anyName = fc.oneof(
      personNames,
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    const options = fc.record(
      { familyWords: fc.nat(4), givenWords: fc.nat(4), order: fc.constantFrom('family-first', 'given-first') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyName, options, (name, wishes) => {
        const parts = splitPersonName(name, wishes);
        expect(joinPersonName(parts)).toBe(name);
        expect(parts.givenName === '').toBe(name === '');
      }),
    );
  });
});

describe('tidyPersonName', () => {
  it.each([
    ['NGUYỄN THỊ HOA', 'Nguyễn Thị Hoa'],
    ['nguyễn văn an', 'Nguyễn Văn An'],
    ['Nguyễn văn  AN', 'Nguyễn Văn An'],
    ['NGuyễn thị ÁNH', 'Nguyễn Thị Ánh'],
    ['đặng ứng'.normalize('NFD'), 'Đặng Ứng'],
    ['VÀNG A PÁO', 'Vàng A Páo'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ["h'hen niê", "H'Hen Niê"],
    ['h’hen niê', "H'Hen Niê"],
    ['Y MOAN ÊÑUÔL', 'Y Moan Êñuôl'],
    ['y-moan êñuôl', 'Y-Moan Êñuôl'],
    ["RƠ CHÂM H'PHIK", "Rơ Châm H'Phik"],
    ['Y Vinh NTơr', 'Y Vinh NTơr'],
    ['Y Moan ÊÑUÔL', 'Y Moan Êñuôl'],
    ['Đoàn Thị Hoà', 'Đoàn Thị Hoà'],
    ['Đoàn Thị Hòa', 'Đoàn Thị Hòa'],
    ['ThS. nguyễn văn an', 'ThS. Nguyễn Văn An'],
    ['', ''],
  ])('writes “%s” as “%s”', (typed, tidy) => {
    expect(tidyPersonName(typed)).toBe(tidy);
  });

  it('brings every name back from capitals, small letters and decomposed letters', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        expect(tidyPersonName(name)).toBe(name);
        expect(tidyPersonName(name.toUpperCase())).toBe(name);
        expect(tidyPersonName(name.toLowerCase().normalize('NFD'))).toBe(name);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aÁđĐêÑŭH'’y.- 1NƯợ") }), (text) => {
        expect(tidyPersonName(tidyPersonName(text))).toBe(tidyPersonName(text));
      }),
    );
  });
});

describe('formatNameUpperCase', () => {
  it('prints names in capitals as decisions do', () => {
    expect(formatNameUpperCase('Đặng thị Thuỷ')).toBe('ĐẶNG THỊ THUỶ');
    expect(formatNameUpperCase('h’hen niê')).toBe("H'HEN NIÊ");
  });
});
