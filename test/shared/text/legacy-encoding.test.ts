import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convertFromUnicode,
  convertToUnicode,
  detectColumnEncodings,
  detectEncoding,
  type TextEncoding,
} from '#shared/text/legacy-encoding.ts';
import { personNames } from './invented-names.ts';
import { OTHER_TEXTS, PHRASES, phrases } from './invented-phrases.ts';

const ENCODINGS = ['unicode', 'decomposed', 'tcvn3', 'vni'] as const;

const decode = (text: string, fontName?: string): string =>
  convertToUnicode(text, detectEncoding(text, fontName).encoding);

describe('detectEncoding', () => {
  it.each([
    ['Nguyễn Thị Đào', 'unicode'],
    ['Nguyễn Thị Đào'.normalize('NFD'), 'decomposed'],
    ['Nguye\u0303\u0302n', 'decomposed'],
    ['NguyÔn ThÞ §µo', 'tcvn3'],
    ['bé kÕ ho¹ch vµ ®Çu t\u00ad', 'tcvn3'],
    ['Së C«ng Th-¬ng', 'tcvn3'],
    ['CéNG HßA X· HéI', 'tcvn3'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni'],
    ['Nguyeãn Thò AÙnh', 'vni'],
    ['05/Q§-SCT', 'tcvn3'],
    ['05/QÑ-SCT', 'vni'],
    ['H§T§KT', 'tcvn3'],
    ['Nguyen Van An', 'unicode'],
    ['', 'unicode'],
  ])('takes “%s” for %s', (text, encoding) => {
    const guess = detectEncoding(text);
    expect(guess.encoding).toBe(encoding);
    expect(guess.confidence).toBeGreaterThanOrEqual(0.5);
    expect(guess.confidence).toBeLessThanOrEqual(1);
    expect(guess.reason).not.toBe('');
  });

  it.each([...OTHER_TEXTS, ...PHRASES])('leaves “%s” alone', (text) => {
    expect(detectEncoding(text).encoding).toBe('unicode');
    expect(decode(text)).toBe(text);
  });

  it('leaves names of countries in nine languages alone', () => {
    const changed: string[] = [];
    for (const language of ['en', 'fr', 'de', 'es', 'pt', 'it', 'sv', 'vi', 'cs']) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      for (let code = 0; code < 676; code++) {
        const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
        const name = names.of(region)?.normalize('NFC');
        if (name !== undefined && decode(name) !== name) changed.push(name);
      }
    }
    expect(changed).toEqual([]);
  });

  it('says why in words for the officer', () => {
    expect(detectEncoding('NguyÔn ThÞ §µo').reason).toBe('Theo bảng mã TCVN3 (ABC), “NguyÔn” là “Nguyễn”.');
    expect(detectEncoding('Bé', '.VnTime').reason).toBe('Phông .VnTime dùng bảng mã TCVN3 (ABC).');
  });

  it('believes the font where the letters could be either', () => {
    expect(decode('Bé')).toBe('Bé');
    expect(decode('Bé', '.VnTime')).toBe('Bộ');
    expect(decode('Hoà', 'VNI-Times')).toBe('Hồ');
    expect(detectEncoding('Bé').confidence).toBeLessThan(0.95);
  });

  it('does not believe the font where the letters cannot be its own', () => {
    expect(decode('Nguyễn Thị Đào', '.VnTime')).toBe('Nguyễn Thị Đào');
    expect(decode('Ngọ', '.VnTimeH')).toBe('Ngọ');
    expect(decode('Hà', '.VnTime')).toBe('Hà');
    expect(decode('NguyÔn ThÞ §µo', 'VNI-Times')).toBe('Nguyễn Thị Đào');
    expect(decode('NguyÔn ThÞ §µo', 'Times New Roman')).toBe('Nguyễn Thị Đào');
  });

  it('shows what a font ending in H shows: capitals, also of letters without marks', () => {
    expect(decode('danh s¸ch khen th\u00adëng', '.VnTimeH')).toBe('DANH SÁCH KHEN THƯỞNG');
    expect(decode('phong', '.VnTimeH')).toBe('PHONG');
    expect(decode('1.490.000', '.VnTimeH')).toBe('1.490.000');
  });

  it('finds the encoding of any name of two or more words with a tone, when told the column', () => {
    fc.assert(
      fc.property(personNames, fc.constantFrom('tcvn3' as const, 'vni' as const), (name, encoding) => {
        const text = convertFromUnicode(name, encoding);
        const guess = detectEncoding(text, undefined, encoding);
        expect(convertToUnicode(text, guess.encoding).toLowerCase()).toBe(name.toLowerCase());
      }),
      { numRuns: 3000 },
    );
  });

  it('never damages a good Unicode name or phrase, even in a column of legacy text', () => {
    const text = fc.oneof(personNames, phrases).filter((sample) => /[ăđĩũơư\u1ea0-\u1ef9]/i.test(sample));
    fc.assert(
      fc.property(text, fc.constantFrom('tcvn3' as const, 'vni' as const), (good, column) => {
        const guess = detectEncoding(good, undefined, column);
        expect(convertToUnicode(good, guess.encoding)).toBe(good);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not slowed down by a cell of a hundred thousand letters, marks or hyphens', () => {
    const started = performance.now();
    for (const letter of ['a', 'µ', 'ơ', 't-', 'a\u0301', ' .', '«']) decode(letter.repeat(100_000), '.VnTime');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('answers for any text whatever, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 12 }), (text, font) => {
        expect(typeof decode(text, font)).toBe('string');
      }),
    );
  });
});

describe('accuracy without any hint', () => {
  const samples = [...new Set(fc.sample(personNames, { numRuns: 5000, seed: 20270105 })), ...PHRASES];
  const texts = [...samples, ...samples.slice(0, 1000).map((text) => text.toUpperCase())];

  it.each(ENCODINGS)('reaches 99.5 percent over invented names and phrases: %s', (encoding) => {
    const telling = texts.filter((text) => encoding === 'unicode' || convertFromUnicode(text, encoding) !== text);
    const wrong = telling.filter((text) => {
      const read = decode(convertFromUnicode(text, encoding));
      return encoding === 'tcvn3' ? read.toLowerCase() !== text.toLowerCase() : read !== text;
    });
    const accuracy = 1 - wrong.length / telling.length;
    console.log(
      `${encoding}: ${(accuracy * 100).toFixed(2)} % of ${telling.length}; wrong: ${wrong.slice(0, 5).join(', ')}`,
    );
    expect(telling.length).toBeGreaterThan(4000);
    expect(accuracy).toBeGreaterThanOrEqual(encoding === 'unicode' || encoding === 'decomposed' ? 1 : 0.995);
  });
});

describe('detectColumnEncodings', () => {
  const readColumn = (texts: readonly string[]): string[] =>
    detectColumnEncodings(texts.map((text) => ({ text }))).map((guess, index) =>
      convertToUnicode(texts[index] ?? '', guess.encoding),
    );

  it('reads the ambiguous cells of a TCVN3 column as the others', () => {
    const given = ['Ghi chú', 'Dũng', 'Bộ', 'Phượng', 'Hương', 'Tuấn', 'Lan', 'Đào'];
    expect(readColumn(given.map((text) => convertFromUnicode(text, 'tcvn3')))).toEqual(given);
  });

  it('reads a family name Hồ of a VNI column as Hồ, not Hoà', () => {
    const names = ['Nguyễn Thị Đào', 'Hồ Bình', 'Trần Văn Được', 'Lê Thị Hạnh', 'Phạm Văn Sửu'];
    expect(readColumn(names.map((text) => convertFromUnicode(text, 'vni')))).toEqual(names);
  });

  it('keeps good Unicode cells among TCVN3 cells, and the other way round', () => {
    const column = ['NguyÔn ThÞ §µo', 'Trần Văn Được', 'Lª V¨n S¬n', 'Hà Thị Bé', 'Ph¹m ThÞ Th¬m'];
    expect(readColumn(column)).toEqual(['Nguyễn Thị Đào', 'Trần Văn Được', 'Lê Văn Sơn', 'Hà Thị Bé', 'Phạm Thị Thơm']);
  });

  it('follows no majority where the column is mixed or Unicode', () => {
    expect(readColumn(['NguyÔn ThÞ §µo', 'Trần Văn Được', 'Bé'])[2]).toBe('Bé');
    expect(readColumn(['Nguyễn Thị Đào', 'Trần Văn Được', 'Bé'])[2]).toBe('Bé');
    expect(readColumn([])).toEqual([]);
  });
});

describe('convertFromUnicode', () => {
  it('is undone by convertToUnicode for every encoding but the capitals that TCVN3 lacks', () => {
    const every: readonly TextEncoding[] = ['unicode', 'decomposed', 'vni', 'tcvn3', 'tcvn3-upper'];
    fc.assert(
      fc.property(fc.oneof(personNames, phrases), fc.constantFrom(...every), (text, encoding) => {
        const back = convertToUnicode(convertFromUnicode(text, encoding), encoding);
        if (encoding === 'tcvn3-upper') expect(back).toBe(text.toUpperCase());
        else if (encoding === 'tcvn3') expect(back.toLowerCase()).toBe(text.toLowerCase());
        else expect(back).toBe(text);
      }),
    );
  });
});
