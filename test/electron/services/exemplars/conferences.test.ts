import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { readConference, saveConference, saveEntries } from '#electron/services/exemplars/conferences.ts';
import { proposeEntries } from '#electron/services/exemplars/propose-exemplars.ts';
import { readAttention } from '#electron/services/exemplars/read-attention.ts';
import { saveExemplar } from '#electron/services/exemplars/save-exemplars.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { countShare } from '#shared/domain/exemplars/attention-shares.ts';
import { awardTypeId, decide, toPerson, toUnit } from '../../../fixtures/decisions.ts';
import { exemplarInput } from '../../../fixtures/exemplars.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const entry = { section: null, speaks: false, awardTypeId: null, citation: null };

/** The conference of the Bắc Kạn document: 3 collectives and 12 people of 2015-2020, 1 and 2 of a study campaign, 3 who speak. */
function conferenceOf2020() {
  const office = newOffice();
  const certificate = awardTypeId(office, 'GK');
  const study = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020';
  const units = ['Năng lượng', 'Thương mại', 'Công nghiệp', 'Kế hoạch'].map(
    (name) => createUnit(office, newUnit(`Phòng ${name}`, office.departmentId)).id,
  );
  const people = Array.from(
    { length: 14 },
    (_, index) => createPerson(office, personIn(`Nông Văn Thử ${index + 1}`, units[index % 4] ?? 0, '2010-01-01')).id,
  );
  const add = (recipient: { readonly kind: 'person' | 'unit'; readonly id: number }) =>
    saveExemplar(office, exemplarInput(recipient, { foundOn: '2018-06-01' })).id;
  const collectives = units.map((id) => add({ kind: 'unit', id }));
  const persons = people.map((id) => add({ kind: 'person', id }));
  const { id: conferenceId } = saveConference(office, {
    id: null,
    conference: {
      ...{ name: 'Hội nghị điển hình tiên tiến giai đoạn 2015 - 2020', fromYear: 2015, toYear: 2020 },
      ...{ heldOn: '2020-05-14', startsAt: '08:00', place: 'Hội trường Sở', chair: null, guests: null, note: null },
    },
  });
  saveEntries(office, {
    conferenceId,
    entries: [
      ...collectives.map((exemplarId, index) => ({ ...entry, exemplarId, section: index === 3 ? study : null })),
      ...persons.map((exemplarId, index) => ({
        ...{ ...entry, exemplarId, section: index >= 12 ? study : null, speaks: index < 3 },
      })),
    ].map((line) => ({ ...line, awardTypeId: certificate })),
  });
  return { office, conferenceId, certificate, collectives, persons, people };
}

async function textsOf(office: ReturnType<typeof newOffice>, document: 'conference-list', conferenceId: number) {
  const params = { conferenceId, datedOn: '2020-05-10', signerId: null };
  const { bytes } = await renderDocument(office, { document, params }, 'docx');
  const parts = readWordPackage(bytes ?? new Uint8Array(), 'a.docx');
  return parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))).filter(Boolean) : [];
}

describe('The exemplary conference of a span of years', () => {
  test('counts 3 collectives and 12 people, 1 and 2, as in Bắc Kạn; its list says so on paper', async () => {
    const { office, conferenceId } = conferenceOf2020();
    expect(readConference(office, { id: conferenceId }).conference).toMatchObject({
      collectiveCount: 4,
      personCount: 14,
    });
    const texts = await textsOf(office, 'conference-list', conferenceId);
    expect(texts).toContain('Điển hình tiên tiến giai đoạn 2015 - 2020 (03 tập thể, 12 cá nhân)');
    expect(texts.some((text) => text.endsWith('Hồ Chí Minh năm 2020 (01 tập thể, 02 cá nhân)'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Báo cáo tham luận: 03 điển hình'))).toBe(true);
    expect(texts).toContain('Danh sách này có 04 tập thể, 14 cá nhân./.');
  });

  test('sends everybody to be commended into a round, once', () => {
    const { office, conferenceId, certificate } = conferenceOf2020();
    const { id: roundId } = saveRound(office, {
      id: null,
      round: {
        ...{ name: 'Khen điển hình 2015 - 2020', year: 2020, kind: 'movement', judgedOn: '2020-05-10' },
        ...{ unitsDueOn: null, sentUpDueOn: null, eventOn: null, movementId: null, closedOn: null, note: null },
        awards: [{ awardTypeId: certificate, quota: null, quotaSource: null }],
      },
    });
    expect(proposeEntries(office, { conferenceId, roundId })).toEqual({ added: 18, alreadyThere: 0 });
    expect(proposeEntries(office, { conferenceId, roundId })).toEqual({ added: 0, alreadyThere: 18 });
    expect(readConference(office, { id: conferenceId }).entries.every((line) => line.isProposed)).toBe(true);
  });

  test('takes nobody twice, and no award that the law gives only to collectives for a person', () => {
    const { office, conferenceId, persons } = conferenceOf2020();
    const [exemplarId = 0] = persons;
    const line = { ...entry, exemplarId };
    expect(failureOf(() => saveEntries(office, { conferenceId, entries: [line, line] }))).toMatchObject({
      field: 'entries.1.exemplarId',
    });
    const flag = { ...line, awardTypeId: awardTypeId(office, 'COT') };
    expect(failureOf(() => saveEntries(office, { conferenceId, entries: [flag] }))).toMatchObject({
      field: 'entries.0.awardTypeId',
    });
    expect(readConference(office, { id: conferenceId }).entries).toHaveLength(18);
  });
});

describe('Attention to direct workers and small collectives', () => {
  test('leaves those whose role nobody entered out of the share, and the department out of the collectives', () => {
    const office = newOffice();
    const { id: center } = createUnit(office, newUnit('Trung tâm', office.departmentId));
    const { id: team } = createUnit(office, newUnit('Tổ Khuyến công', center));
    const person = (name: string, role: 'leader' | 'direct-worker' | null) =>
      createPerson(office, {
        ...personIn(name, team, '2010-01-01'),
        membership: { unitId: team, position: null, role, fromOn: '2010-01-01', toOn: null },
      }).id;
    const people = [person('Hà Văn Đầu', 'leader'), person('Hà Văn Hai', 'direct-worker'), person('Hà Văn Ba', null)];
    decide(office, [
      ...people.map((id) => toPerson(office, id)),
      toUnit(office, center),
      toUnit(office, team),
      toUnit(office, office.departmentId),
    ]);
    const facts = readAttention(office, { of: 'awards', fromYear: 2025, toYear: 2025 });
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    const direct = countShare(facts, 'direct');
    expect(names(direct.counted)).toEqual(['Hà Văn Hai']);
    expect(names(direct.known)).toEqual(['Hà Văn Đầu', 'Hà Văn Hai']);
    expect(names(direct.unknown)).toEqual(['Hà Văn Ba']);
    const small = countShare(facts, 'small');
    expect(names(small.counted)).toEqual(['Tổ Khuyến công']);
    expect(names(small.known)).toEqual(['Trung tâm', 'Tổ Khuyến công']);
  });
});
