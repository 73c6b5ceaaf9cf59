import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OfficeSession } from '#electron/office/office-session.ts';
import { type Figure, median, timesOf } from './figure.ts';

const SUBJECTS = 300;
const MEMBERS = 9;

/**
 * A meeting on 300 subjects with nine members: its page, a subject's votes, and minutes and ballots as Word and as pages. In an
 * office of its own, as the synthetic one has no council.
 */
export async function measureCouncil(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-bench-'));
  const office = new OfficeSession('bench');
  try {
    office.create(path.join(folder, 'council.tdkt'), {
      superiorName: 'UBND tỉnh Thượng Sơn',
      name: 'Sở Công Thương',
      placeName: 'Thượng Sơn',
      symbolAbbreviation: 'SCT',
      signers: [],
    });
    const meetingId = prepareMeeting(office);
    const { candidates } = office.call('council-meetings:page', { id: meetingId });
    let reading = 0;
    /** Other votes each time, so that every run writes. */
    const rows = () => {
      reading += 1;
      return candidates.map(({ id }, index) => {
        const against = (index + reading) % 3;
        return { candidateId: id, roomVotes: '1'.repeat(MEMBERS - against) + '2'.repeat(against) };
      });
    };
    const figures: Figure[] = [];
    const add = async (name: string, promise: number | null, work: () => unknown) =>
      figures.push({ name, measured: median(await timesOf(5, work)), unit: 'ms', promise });
    await add('votes on 300 subjects, as one step', null, () => {
      office.call('council-meetings:save-votes', { meetingId, rows: rows() });
    });
    await add('votes on one subject', 50, () => {
      office.call('council-meetings:save-votes', { meetingId, rows: rows().slice(0, 1) });
    });
    await add('a meeting on 300 subjects, judged', 500, () => office.call('council-meetings:page', { id: meetingId }));
    const minutes = { document: 'council-minutes', params: { meetingId } } as const;
    const ballot = { document: 'council-ballot', params: { meetingId, awardTypeIds: null } } as const;
    for (const [format, name] of [
      ['docx', 'Word'],
      ['html', 'pages for printing'],
    ] as const) {
      await add(`minutes and ballot for 300 subjects as ${name}`, 2000, async () => {
        await office.render(minutes, format);
        await office.render(ballot, format);
      });
    }
    return figures;
  } finally {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepareMeeting(office: OfficeSession): number {
  const unitId = office.call('units:list', { on: '2025-12-15', withDissolved: false })[0]?.id ?? 1;
  const person = (index: number) =>
    office.call('people:create', {
      fullName: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))} ${index}`,
      ...{ bornOn: null, bornYear: null, gender: null, ethnicGroup: null, isPartyMember: null, kind: null },
      ...{ nationalId: null, startedOn: null, note: null },
      membership: { unitId, position: 'Chuyên viên', role: null, fromOn: '2015-01-01', toOn: null },
    }).id;
  const people = Array.from({ length: SUBJECTS }, (_, index) => person(index));
  const term = { fromOn: null, toOn: null };
  const council = { id: null, name: 'Hội đồng Thi đua - Khen thưởng', decision: null, ...term, note: null };
  const { id: councilId } = office.call('councils:save', council);
  people.slice(0, MEMBERS).forEach((personId, index) => {
    const role = index === 0 ? 'chair' : 'member';
    const member = { id: null, councilId, personId, fullName: null, position: null, isVoting: true, ...term };
    office.call('councils:save-member', { ...member, role });
  });
  const { id: meetingId } = office.call('council-meetings:save', {
    ...{ id: null, councilId, year: 2025, subjectLine: 'Xét khen thưởng năm 2025', number: '01', symbol: 'BB-HĐTĐKT' },
    ...{ heldOn: '2025-12-15', startsAt: '08:00', endsAt: '11:00', place: null, tellers: null, guests: null },
    ...{ appraisal: null, discussion: null, conclusion: null },
  });
  const { attendees } = office.call('council-meetings:page', { id: meetingId });
  office.call('council-meetings:save-attendances', {
    meetingId,
    changes: attendees.map(({ id }) => ({ id, attendance: 'present' as const, reason: null })),
  });
  const awardTypeId = office.call('award-types:list', {}).find((type) => type.code === 'CSTDCS')?.id ?? 1;
  office.call('council-meetings:add-candidates', {
    meetingId,
    lines: people.map((id) => ({ awardTypeId, recipient: { kind: 'person', id }, citation: null })),
  });
  return meetingId;
}
