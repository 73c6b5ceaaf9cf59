import type { Paper } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { criterionHeadings, type PrintedCouncil, pointsOnPaper } from './printed-council.ts';

/**
 * Phiếu chấm điểm: one member on all initiatives of the session, filled in with what was entered, or empty to be filled in by
 * hand (`memberId` null). The criteria and their points are the office's.
 */
export function buildScoreSheet(page: PrintedCouncil, memberId: number | null, datedOn: string): Paper {
  const { council, criteria, members, items } = page;
  const member = members.find(({ id }) => id === memberId) ?? null;
  const most = criteria.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
  return {
    title: 'PHIẾU CHẤM ĐIỂM SÁNG KIẾN',
    subtitle: council.name,
    number: null,
    symbol: null,
    datedOn: council.meetsOn ?? datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'text',
        name: 'Thành viên',
        look: 'body',
        paragraphs: [
          `Họ và tên thành viên: ${member?.fullName ?? '……………………………………………'}${member?.post ? ` – ${member.post}` : ''}.`,
          ...(council.meetsOn === null ? [] : [`Phiên họp ${printedLongDate(council.meetsOn)}.`]),
        ],
      },
      {
        kind: 'table',
        name: 'Phiếu chấm',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tên sáng kiến', kind: 'text', widest: 200 },
          { name: 'Tác giả', kind: 'text', widest: 110 },
          ...criterionHeadings(criteria).map((name) => ({ name, kind: 'center' as const, widest: 70, narrowest: 46 })),
          { name: `Tổng (tối đa ${pointsOnPaper(most)})`, kind: 'center', widest: 60, narrowest: 44 },
          { name: 'Tán thành, không tán thành', kind: 'center', widest: 70, narrowest: 60 },
          { name: 'Nhận xét', kind: 'text', widest: 120, narrowest: 80 },
        ],
        rows: items.map((item, index) => {
          const own = item.scores.filter((score) => score.memberId === memberId);
          const points = criteria.map(({ id }) => own.find((score) => score.criterionId === id)?.points);
          const isComplete = points.every((value) => value !== undefined);
          const sum = points.reduce<number>((total, value) => total + (value ?? 0), 0);
          const vote = item.votes.find((each) => each.memberId === memberId)?.vote;
          return {
            kind: 'item',
            cells: [
              index + 1,
              item.name,
              item.authors,
              ...points.map((value) => (value === undefined ? '' : pointsOnPaper(value))),
              isComplete && criteria.length > 0 ? pointsOnPaper(Math.round(sum * 100) / 100) : '',
              vote === undefined ? '' : vote === 'yes' ? 'Tán thành' : 'Không tán thành',
              '',
            ],
          };
        }),
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        { party: null, post: '', name: '' },
        { party: null, post: 'Thành viên hội đồng', name: member?.fullName ?? '' },
      ],
    },
  };
}
