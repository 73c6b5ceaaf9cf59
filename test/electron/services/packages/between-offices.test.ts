import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { applyPackage } from '#electron/services/packages/apply-package.ts';
import { answerAllOfPackage, answerPackage, previewPackage } from '#electron/services/packages/show-package.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { awardTypeId, decide, decisionInput, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { otherOffice, packageOf, received, rowsOf, sampleOffice } from '../../../fixtures/packages.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const count = (office: ServiceContext, table: string): number =>
  office.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
const roundOf = (office: ServiceContext, name: string): number =>
  saveRound(office, {
    id: null,
    round: {
      name,
      year: 2025,
      kind: 'merit',
      judgedOn: '2025-12-05',
      unitsDueOn: null,
      sentUpDueOn: null,
      eventOn: null,
      movementId: null,
      closedOn: null,
      note: null,
      awards: [],
    },
  }).id;

describe('One person goes to another office', () => {
  test('with the whole history, once; taken back it leaves no trace', () => {
    const from = sampleOffice();
    const id = from.database
      .prepare(
        'SELECT person_id FROM awards WHERE person_id IS NOT NULL GROUP BY person_id ORDER BY count(*) DESC LIMIT 1',
      )
      .pluck()
      .get() as number;
    const awards = from.database.prepare('SELECT count(*) FROM awards WHERE person_id = ?').pluck().get(id) as number;
    const file = packageOf(from, { kind: 'person', personId: id, withScans: true });
    const to = newOffice();
    const before = wholeContent(to);
    const draft = received(to, file);
    answerAllOfPackage(to, { draftId: draft.id, outcome: 'doubtful', table: null, answer: 'new' });
    expect(previewPackage(to, draft).counts).toMatchObject({ doubtful: 0, differs: 0, left: 0 });
    applyPackage(to, { draftId: draft.id });
    expect(count(to, 'people')).toBe(1);
    expect(count(to, 'awards')).toBe(awards);
    const names = (office: ServiceContext, personId: number) =>
      office.database
        .prepare(
          `SELECT t.code, a.year, d.number, a.unit_name FROM awards a JOIN award_types t ON t.id = a.award_type_id
            LEFT JOIN decisions d ON d.id = a.decision_id WHERE a.person_id = ? ORDER BY t.code, a.year, d.number`,
        )
        .all(personId);
    const newId = to.database.prepare('SELECT id FROM people').pluck().get() as number;
    expect(names(to, newId)).toEqual(names(from, id));

    const again = previewPackage(to, received(to, file));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, differs: 0 });
    expect(again.receivedAt).not.toBeNull();
    undoStep(to);
    expect(wholeContent(to)).toEqual(before);
  });

  test('and of others nothing comes along', () => {
    const from = sampleOffice();
    const id = from.database.prepare('SELECT person_id FROM initiative_authors LIMIT 1').pluck().get() as number;
    const draft = received(newOffice(), packageOf(from, { kind: 'person', personId: id, withScans: false }));
    expect(draft.staging.prepare('SELECT id FROM people').pluck().all()).toEqual([id]);
    for (const table of ['awards', 'ratings', 'initiative_authors', 'memberships', 'registrations']) {
      const others = draft.staging.prepare(`SELECT count(*) FROM ${table} WHERE person_id IS NOT ?`).pluck().get(id);
      expect(others, table).toBe(0);
    }
  });

  test('is joined to the record that is there, filling in what it lacks and changing nothing that it has', () => {
    const [from, to] = [otherOffice('Sở Xây dựng'), newOffice()];
    const mai = { ...unknownPerson('Nông Thị Mai'), bornOn: '1985-03-02', bornYear: 1985 };
    const there = createPerson(from, { ...mai, ethnicGroup: 'Tày', note: 'từ Sở Xây dựng' }).id;
    const here = createPerson(to, { ...mai, note: 'đã có' }).id;
    decide(from, [toPerson(from, there, 'LDTT')], { issuer: 'Sở Xây dựng', symbol: 'QĐ-SXD' });
    const draft = received(to, packageOf(from, { kind: 'person', personId: there, withScans: false }));
    const person = rowsOf(to, draft, 'people')[0];
    expect(person).toMatchObject({ outcome: 'differs', match: { id: here } });
    expect(person?.changes).toEqual([
      { field: 'Dân tộc', before: null, after: 'Tày', isDisputed: false, isTaken: true },
      { field: 'Ghi chú', before: 'đã có', after: 'từ Sở Xây dựng', isDisputed: true, isTaken: false },
    ]);
    applyPackage(to, { draftId: draft.id });
    expect(to.database.prepare('SELECT ethnic_group, note FROM people WHERE id = ?').get(here)).toEqual({
      ethnic_group: 'Tày',
      note: 'đã có',
    });
    expect(to.database.prepare('SELECT count(*) FROM awards WHERE person_id = ?').pluck().get(here)).toBe(1);
  });

  test('who may be somebody else is asked about, and until the answer nothing of that person is written', () => {
    const [from, to] = [otherOffice('Sở Xây dựng'), newOffice()];
    const there = createPerson(from, unknownPerson('Nông Thị Mai')).id;
    decide(from, [toPerson(from, there, 'LDTT')], { issuer: 'Sở Xây dựng' });
    const here = createPerson(to, { ...unknownPerson('Nông Thị Mai'), bornYear: 1990 }).id;
    const draft = received(to, packageOf(from, { kind: 'person', personId: there, withScans: false }));
    const row = rowsOf(to, draft, 'people')[0];
    expect(row).toMatchObject({ outcome: 'doubtful', candidates: [{ id: here }] });
    expect(rowsOf(to, draft, 'awards')[0]).toMatchObject({ outcome: 'left' });
    expect(rowsOf(to, draft, 'awards')[0]?.problem).toContain('Chờ trả lời');
    answerPackage(to, { draftId: draft.id, rows: [row?.id ?? ''], answer: { kind: 'record', id: here } });
    expect(rowsOf(to, draft, 'awards')[0]).toMatchObject({ outcome: 'new' });
    applyPackage(to, { draftId: draft.id });
    expect(count(to, 'people')).toBe(1);
    expect(to.database.prepare('SELECT person_id FROM awards').pluck().get()).toBe(here);
  });

  test('whose award stands here under an old decision number has it once', () => {
    const [from, to] = [otherOffice('Sở Xây dựng'), newOffice()];
    const mai = { ...unknownPerson('Nông Thị Mai'), nationalId: '004185000123' };
    const there = createPerson(from, mai).id;
    const here = createPerson(to, mai).id;
    decide(from, [toPerson(from, there, 'LDTT')], { number: '05', symbol: 'QĐ-SXD', issuer: 'Sở Xây dựng' });
    decide(to, [toPerson(to, here, 'LDTT')], { number: '5', symbol: 'QĐ-SXD', issuer: 'Sở Xây dựng' });
    const draft = received(to, packageOf(from, { kind: 'person', personId: there, withScans: false }));
    expect(rowsOf(to, draft, 'awards')[0]).toMatchObject({ outcome: 'same' });
    applyPackage(to, { draftId: draft.id });
    expect(count(to, 'awards')).toBe(1);
  });

  test('who got the same title of the same year by another decision is asked about', () => {
    const [from, to] = [otherOffice('Sở Xây dựng'), newOffice()];
    const mai = { ...unknownPerson('Nông Thị Mai'), nationalId: '004185000123' };
    const there = createPerson(from, mai).id;
    const here = createPerson(to, mai).id;
    decide(from, [toPerson(from, there, 'LDTT')], { number: '77', symbol: 'QĐ-SXD', issuer: 'Sở Xây dựng' });
    decide(to, [toPerson(to, here, 'LDTT')]);
    const draft = received(to, packageOf(from, { kind: 'person', personId: there, withScans: false }));
    expect(rowsOf(to, draft, 'awards')[0]).toMatchObject({ outcome: 'doubtful' });
  });
});

