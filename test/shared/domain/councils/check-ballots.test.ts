import { describe, expect, test } from 'vitest';
import { countAttendance, quorumProblem } from '#shared/domain/councils/attendance.ts';
import { ballotProblems, roomBallots, voteRowProblem } from '#shared/domain/councils/check-ballots.ts';

describe('the papers of a ballot', () => {
  test('are as many as the members present until they are counted', () => {
    expect(roomBallots({ issued: null, collected: null, spoiled: null }, 8)).toBe(8);
    expect(roomBallots({ issued: 8, collected: 7, spoiled: 1 }, 8)).toBe(6);
  });

  test('cannot be more than the voters in the room, nor come back in greater number than they went out', () => {
    expect(ballotProblems({ issued: 9, collected: null, spoiled: null }, 8)).toMatchObject([{ field: 'issued' }]);
    expect(ballotProblems({ issued: 8, collected: 9, spoiled: null }, 8)).toMatchObject([{ field: 'collected' }]);
    expect(ballotProblems({ issued: null, collected: 9, spoiled: null }, 8)).toMatchObject([{ field: 'collected' }]);
    expect(ballotProblems({ issued: 8, collected: 7, spoiled: 8 }, 8)).toMatchObject([{ field: 'spoiled' }]);
    expect(ballotProblems({ issued: 8, collected: 7, spoiled: 0 }, 8)).toEqual([]);
  });

  test('more votes than papers are refused with both numbers', () => {
    expect(voteRowProblem('111111111', 8)).toMatch(/^Có 9 phiếu bầu nhưng chỉ có 8 phiếu để kiểm/);
    expect(voteRowProblem('1111', 8)).toBeNull();
  });
});

describe('who takes part', () => {
  const members = [
    { isVoting: true, attendance: 'present' as const },
    { isVoting: true, attendance: 'written' as const },
    { isVoting: true, attendance: 'absent' as const },
    { isVoting: true, attendance: null },
    { isVoting: false, attendance: 'present' as const },
  ];

  test('a secretary without a vote is no part of any share, and who has not been called is unknown', () => {
    expect(countAttendance(members)).toEqual({ members: 4, present: 1, written: 1, absent: 1, unknown: 1 });
  });

  test('a written opinion counts for the quorum that a regulation sets; where none is set there is none', () => {
    const count = countAttendance(members);
    const half = { numerator: 1, denominator: 2 };
    const most = { numerator: 4, denominator: 5 };
    expect(quorumProblem(count, half, '')).toBeNull();
    expect(quorumProblem(count, null, '')).toBeNull();
    expect(quorumProblem(count, most, 'Quyết định 86/2025/QĐ-UBND, Điều 8 khoản 4')).toBe(
      'Mới có 2/4 thành viên tham gia (kể cả ý kiến bằng văn bản), cần ít nhất 4 (Quyết định 86/2025/QĐ-UBND, Điều 8 khoản 4).',
    );
  });
});
