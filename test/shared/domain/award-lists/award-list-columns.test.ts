import { describe, expect, it } from 'vitest';
import { countAwards } from '#shared/domain/award-lists/award-counts.ts';
import type { AwardListColumn } from '#shared/domain/award-lists/award-list.ts';
import { awardListCell, awardListColumnNames, birthYear } from '#shared/domain/award-lists/award-list-columns.ts';
import { collectiveAward, personAward, sampleDecision } from '../../../fixtures/award-records.ts';

describe('columns of the award list', () => {
  it.each([
    ['only people', [personAward()], 'Họ và tên'],
    ['only collectives', [collectiveAward()], 'Tên tập thể'],
    ['collectives and people', [collectiveAward(), personAward()], 'Tên tập thể, cá nhân'],
    ['households and people', [personAward({ subject: 'household' }), personAward()], 'Tên hộ gia đình, cá nhân'],
  ])('the recipients’ column of a list of %s is called for them', (_, records, name) => {
    expect(awardListColumnNames(countAwards(records)).recipient).toBe(name);
  });

  it.each<[Exclude<AwardListColumn, 'number'>, string]>([
    ['recipient', 'Nông Thị Ước'],
    ['born', '1988'],
    ['gender', 'Nữ'],
    ['position', 'Chuyên viên'],
    ['unit', 'Văn phòng'],
    ['award', 'Lao động tiên tiến'],
    ['citation', ''],
    ['decision', '05/QĐ-SCT ngày 05/01/2027'],
    ['amount', '760.000'],
    ['note', ''],
  ])('the cell “%s” of a person’s award is “%s”', (column, text) => {
    expect(awardListCell(column, personAward())).toBe(text);
  });

  it('takes the year of birth from the date where that is known', () => {
    expect(birthYear(personAward({ bornOn: '1979-02-28', bornYear: null }))).toBe(1979);
    expect(birthYear(personAward({ bornOn: null, bornYear: null }))).toBeNull();
  });

  it('leaves cells empty where nothing is known, and guesses no gender', () => {
    const unknown = collectiveAward({ amount: null, decision: null });
    const columns = ['born', 'gender', 'position', 'unit', 'decision', 'amount'] as const;
    expect(columns.map((column) => awardListCell(column, unknown))).toEqual(['', '', '', '', '', '']);
  });

  it('notes what was given posthumously, changed or taken back, before the officer’s own note', () => {
    expect(awardListCell('note', personAward({ status: 'posthumous' }))).toBe('Truy tặng');
    expect(awardListCell('note', personAward({ status: 'revoked', note: 'QĐ 7' }))).toBe('Đã thu hồi; QĐ 7');
  });

  it('prints an old decision as far as it is known', () => {
    const old = { ...sampleDecision, id: null, number: '15/QĐ-UBND', symbol: '', signedOn: null };
    expect(awardListCell('decision', personAward({ decision: old }))).toBe('15/QĐ-UBND');
  });
});
