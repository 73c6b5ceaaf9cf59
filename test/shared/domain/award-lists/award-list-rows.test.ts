import { describe, expect, it } from 'vitest';
import {
  awardListRows,
  closingSentence,
  groupHeading,
  totalAmountSentence,
} from '#shared/domain/award-lists/award-list-rows.ts';
import { buildAwardList } from '#shared/domain/award-lists/build-award-list.ts';
import { awardListOptions, collectiveAward, personAward } from '../../../fixtures/award-records.ts';

const records = [collectiveAward({ id: 1, code: 'GK' }), personAward({ id: 2, code: 'GK' }), personAward({ id: 3 })];

describe('printed lines of an award list', () => {
  it('stand below the headings of their groups', () => {
    const list = buildAwardList(records, awardListOptions({ groupBy: ['award', 'subject'] }));
    const lines = awardListRows(list).map((row) =>
      row.kind === 'group' ? groupHeading(row.group) : row.item.record.id,
    );
    expect(lines).toEqual([
      'Giấy khen: 01 tập thể, 01 cá nhân',
      'Tập thể: 01',
      1,
      'Cá nhân: 01',
      2,
      'Danh hiệu Lao động tiên tiến: 01 cá nhân',
      3,
    ]);
  });

  it('end with the counts of the whole list and “./.”', () => {
    expect(closingSentence(buildAwardList(records, awardListOptions()))).toBe(
      'Danh sách này có 01 tập thể, 02 cá nhân./.',
    );
    expect(closingSentence(buildAwardList([], awardListOptions()))).toBe(
      'Danh sách này không có tập thể, cá nhân nào./.',
    );
  });

  it('say the money in figures and in words', () => {
    expect(totalAmountSentence(45_600_000)).toBe(
      'Tổng số tiền thưởng: 45.600.000 đồng (Bằng chữ: Bốn mươi lăm triệu sáu trăm nghìn đồng).',
    );
  });
});
