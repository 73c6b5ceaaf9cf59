import { describe, expect, test } from 'vitest';
import { readFacts, readRatingTable } from '#electron/services/facts/read-facts.ts';
import {
  removeFact,
  saveAbsence,
  saveAchievement,
  saveDiscipline,
  saveRatings,
  saveResearchTopic,
  saveReview,
} from '#electron/services/facts/save-facts.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

function officeWithPerson() {
  const office = newOffice();
  const id = createPerson(office, personIn('Sùng Thị Xếp', office.departmentId, '2015-01-01')).id;
  return {
    office,
    id,
    owner: { kind: 'person', id } as const,
    unit: { kind: 'unit', id: office.departmentId } as const,
  };
}

describe('ratings', () => {
  test('pasted for many are one step; a year without one stays unknown, not bad', () => {
    const { office, id, owner, unit } = officeWithPerson();
    const before = wholeContent(office);
    const rated = {
      changes: [
        { owner, year: 2024, rating: 'HTT' as const },
        { owner, year: 2025, rating: 'HTXS' as const },
        { owner: unit, year: 2025, rating: 'HTXS' as const },
      ],
    };
    expect(saveRatings(office, rated)).toEqual({ changed: 3 });
    expect(readRatingTable(office, { years: [2023, 2024, 2025], subject: 'person' })).toMatchObject([
      { owner: { id }, name: 'Sùng Thị Xếp', ratings: { 2024: 'HTT', 2025: 'HTXS' } },
    ]);
    expect(readRatingTable(office, { years: [2025], subject: 'unit' })).toMatchObject([{ ratings: { 2025: 'HTXS' } }]);
    expect(undoStep(office).label).toBe('Xếp loại 3 mục');
    expect(wholeContent(office)).toEqual(before);
  });

  test('are changed, and taken away again', () => {
    const { office, owner } = officeWithPerson();
    const rate = (rating: 'HTT' | 'HT' | null) => saveRatings(office, { changes: [{ owner, year: 2025, rating }] });
    rate('HTT');
    rate('HT');
    expect(readFacts(office, { owner }).ratings).toEqual([{ year: 2025, rating: 'HT' }]);
    rate(null);
    rate(null);
    expect(readFacts(office, { owner }).ratings).toEqual([]);
  });

  test('of a year to come, or of somebody who is gone, are refused as a whole', () => {
    const { office, owner } = officeWithPerson();
    const before = wholeContent(office);
    const good = { owner, year: 2025, rating: 'HTT' as const };
    expect(failureOf(() => saveRatings(office, { changes: [good, { ...good, year: 2027 }] }))).toMatchObject({
      kind: 'refused',
      field: 'changes.1.year',
    });
    const gone = { ...good, owner: { kind: 'person' as const, id: 999 } };
    expect(failureOf(() => saveRatings(office, { changes: [good, gone] }))).toMatchObject({ kind: 'notFound' });
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('other facts', () => {
  test('stand together on the page of a person or of a collective', () => {
    const { office, id, owner, unit } = officeWithPerson();
    saveDiscipline(office, {
      id: null,
      personId: id,
      form: 'warning',
      decidedOn: '2020-03-02',
      untilOn: '2021-03-02',
      decision: '46/QĐ-SCT',
      note: null,
    });
    saveReview(office, { id: null, owner, kind: 'complaint', fromOn: '2025-10-06', toOn: null, note: null });
    saveReview(office, {
      id: null,
      owner: unit,
      kind: 'inspection',
      fromOn: '2024-01-08',
      toOn: '2024-03-29',
      note: null,
    });
    saveAbsence(office, {
      id: null,
      personId: id,
      reason: 'maternity',
      fromOn: '2024-03-01',
      toOn: '2024-08-31',
      note: null,
    });
    saveResearchTopic(office, {
      id: null,
      personId: id,
      name: 'Cấp điện vùng cao',
      acceptedOn: '2018-11-29',
      scope: 'provincial',
      decision: null,
    });
    saveAchievement(office, { unitId: office.departmentId, year: 2024, exceededTargets: true, ledBlock: null });
    expect(readFacts(office, { owner })).toMatchObject({
      disciplines: [{ form: 'warning', untilOn: '2021-03-02' }],
      reviews: [{ kind: 'complaint', toOn: null }],
      absences: [{ reason: 'maternity' }],
      researchTopics: [{ name: 'Cấp điện vùng cao' }],
      achievements: [],
    });
    expect(readFacts(office, { owner: unit })).toMatchObject({
      reviews: [{ kind: 'inspection' }],
      achievements: [{ year: 2024, exceededTargets: true, ledBlock: null }],
      disciplines: [],
    });
  });

  test('are corrected and removed, and Ctrl+Z brings them back', () => {
    const { office, id, owner } = officeWithPerson();
    const absence = { personId: id, reason: 'sick', fromOn: '2022-04-01', toOn: null, note: null } as const;
    const saved = saveAbsence(office, { id: null, ...absence });
    saveAbsence(office, { id: saved.id, ...absence, toOn: '2022-08-15' });
    const topic = saveResearchTopic(office, {
      id: null,
      personId: id,
      name: 'Đề tài',
      acceptedOn: null,
      scope: 'grassroots',
      decision: null,
    });
    const before = wholeContent(office);
    removeFact(office, { fact: 'absence', id: saved.id });
    removeFact(office, { fact: 'research-topic', id: topic.id });
    expect(readFacts(office, { owner })).toMatchObject({ absences: [], researchTopics: [] });
    undoStep(office);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
    expect(readFacts(office, { owner }).absences).toMatchObject([{ toOn: '2022-08-15' }]);
  });

  test('that end before they begin are refused at their end', () => {
    const { office, id, owner } = officeWithPerson();
    const before = wholeContent(office);
    const period = { fromOn: '2024-02-01', toOn: '2024-01-31', note: null };
    expect(failureOf(() => saveAbsence(office, { id: null, personId: id, reason: 'other', ...period }))).toMatchObject({
      field: 'toOn',
    });
    expect(failureOf(() => saveReview(office, { id: null, owner, kind: 'discipline', ...period }))).toMatchObject({
      field: 'toOn',
    });
    const discipline = { id: null, personId: id, form: 'reprimand', decision: null, note: null } as const;
    expect(
      failureOf(() => saveDiscipline(office, { ...discipline, decidedOn: '2024-02-01', untilOn: '2024-01-31' })),
    ).toMatchObject({ field: 'untilOn' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('of somebody who is gone are refused', () => {
    const { office } = officeWithPerson();
    expect(failureOf(() => readFacts(office, { owner: { kind: 'unit', id: 999 } }))).toMatchObject({
      kind: 'notFound',
      entity: 'unit',
    });
    expect(failureOf(() => removeFact(office, { fact: 'review', id: 999 }))).toMatchObject({ kind: 'notFound' });
    expect(
      failureOf(() => saveAchievement(office, { unitId: 999, year: 2024, exceededTargets: null, ledBlock: null })),
    ).toMatchObject({ kind: 'notFound' });
  });
});