describe('A unit sends its registrations and proposals', () => {
  test('and its word stands over what was registered for it before; people are matched, the round is asked', () => {
    const unitFile = otherOffice('Chi cục Quản lý thị trường');
    const root = unitFile.database.prepare('SELECT min(id) FROM units').pluck().get() as number;
    const there = createPerson(unitFile, { ...personIn('Bế Văn Hùng', root), bornYear: 1980 }).id;
    const newThere = createPerson(unitFile, { ...personIn('Lý Thị Sen', root), bornYear: 1999 }).id;
    const register = (office: ServiceContext, id: number, codes: readonly ('LDTT' | 'CSTDCS')[]) =>
      saveRegistrations(office, {
        year: 2025,
        changes: [{ owner: { kind: 'person', id }, awardTypeIds: codes.map((code) => awardTypeId(office, code)) }],
      });
    register(unitFile, there, ['LDTT', 'CSTDCS']);
    register(unitFile, newThere, ['LDTT']);
    const roundId = roundOf(unitFile, 'Chi cục đề nghị cuối năm');
    const line = { awardTypeId: awardTypeId(unitFile, 'CSTDCS'), recipient: { kind: 'person', id: there } } as const;
    addProposals(unitFile, { roundId, source: 'picked', lines: [line] });

    const department = newOffice();
    const unit = createUnit(department, {
      ...newUnit('Chi cục Quản lý thị trường', department.departmentId),
      kind: 'branch',
    }).id;
    const here = createPerson(department, { ...personIn('Bế Văn Hùng', unit), bornYear: 1980 }).id;
    register(department, here, ['LDTT']);
    const ourRound = roundOf(department, 'Khen thưởng tổng kết năm 2025');
    const draft = received(
      department,
      packageOf(unitFile, { kind: 'unit-proposals', year: 2025, unitId: null, roundId }),
    );
    expect(rowsOf(department, draft, 'units')[0]).toMatchObject({ outcome: 'same', match: { id: unit } });
    const round = rowsOf(department, draft, 'award_rounds')[0];
    expect(round).toMatchObject({ outcome: 'doubtful', candidates: [{ id: ourRound }] });
    answerPackage(department, { draftId: draft.id, rows: [round?.id ?? ''], answer: { kind: 'record', id: ourRound } });
    expect(previewPackage(department, draft).counts).toMatchObject({ doubtful: 0, differs: 0, left: 0 });
    applyPackage(department, { draftId: draft.id });
    expect(count(department, 'award_rounds')).toBe(1);
    expect(count(department, 'people')).toBe(2);
    expect(count(department, 'registrations')).toBe(2);
    expect(department.database.prepare('SELECT round_id, person_id FROM proposals').all()).toEqual([
      { round_id: ourRound, person_id: here },
    ]);
    expect(count(department, 'registration_awards')).toBe(3);
    expect(department.database.prepare('SELECT count(*) FROM memberships WHERE person_id = ?').pluck().get(here)).toBe(
      1,
    );
  });
});

