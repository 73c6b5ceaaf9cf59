import { describe, expect, test } from 'vitest';
import { type Candidate, likelySubject, nameInLine, readMatch } from '#renderer/components/recipients/pasted-line.ts';

function candidate(fields: Partial<Candidate>): Candidate {
  return {
    kind: 'person',
    id: 1,
    name: 'Nông Thị Hạnh',
    position: null,
    unitName: null,
    bornYear: null,
    isExact: true,
    ...fields,
  };
}

describe('a pasted line', () => {
  test('with exactly one exact recipient goes in', () => {
    const match = readMatch({
      text: 'Nông Thị Hạnh',
      candidates: [candidate({}), candidate({ id: 2, name: 'Nông Thị Hanh', isExact: false })],
    });
    expect(match).toMatchObject({ kind: 'certain', candidate: { id: 1 } });
  });

  test('with two namesakes is asked about', () => {
    const match = readMatch({
      text: 'Nông Thị Hạnh',
      candidates: [candidate({}), candidate({ id: 2, bornYear: 1990 })],
    });
    expect(match).toMatchObject({ kind: 'question', candidates: [{ id: 1 }, { id: 2 }] });
  });

  test('whose only candidate is spelled otherwise is asked about, never guessed', () => {
    expect(readMatch({ text: 'Nong Thi Hanh', candidates: [candidate({ isExact: false })] }).kind).toBe('question');
  });

  test('without a candidate is unknown, and its text is kept', () => {
    expect(readMatch({ text: '7\tCông ty An Phát', candidates: [] })).toEqual({
      kind: 'unknown',
      text: '7\tCông ty An Phát',
    });
  });
});

describe('the name in a pasted line', () => {
  test.each([
    ['1\tÔng Vàng A Páo\t1985\tPhòng Kỹ thuật', 'Vàng A Páo'],
    ['3. Bà H’Hen Niê', 'H’Hen Niê'],
    ['- Đồng chí  Lý Thị   Mẩy', 'Lý Thị Mẩy'],
    ['12\t\tCông ty TNHH An Phát\tTập thể', 'Công ty TNHH An Phát'],
    ['(4) Bế Văn Đàn; Chuyên viên', 'Bế Văn Đàn'],
    ['2025\t12', ''],
  ])('%j is %j', (line, name) => {
    expect(nameInLine(line)).toBe(name);
  });
});

test('a name outside the records is a collective when it begins like one', () => {
  expect(likelySubject('Công ty TNHH An Phát')).toBe('collective');
  expect(likelySubject('Hộ bà Lý Thị Mẩy')).toBe('household');
  expect(likelySubject('Vàng A Páo')).toBe('person');
  expect(likelySubject('Hội Tân Văn')).toBe('collective');
});
