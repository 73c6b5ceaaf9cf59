import { describe, expect, test } from 'vitest';
import { matchChoices, parseChoiceText } from '#renderer/components/grid/parse-choice.ts';

const awards = [
  { value: 'LDTT', label: 'Lao động tiên tiến', aliases: ['LĐTT'] },
  { value: 'CSTDCS', label: 'Chiến sĩ thi đua cơ sở' },
  { value: 'TTLDTT', label: 'Tập thể lao động tiên tiến' },
  { value: 'GK', label: 'Giấy khen' },
];
const labels = (text: string) => matchChoices(text, awards).map(({ value }) => value);

describe('a pasted choice', () => {
  test('is known by label, code or alias, without regard to case and accents', () => {
    for (const text of ['Lao động tiên tiến', 'lao dong tien tien', 'LĐTT', 'ldtt', ' LDTT ']) {
      expect(parseChoiceText(text, awards)).toEqual({ ok: true, value: 'LDTT' });
    }
    expect(parseChoiceText('', awards)).toEqual({ ok: true, value: null });
  });

  test('is never guessed from a part of it', () => {
    expect(parseChoiceText('Lao động', awards)).toEqual({ ok: false, problem: '“Lao động” không có trong danh sách.' });
  });

  test('that could be two is asked for', () => {
    const units = [
      { value: '1', label: 'Phòng Hoá chất' },
      { value: '2', label: 'Phòng Hóa chất' },
    ];
    expect(parseChoiceText('phong hoa chat', units)).toEqual({
      ok: false,
      problem: '“phong hoa chat” có thể là “Phòng Hoá chất” hoặc “Phòng Hóa chất”: hãy chọn một.',
    });
    expect(parseChoiceText('Phòng Hóa chất', units)).toEqual({ ok: true, value: '2' });
  });
});

describe('a half-typed choice', () => {
  test('offers what begins so before what only holds it', () => {
    expect(labels('lao')).toEqual(['LDTT', 'TTLDTT']);
    expect(labels('tien')).toEqual(['LDTT', 'TTLDTT']);
  });

  test('is found by initials', () => {
    expect(labels('cstd')).toEqual(['CSTDCS']);
    expect(labels('gk')).toEqual(['GK']);
  });

  test('offers all while nothing is typed and none when nothing fits', () => {
    expect(labels('')).toHaveLength(4);
    expect(labels('zzz')).toEqual([]);
  });
});
