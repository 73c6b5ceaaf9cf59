import { expect, test } from 'vitest';
import { holdTail } from '#shared/text/hold-tail.ts';

const anyLength = () => true;
const tail = (text: string) => holdTail(text, anyLength).split(' ').at(-1)?.replaceAll('\u00a0', ' ');

test('a long title does not end with one word in a line of its own', () => {
  expect(tail('Về việc đề nghị khen thưởng Khối thi đua các cơ quan Kinh tế - Kỹ thuật năm 2025')).toBe(
    'Kinh tế - Kỹ thuật năm 2025',
  );
  expect(tail('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG')).toBe('KHEN THƯỞNG');
  expect(tail('PHÒNG KỸ THUẬT AN TOÀN - MÔI TRƯỜNG')).toBe('MÔI TRƯỜNG');
  expect(tail('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')).toBe('MÔI TRƯỜNG');
});

test('breaks behind a comma where one is near', () => {
  expect(tail('Về việc tặng danh hiệu Tập thể lao động tiên tiến, Lao động tiên tiến năm 2025')).toBe(
    'Lao động tiên tiến năm 2025',
  );
});

test('a short title is left alone, and each line of a text stands for itself', () => {
  expect(holdTail('SỞ CÔNG THƯƠNG', anyLength)).toBe('SỞ CÔNG THƯƠNG');
  expect(holdTail('Năm 2025\nSỞ CÔNG THƯƠNG', anyLength)).toBe('Năm 2025\nSỞ CÔNG THƯƠNG');
});

test('changes nothing but the kind of spaces', () => {
  const title = 'Kết quả phong trào thi đua và công tác khen thưởng giai đoạn 2020 - 2025';
  expect(holdTail(title, anyLength).replaceAll('\u00a0', ' ')).toBe(title);
});

test('no more is held together than fits one line', () => {
  const held = holdTail('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG SỞ CÔNG THƯƠNG', (words) => words.length <= 16);
  expect(held.split(' ').at(-1)).toBe('SỞ\u00a0CÔNG\u00a0THƯƠNG');
});