describe('Two departments become one', () => {
  test('units of the same name are asked about, not mixed up; both histories and all awards are there', () => {
    const ours = newOffice();
    const theirs = otherOffice('Sở Công Thương', 'UBND tỉnh Bắc Lĩnh');
    const theirRoot = theirs.database.prepare('SELECT min(id) FROM units').pluck().get() as number;
    createUnit(ours, newUnit('Văn phòng', ours.departmentId));
    const theirOffice = createUnit(theirs, newUnit('Văn phòng', theirRoot)).id;
    createUnit(theirs, newUnit('Phòng Năng lượng mới', theirRoot));
    const person = createPerson(theirs, { ...personIn('Hoàng Văn Tuấn', theirOffice), bornYear: 1977 }).id;
    decide(theirs, [toPerson(theirs, person, 'LDTT')], decisionInput([]).decision);
    decide(ours, [toPerson(ours, createPerson(ours, unknownPerson('Vi Thị Na')).id, 'LDTT')]);

    const draft = received(ours, packageOf(theirs, { kind: 'office' }));
    const preview = previewPackage(ours, draft);
    expect(preview.isOwnOffice).toBe(false);
    expect(preview.notices.join(' ')).toContain('người ký');
    const doubtful = rowsOf(ours, draft, 'units').filter((row) => row.outcome === 'doubtful');
    expect(doubtful.map((row) => row.label)).toContain('Sở Công Thương');
    answerAllOfPackage(ours, { draftId: draft.id, outcome: 'doubtful', table: 'units', answer: 'new' });
    answerAllOfPackage(ours, { draftId: draft.id, outcome: 'doubtful', table: 'units', answer: 'new' });
    expect(previewPackage(ours, draft).counts.doubtful).toBe(0);
    applyPackage(ours, { draftId: draft.id });
    expect(count(ours, 'units')).toBe(2 + 3);
    expect(count(ours, 'people')).toBe(2);
    expect(count(ours, 'awards')).toBe(2);
    expect(count(ours, 'foreign_steps')).toBe(count(theirs, 'change_sets'));
    const tuan = ours.database.prepare("SELECT id FROM people WHERE full_name = 'Hoàng Văn Tuấn'").pluck().get();
    const told = ours.database
      .prepare("SELECT count(*) FROM foreign_changes WHERE table_name = 'people' AND row_id = ?")
      .pluck()
      .get(tuan);
    expect(told).toBe(1);
  });

  test('a CCCD that another record has is not written twice', () => {
    const ours = newOffice();
    const theirs = otherOffice('Sở Xây dựng');
    createPerson(ours, { ...unknownPerson('Nông Thị Mai'), nationalId: '004185000123' });
    createPerson(theirs, { ...unknownPerson('Trần Văn Khác'), nationalId: '004185000123' });
    const draft = received(ours, packageOf(theirs, { kind: 'office' }));
    const row = rowsOf(ours, draft, 'people')[0];
    expect(row?.outcome).toBe('doubtful');
    answerPackage(ours, { draftId: draft.id, rows: [row?.id ?? ''], answer: { kind: 'new' } });
    expect(rowsOf(ours, draft, 'people')[0]?.problem).toContain('CCCD');
    applyPackage(ours, { draftId: draft.id });
    expect(ours.database.prepare('SELECT national_id FROM people ORDER BY id').pluck().all()).toEqual([
      '004185000123',
      null,
    ]);
  });

  test('a hand-over of another office is refused, and nothing is written', () => {
    const ours = newOffice();
    const before = wholeContent(ours);
    const file = packageOf(otherOffice('Sở Xây dựng'), { kind: 'handover' }, 'một mật khẩu dài');
    expect(failureOf(() => received(ours, file))).toMatchObject({ kind: 'sealedFile', problem: 'password-needed' });
    expect(failureOf(() => received(ours, file, 'sai mật khẩu'))).toMatchObject({ problem: 'wrong-password' });
    expect(failureOf(() => received(ours, file, 'một mật khẩu dài'))).toMatchObject({
      kind: 'packageFile',
      problem: 'other-office',
    });
    expect(wholeContent(ours)).toEqual(before);
  });
});
