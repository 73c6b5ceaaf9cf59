import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countForeignToTcvn3, tcvn3ToUnicode, unicodeToTcvn3 } from '#shared/text/tcvn3.ts';
import { ACCENTED_LETTERS } from '#shared/text/vietnamese-letters.ts';
import { personNames } from './invented-names.ts';

/** Texts as they stand in real TCVN3 files; ư is a soft hyphen. */
const KNOWN = [
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
  ['Độc lập - Tự do - Hạnh phúc', '§éc lËp - Tù do - H¹nh phóc'],
  ['Nguyễn Thị Đào', 'NguyÔn ThÞ §µo'],
  ['bộ kế hoạch và Đầu tư', 'bé kÕ ho¹ch vµ §Çu t\u00ad'],
  ['Sở Công Thương', 'Së C«ng Th\u00ad¬ng'],
  ['Quyết định của Giám đốc', 'QuyÕt ®Þnh cña Gi¸m ®èc'],
  ['ăn ở khổ sở, ẳm, ẵm, ằng', '¨n ë khæ së, ¼m, ½m, »ng'],
  ['kỹ sư, chiến sỹ, lý, ỳ, ỵ', 'kü s\u00ad, chiÕn sü, lý, ú, þ'],
] as const;

describe('TCVN3', () => {
  it.each(KNOWN)('writes “%s” as “%s” and reads it back', (text, code) => {
    expect(unicodeToTcvn3(text)).toBe(code);
    expect(unicodeToTcvn3(text.normalize('NFD'))).toBe(code);
    expect(tcvn3ToUnicode(code)).toBe(text);
  });

  it('has a code of its own for each of the 67 small letters and the seven capitals without tone', () => {
    const coded = [...ACCENTED_LETTERS.slice(0, 67), ...'ĂÂÊÔƠƯĐ'];
    const codes = coded.map(unicodeToTcvn3);
    expect(new Set(codes).size).toBe(74);
    codes.forEach((code, index) => {
      expect(code).toHaveLength(1);
      expect(code.charCodeAt(0)).toBeGreaterThan(0xa0);
      expect(code.charCodeAt(0)).toBeLessThan(0xff);
      expect(tcvn3ToUnicode(code)).toBe(coded[index]);
    });
  });

  it('writes a capital with a tone as the small letter, which .VnTimeH shows as a capital', () => {
    for (const letter of ACCENTED_LETTERS.slice(67)) {
      if (!'ĂÂÊÔƠƯĐ'.includes(letter)) expect(unicodeToTcvn3(letter)).toBe(unicodeToTcvn3(letter.toLowerCase()));
    }
    expect(unicodeToTcvn3('Ứng')).toBe('øng');
  });

  it('loses nothing of any Vietnamese letters but the capitals with a tone', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...ACCENTED_LETTERS.slice(0, 67), ...'abcdeghiklmnopqrstuvxy '),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(unicodeToTcvn3(tcvn3ToUnicode(unicodeToTcvn3(text)))).toBe(unicodeToTcvn3(text));
      }),
    );
  });

  it('restores the capital of a toned letter when every other word has one', () => {
    expect(tcvn3ToUnicode('NguyÔn ThÞ ¸nh')).toBe('Nguyễn Thị Ánh');
    expect(tcvn3ToUnicode('phßng øng dông')).toBe('phòng ứng dụng');
    expect(tcvn3ToUnicode('¸nh')).toBe('ánh');
    fc.assert(
      fc.property(personNames, (name) => {
        const hasSureCapital = name.split(' ').some((word) => unicodeToTcvn3(word).charAt(0) === word.charAt(0));
        if (hasSureCapital) expect(tcvn3ToUnicode(unicodeToTcvn3(name))).toBe(name);
      }),
    );
  });

  it('restores capitals where the certain letters are capitals', () => {
    expect(tcvn3ToUnicode('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(tcvn3ToUnicode('Së C¤NG TH¦¥NG')).toBe('SỞ CÔNG THƯƠNG');
    expect(tcvn3ToUnicode('§ç ¸I')).toBe('ĐỖ ÁI');
    expect(tcvn3ToUnicode('UBND tØnh')).toBe('UBND tỉnh');
    expect(tcvn3ToUnicode('Hµ Tó')).toBe('Hà Tú');
  });

  it.each([
    ['Së C«ng Th-¬ng', 'Sở Công Thương'],
    ['Së C«ng Th¬ng', 'Sở Công Thương'],
    ['Së C¤NG TH-¥NG', 'SỞ CÔNG THƯƠNG'],
    ['Tr-ëng phßng, Trëng ban', 'Trưởng phòng, Trưởng ban'],
    ['®-îc khen th-ëng, ®îc', 'được khen thưởng, được'],
    ['ng-êi lao ®éng', 'người lao động'],
    ['kÕ ho¹ch vµ ®Çu t-', 'kế hoạch và đầu tư'],
    ['Phã Th- ký, th- viÖn', 'Phó Thư ký, thư viện'],
    ['l-u tr÷, b-u ®iÖn, ch-a', 'lưu trữ, bưu điện, chưa'],
  ])('puts back the ư that “%s” lost, as its code is a soft hyphen', (code, text) => {
    expect(tcvn3ToUnicode(code)).toBe(text);
  });

  it.each([
    ['05/Q§-SCT', '05/QĐ-SCT'],
    ['BB-H§T§KT', 'BB-HĐTĐKT'],
    ['Thi ®ua - Khen th\u00adëng', 'Thi đua - Khen thưởng'],
    ['10-12, t-34, x-quang, Wi-Fi', '10-12, t-34, x-quang, Wi-Fi'],
    ['Tæ B- khèi 2', 'Tổ B- khối 2'],
  ])('leaves the real hyphens of “%s”', (code, text) => {
    expect(tcvn3ToUnicode(code)).toBe(text);
  });

  it('leaves what it does not know, and counts it', () => {
    expect(tcvn3ToUnicode('Ayŭn “A” 5')).toBe('Ayŭn “A” 5');
    expect(unicodeToTcvn3('Ayŭn')).toBe('Ayŭn');
    expect(countForeignToTcvn3('Ayŭn “A” 5')).toBe(1);
    expect(countForeignToTcvn3('NguyÔn ThÞ §µo')).toBe(0);
  });
});
