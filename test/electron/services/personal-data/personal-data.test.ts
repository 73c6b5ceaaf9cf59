import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { closeDatabase } from '#electron/database/open-database.ts';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { officeHandlers } from '#electron/services/office-handlers.ts';
import { recordOutput } from '#electron/services/outputs/outputs.ts';
import { makePackage } from '#electron/services/packages/make-package.ts';
import { erasePeople } from '#electron/services/personal-data/erase-people.ts';
import {
  listRetention,
  readErasedPeople,
  readListExports,
  readPersonalData,
} from '#electron/services/personal-data/read-personal-data.ts';
import { recordStep, type ServiceContext } from '#electron/services/service-context.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';

const NAME = 'Quàng Thị Duy Nhất';

/** Somebody who left in 2010 with a certificate of merit of 2009, and everything that is usually known of them. */
function formerPerson(context: ServiceContext & { departmentId: number }, signedOn = '2009-12-20'): number {
  const { database, departmentId } = context;
  const membership = {
    unitId: departmentId,
    position: 'Chuyên viên',
    role: null,
    fromOn: '2001-01-01',
    toOn: '2010-06-30',
  };
  const { id } = officeHandlers['people:create'](context, {
    fullName: NAME,
    bornOn: '1955-04-03',
    bornYear: null,
    gender: 'female',
    ethnicGroup: 'Thái',
    isPartyMember: true,
    kind: 'civil-servant',
    nationalId: '014155000123',
    startedOn: '1980-01-01',
    note: 'Nghỉ hưu, ở Mường Thử',
    nativePlace: 'Bản Hua Thử',
    phone: '0912000222',
    membership,
  } as never);
  recordStep(context, `Nhập khen thưởng của ${NAME}`, () => {
    const award =
      database.prepare(`INSERT INTO awards (award_type_id, subject, person_id, recipient_name, year, position, unit_name,
      citation, status, old_decision_number, old_decided_on, old_issuer)
      VALUES ((SELECT id FROM award_types WHERE code = 'GK'), 'person', @id, @name, 2009, 'Chuyên viên', 'Văn phòng',
      @citation, 'granted', '12/QĐ-SCT', @signedOn, 'Sở Công Thương')`);
    award.run({ id, name: NAME, citation: `${NAME} đã có thành tích`, signedOn });
    database.prepare("INSERT INTO ratings (person_id, year, rating, note) VALUES (?, 2009, 'HTT', ?)").run(id, NAME);
  });
  return id;
}

describe('What is kept about a person', () => {
  test('is told in the officer’s words, from every table that points at them', () => {
    const office = newOffice();
    const id = formerPerson(office);
    const { facts, retention } = readPersonalData(office, { personId: id });
    expect(facts).toContainEqual({ place: 'Cá nhân', name: 'Số CCCD', value: '014155000123' });
    expect(facts).toContainEqual({ place: 'Cá nhân', name: 'Quê quán', value: 'Bản Hua Thử' });
    expect(facts.map((fact) => fact.place)).toEqual(
      expect.arrayContaining(['Quá trình công tác', 'Khen thưởng', 'Xếp loại']),
    );
    expect(retention).toMatchObject({ state: 'over', until: '2019-12-20' });
  });

  test('stands in the list of those who left until nothing obliges to keep it', () => {
    const office = newOffice();
    const id = formerPerson(office);
    expect(listRetention(office)).toMatchObject([{ personId: id, leftOn: '2010-06-30', retention: { state: 'over' } }]);
  });
});

describe('Erasing somebody', () => {
  test('whose dossier must still be kept is refused, and changes nothing', () => {
    const office = newOffice();
    const id = formerPerson(office, '2019-12-20');
    const message = 'phải giữ đến 20/12/2029';
    expect(failureOf(() => erasePeople(office, { personIds: [id], reason: 'Hết hạn' }))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(message),
    });
    expect(readPersonalData(office, { personId: id }).fullName).toBe(NAME);
  });

  test('leaves no trace of who it was anywhere in the file, on the disk neither; the award still counts', async () => {
    const office = newOffice();
    const id = formerPerson(office);
    officeHandlers['people:update'](office, {
      changes: [{ id, fields: { note: `${NAME}, số điện thoại 0912000111` } }],
      additions: [],
      removals: [],
    } as never);
    const params = { personId: id, datedOn: '2026-11-22', signerId: null, recipients: [] };
    await recordOutput(office, { document: 'personal-data', params }, 'docx', `Dữ liệu cá nhân - ${NAME}.docx`);
    expect(erasePeople(office, { personIds: [id], reason: 'Hết thời hạn lưu' })).toEqual({ erased: 1 });

    expect(readErasedPeople(office)).toMatchObject([{ personId: id, reason: 'Hết thời hạn lưu' }]);
    expect(listRetention(office)).toEqual([]);
    expect(office.database.prepare('SELECT count(*) FROM awards WHERE person_id = ?').pluck().get(id)).toBe(1);
    expect(readListExports(office)[0]?.fileName).toBe(`Dữ liệu cá nhân - Người số ${id} đã xoá thông tin.docx`);
    expect(() => office.database.exec("UPDATE list_exports SET what = 'x'")).toThrow('only added to');
    expect(checkOffice(office).checks.filter((check) => !check.isFine)).toEqual([]);
    for (let step = 0; step < 6; step++) failureOfOrNull(() => officeHandlers['history:undo'](office, {}));

    closeDatabase(office.database);
    const bytes = readFileSync(office.path);
    for (const trace of [
      NAME,
      'quang thi duy nhat',
      'Duy Nhất',
      '014155000123',
      'Mường Thử',
      '0912000111',
      'Hua Thử',
      '0912000222',
      '1955-04-03',
    ]) {
      expect(bytes.includes(trace), trace).toBe(false);
    }
  });
});

function failureOfOrNull(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'failure' in error) return null;
    throw error;
  }
}

describe('Lists that left the program', () => {
  test('are remembered also as packages, and as what was copied to the clipboard', () => {
    const office = newOffice();
    const id = formerPerson(office);
    const content = { kind: 'person', personId: id, withScans: false } as const;
    const target = path.join(path.dirname(office.path), 'gói.tdktgoi');
    makePackage(office, { content, path: target, password: null, handover: null });
    officeHandlers['personal-data:note-copy'](office, { list: 'Cá nhân', rows: 1200, columns: 3 });
    expect(readListExports(office)).toMatchObject([
      { what: 'Cá nhân: 1.200 dòng, 3 cột', way: 'Chép vào bộ nhớ tạm', fileName: null },
      { what: 'Gói dữ liệu: Một người chuyển công tác', way: 'Gói', fileName: 'gói.tdktgoi', people: 1 },
    ]);
  });

  test('are remembered with who and when, and nobody can change or remove the memory', async () => {
    const office = newOffice();
    const id = formerPerson(office);
    const params = { personId: id, datedOn: '2026-11-22', signerId: null, recipients: [] };
    await recordOutput(office, { document: 'personal-data', params }, 'docx', 'Bản kê.docx');
    expect(readListExports(office)).toMatchObject([
      { what: 'Bản kê dữ liệu cá nhân', way: 'Word', fileName: 'Bản kê.docx', madeBy: 'Lường Thị Vui' },
    ]);
    for (const sql of ['DELETE FROM list_exports', "UPDATE list_exports SET made_by = 'ai đó'"]) {
      expect(() => office.database.exec(sql)).toThrow('only added to');
    }
  });
});
