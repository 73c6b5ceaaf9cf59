import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AwardListGroup,
  AwardListGrouping,
  AwardListItem,
  AwardListOptions,
} from '#shared/domain/award-lists/award-list.ts';
import type { AwardRecord } from '#shared/domain/award-lists/award-record.ts';
import { buildAwardList } from '#shared/domain/award-lists/build-award-list.ts';
import {
  awardListOptions,
  collectiveAward,
  manyAwards,
  personAward,
  sampleDecision,
} from '../../../fixtures/award-records.ts';

const build = (records: readonly AwardRecord[], options: Partial<AwardListOptions> = {}) =>
  buildAwardList(records, awardListOptions(options));

const outline = (groups: readonly AwardListGroup[]): unknown[] =>
  groups.map((group) => {
    const inner = group.groups.length > 0 ? outline(group.groups) : names(group.items);
    return [`${group.numeral} ${group.name}`, inner];
  });
const names = (items: readonly AwardListItem[]) => items.map((item) => `${item.number} ${item.record.recipientName}`);
const itemsOf = (group: AwardListGroup): AwardListItem[] => [...group.items, ...group.groups.flatMap(itemsOf)];

describe('order of an award list', () => {
  it('goes by precedence of the award, collectives before people, unit in the office’s order, given name', () => {
    const records = [
      personAward({ id: 1, recipientName: 'Trần Văn Bình', unitOrder: 2 }),
      personAward({ id: 2, recipientName: 'Lê Thị Yến', unitOrder: 1 }),
      personAward({ id: 3, recipientName: 'Vi Văn Ánh', unitOrder: 2 }),
      collectiveAward({ id: 4, code: 'BKT', recipientName: 'Thanh tra', unitOrder: 9 }),
      personAward({ id: 5, code: 'BKT', recipientName: 'Bế Thị An', unitOrder: 1 }),
    ];
    expect(names(build(records, { groupBy: [] }).items)).toEqual([
      '1 Thanh tra',
      '2 Bế Thị An',
      '3 Lê Thị Yến',
      '4 Vi Văn Ánh',
      '5 Trần Văn Bình',
    ]);
  });

  it('orders people of one unit by the Vietnamese alphabet of their given names', () => {
    const given = ['Đức', 'Ân', 'Dũng', 'Ăn', 'Anh', 'Đạt', 'Ánh', 'An'];
    const records = given.map((name, index) => personAward({ id: index, recipientName: `Nông Văn ${name}` }));
    const list = build(records, { groupBy: [] });
    expect(list.items.map((item) => item.record.recipientName.split(' ').at(-1))).toEqual([
      'An',
      'Anh',
      'Ánh',
      'Ăn',
      'Ân',
      'Dũng',
      'Đạt',
      'Đức',
    ]);
  });

  it('does not depend on the order in which the records come', () => {
    const records = manyAwards(30);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 30 }), (shuffled) => {
        expect(names(build(shuffled, { groupBy: ['unit', 'award'] }).groups.flatMap(itemsOf))).toEqual(
          names(build(records, { groupBy: ['unit', 'award'] }).groups.flatMap(itemsOf)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('groups of an award list', () => {
  const records = [
    personAward({ id: 1, code: 'GK', recipientName: 'Lý Văn Hòa' }),
    collectiveAward({ id: 2, code: 'GK', recipientName: 'Thanh tra' }),
    personAward({ id: 3, recipientName: 'Bế Thị An' }),
  ];

  it('are numbered I, II, then 1, 2, and a title is called a title', () => {
    expect(outline(build(records, { groupBy: ['award', 'subject'] }).groups)).toEqual([
      [
        'I Giấy khen',
        [
          ['1 Tập thể', ['1 Thanh tra']],
          ['2 Cá nhân', ['2 Lý Văn Hòa']],
        ],
      ],
      ['II Danh hiệu Lao động tiên tiến', ['3 Bế Thị An']],
    ]);
  });

  it('leave out “Cá nhân” below a title that only people hold, but not at the outermost level', () => {
    const people = [personAward()];
    expect(outline(build(people, { groupBy: ['award', 'subject'] }).groups)).toEqual([
      ['I Danh hiệu Lao động tiên tiến', ['1 Nông Thị Ước']],
    ]);
    expect(outline(build(people, { groupBy: ['subject', 'award'] }).groups)).toEqual([
      ['I Cá nhân', [['1 Danh hiệu Lao động tiên tiến', ['1 Nông Thị Ước']]]],
    ]);
  });

  it('go on with a), b) and dashes in the third and fourth level', () => {
    const groupBy: AwardListGrouping[] = ['award', 'subject', 'unit', 'decision'];
    expect(outline(build([...records.slice(0, 2)], { groupBy }).groups)).toEqual([
      [
        'I Giấy khen',
        [
          [
            '1 Tập thể',
            [
              [
                'a) Không thuộc đơn vị nào',
                [['- Quyết định số 05/QĐ-SCT ngày 05 tháng 01 năm 2027 của Sở Công Thương', ['1 Thanh tra']]],
              ],
            ],
          ],
          [
            '2 Cá nhân',
            [
              [
                'a) Văn phòng',
                [['- Quyết định số 05/QĐ-SCT ngày 05 tháng 01 năm 2027 của Sở Công Thương', ['2 Lý Văn Hòa']]],
              ],
            ],
          ],
        ],
      ],
    ]);
  });

  it('by decision come in the order of signing, awards without a decision last', () => {
    const decided = (id: number, number: string, signedOn: string) =>
      personAward({ id, recipientName: `Vi Văn ${number}`, decision: { ...sampleDecision, id, number, signedOn } });
    const list = build(
      [
        personAward({ id: 9, decision: null }),
        decided(1, '12', '2026-12-20'),
        decided(2, '9', '2026-12-20'),
        decided(3, '1', '2026-01-05'),
      ],
      { groupBy: ['decision'] },
    );
    expect(list.groups.map((group) => group.name.replace(/ ngày.*/, ''))).toEqual([
      'Quyết định số 01/QĐ-SCT',
      'Quyết định số 09/QĐ-SCT',
      'Quyết định số 12/QĐ-SCT',
      'Chưa có quyết định',
    ]);
  });

  it('number their lines on through the list, or anew in each group when asked', () => {
    const options = { groupBy: ['award'] } as const;
    const running = build(records, { ...options, restartNumbers: false });
    const restarted = build(records, { ...options, restartNumbers: true });
    expect(running.groups.flatMap(itemsOf).map((item) => item.number)).toEqual([1, 2, 3]);
    expect(restarted.groups.flatMap(itemsOf).map((item) => item.number)).toEqual([1, 2, 1]);
  });
});

describe('counts of an award list', () => {
  const groupings = fc.uniqueArray(fc.constantFrom<AwardListGrouping>('award', 'subject', 'unit', 'decision'));

  it('match the lines below every heading, however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), groupings, (count, groupBy) => {
        const list = build(manyAwards(count), { groupBy });
        const check = (group: AwardListGroup) => {
          const items = itemsOf(group).map((item) => item.record);
          expect(group.counts.persons).toBe(items.filter((record) => record.subject === 'person').length);
          expect(group.counts.collectives).toBe(items.filter((record) => record.subject === 'collective').length);
          expect(group.counts.amount).toBe(items.reduce((sum, record) => sum + (record.amount ?? 0), 0));
          group.groups.forEach(check);
        };
        list.groups.forEach(check);
        const lines = groupBy.length === 0 ? list.items : list.groups.flatMap(itemsOf);
        expect(lines).toHaveLength(count);
        expect(list.counts.persons + list.counts.collectives).toBe(count);
      }),
      { numRuns: 40 },
    );
  });
});

describe('columns of an award list', () => {
  it('begin with the running number even if it was not chosen', () => {
    expect(build([], { columns: ['recipient', 'unit'], withSums: false }).columns).toEqual([
      'number',
      'recipient',
      'unit',
    ]);
  });

  it('get the amounts when sums are asked for, before the notes', () => {
    expect(build([], { columns: ['recipient', 'note'], withSums: true }).columns).toEqual([
      'number',
      'recipient',
      'amount',
      'note',
    ]);
  });
});
