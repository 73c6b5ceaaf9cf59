import type { HandoverGuideParams, PersonRecordParams } from '#shared/contracts/package-documents.ts';
import { genderNames, personKindNames } from '#shared/contracts/people.ts';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { absenceReasonNames, disciplineNames, reviewNames, scopeNames } from '#shared/domain/eligibility/case-codes.ts';
import { completeSettings, type SettingKey, settingDefinitions } from '#shared/domain/eligibility/settings.ts';
import {
  buildHandoverGuide,
  type HandoverGuideFacts,
  type OpenTask,
} from '#shared/domain/packages/build-handover-guide.ts';
import { buildPersonRecord } from '#shared/domain/packages/build-person-record.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { factsOf } from '../../database/repositories/fact-repository.ts';
import { membershipsOfPerson } from '../../database/repositories/membership-repository.ts';
import { otherSpellings } from '../../database/repositories/name-repository.ts';
import { toPersonDetails } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneNumber, oneRow } from '../../database/rows.ts';
import { documentCatalogue } from '../../documents/document-catalogue.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { listCalendar } from '../calendar/read-calendar.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import { listUnsentFiles } from '../overview/read-overview.ts';
import { dayText, decisionText, initiativesOf } from '../rounds/gather-achievements.ts';
import type { ServiceContext } from '../service-context.ts';

/** So many deadlines ahead are printed. */
const DEADLINES_AHEAD = 25;

/** All history of a person who leaves. @throws AppFailureError notFound */
export async function renderPersonRecord(
  context: ServiceContext,
  { personId, datedOn, signerId }: PersonRecordParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { database } = context;
  const person =
    oneRow(database, 'SELECT * FROM people WHERE id = @id', { id: personId }) ??
    fail({ kind: 'notFound', entity: 'person', id: personId });
  const heading = officeHeading(context, signerId, ['Cơ quan tiếp nhận', 'Lưu: VT, hồ sơ cá nhân']);
  const directory = readUnitDirectory(database);
  const facts = factsOf(database, { kind: 'person', id: personId });
  const awards = listAwards(database, { personId }, new Map()).sort(
    (a, b) => a.year - b.year || a.precedence - b.precedence,
  );
  const told = (award: (typeof awards)[number]) => ({
    year: award.year,
    name: award.awardName,
    decision:
      award.decisionNumber === null
        ? ['Chưa rõ số', decisionText(award)].filter(Boolean).join(', ')
        : decisionText(award),
  });
  const text = (column: string) => (typeof person[column] === 'string' ? String(person[column]) : '');
  const paper = buildPersonRecord({
    officeName: heading.officeName,
    datedOn,
    fullName: text('full_name'),
    otherSpellings: otherSpellings(database, [personId]).get(personId) ?? [],
    born: dayText(person.born_on as string | null) || (person.born_year === null ? '' : String(person.born_year)),
    gender: person.gender === null ? '' : genderNames[person.gender as keyof typeof genderNames],
    ethnicGroup: text('ethnic_group'),
    nationalId: text('national_id'),
    details: toPersonDetails(person),
    kind: person.kind === null ? '' : personKindNames[person.kind as keyof typeof personKindNames],
    startedOn: dayText(person.started_on as string | null),
    work: membershipsOfPerson(database, personId)
      .sort((a, b) => (a.fromOn ?? '').localeCompare(b.fromOn ?? ''))
      .map((membership) => ({
        period: period(membership.fromOn, membership.toOn),
        unit: directory.nameOn(membership.unitId, membership.toOn ?? datedOn),
        position: membership.position ?? '',
      })),
    awards: awards.filter(({ status }) => status !== 'revoked').map(told),
    revoked: awards.filter(({ status }) => status === 'revoked').map(told),
    ratings: [...facts.ratings]
      .sort((a, b) => a.year - b.year)
      .map(({ year, rating }) => ({ year, name: ratingNames[rating] })),
    initiatives: initiativesOf(context, personId, 1900, 2200),
    topics: allRows(
      database,
      `SELECT t.* FROM research_topics t JOIN research_topic_members m ON m.research_topic_id = t.id
        WHERE m.person_id = @personId ORDER BY t.accepted_on`,
      { personId },
    ).map((row) => ({
      acceptedOn: dayText(row.accepted_on as string | null),
      name: String(row.name),
      scope: scopeNames[row.scope as keyof typeof scopeNames],
    })),
    registrations: allRows(
      database,
      `SELECT r.year, group_concat(t.name, '; ') AS awards FROM registrations r
        JOIN registration_awards a ON a.registration_id = r.id JOIN award_types t ON t.id = a.award_type_id
        WHERE r.person_id = @personId GROUP BY r.year ORDER BY r.year`,
      { personId },
    ).map((row) => ({ year: Number(row.year), awards: String(row.awards) })),
    others: otherMatters(context, personId),
  });
  return {
    name: safeFileName(`Hồ sơ thi đua, khen thưởng - ${text('full_name')}`),
    content: await renderPaper(paper, heading, format),
  };
}

function otherMatters(context: ServiceContext, personId: number) {
  const { database } = context;
  const rows = (table: string, order: string) =>
    allRows(database, `SELECT * FROM ${table} WHERE person_id = @personId ORDER BY ${order}`, { personId });
  const lower = (words: string) => words.toLocaleLowerCase('vi');
  return [
    ...rows('disciplines', 'decided_on').map((row) => ({
      period: period(row.decided_on as string, row.until_on as string | null),
      what: `Kỷ luật: ${lower(disciplineNames[row.form as keyof typeof disciplineNames])}`,
      basis: String(row.decision ?? row.note ?? ''),
    })),
    ...rows('reviews', 'from_on').map((row) => ({
      period: period(row.from_on as string, row.to_on as string | null),
      what: `Xem xét: ${lower(reviewNames[row.kind as keyof typeof reviewNames])}`,
      basis: String(row.note ?? ''),
    })),
    ...rows('absences', 'from_on').map((row) => ({
      period: period(row.from_on as string, row.to_on as string | null),
      what: `Nghỉ: ${lower(absenceReasonNames[row.reason as keyof typeof absenceReasonNames])}`,
      basis: String(row.note ?? ''),
    })),
  ];
}

function period(from: string | null, to: string | null): string {
  const [begin, end] = [dayText(from), dayText(to)];
  if (begin === '') return end === '' ? '' : `đến ${end}`;
  return end === '' ? `từ ${begin}` : `${begin} – ${end}`;
}

/** The guide of the office's way for the next officer. @throws AppFailureError notFound, refused (the signer is gone) */
export async function renderHandoverGuide(
  context: ServiceContext,
  { datedOn, signerId }: HandoverGuideParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, signerId, []);
  const paper = buildHandoverGuide({
    officeName: heading.officeName,
    officerName: context.actor,
    datedOn,
    tasks: openTasks(context),
    deadlines: deadlinesAhead(context, datedOn),
    signers: signersOn(context, datedOn),
    readings: readingsOf(context),
    regulations: allRows(context.database, 'SELECT title FROM regulations ORDER BY id').map((row) => String(row.title)),
    ownPapers: ownPapers(context),
    counts: countsOf(context),
  });
  return { name: safeFileName(`Biên bản bàn giao - ${datedOn}`), content: await renderPaper(paper, heading, format) };
}

function openTasks(context: ServiceContext): readonly OpenTask[] {
  const { database } = context;
  const rounds = allRows(database, 'SELECT * FROM award_rounds WHERE closed_on IS NULL ORDER BY judged_on');
  const meetings = allRows(database, "SELECT * FROM council_meetings WHERE state = 'open' ORDER BY held_on");
  const submitted = oneNumber(database, "SELECT count(*) FROM initiatives WHERE state = 'submitted'");
  return [
    ...rounds.map((row) => ({
      what: `Đợt khen thưởng: ${row.name}`,
      dueOn: dayText((row.sent_up_due_on ?? row.units_due_on) as string | null),
      note: `${oneNumber(database, 'SELECT count(*) FROM proposals WHERE round_id = @id AND result IS NULL', { id: Number(row.id) })} đề nghị chưa có kết quả`,
    })),
    ...meetings.map((row) => ({
      what: `Cuộc họp hội đồng chưa kết thúc: ${row.subject_line}`,
      dueOn: dayText(row.held_on as string),
      note: '',
    })),
    ...listUnsentFiles(context).map((file) => ({
      what: `Đôn đốc đơn vị gửi ${file.what.charAt(0).toLocaleLowerCase('vi')}${file.what.slice(1)}`,
      dueOn: dayText(file.dueOn),
      note: `Còn thiếu: ${file.missing.map(({ unitName }) => unitName).join('; ')}`,
    })),
    ...(submitted === 0
      ? []
      : [{ what: 'Sáng kiến đã nộp, chưa công nhận', dueOn: '', note: `${submitted} sáng kiến` }]),
  ];
}

function deadlinesAhead(context: ServiceContext, datedOn: string): readonly OpenTask[] {
  const year = Number(datedOn.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => listCalendar(context, { year: each }))
    .filter((row) => row.doneOn === null && row.dueOn >= datedOn)
    .slice(0, DEADLINES_AHEAD)
    .map((row) => ({ what: row.title, dueOn: dayText(row.dueOn), note: row.source }));
}

function signersOn(context: ServiceContext, day: string): HandoverGuideFacts['signers'] {
  const query = `SELECT * FROM signers WHERE (to_on IS NULL OR to_on >= @day) ORDER BY id`;
  return allRows(context.database, query, { day }).map((row) => ({
    name: String(row.full_name),
    post: String(row.post),
    authority: row.authority === '' ? 'Ký trực tiếp' : `${row.authority} ${row.on_behalf_of ?? ''}`.trim(),
  }));
}

function readingsOf(context: ServiceContext): HandoverGuideFacts['readings'] {
  const settings = completeSettings(readLawChoices(context).settings);
  return (Object.keys(settingDefinitions) as SettingKey[]).map((key) => {
    const { label, options, defaultValue, provision } = settingDefinitions[key];
    const chosen = options.find(({ value }) => value === settings[key])?.label ?? '';
    return {
      question: label,
      choice: settings[key] === defaultValue ? chosen : `${chosen} (khác mặc định của chương trình)`,
      provision,
    };
  });
}

function ownPapers(context: ServiceContext): HandoverGuideFacts['ownPapers'] {
  const rows = (sql: string) => allRows(context.database, sql);
  const nameOf = (id: unknown) => documentCatalogue.find((known) => known.id === id)?.name ?? String(id);
  return [
    ...rows('SELECT document, name FROM document_templates WHERE is_chosen = 1 ORDER BY id').map((row) => ({
      kind: `Mẫu Word của “${nameOf(row.document)}”`,
      name: String(row.name),
    })),
    ...rows('SELECT name FROM certificate_designs ORDER BY id').map((row) => ({
      kind: 'Mẫu giấy khen',
      name: String(row.name),
    })),
    ...rows('SELECT name FROM export_layouts ORDER BY id').map((row) => ({
      kind: 'Bố cục Excel',
      name: String(row.name),
    })),
    ...rows('SELECT name FROM figure_reports ORDER BY id').map((row) => ({
      kind: 'Báo cáo có số liệu',
      name: String(row.name),
    })),
  ];
}

function countsOf(context: ServiceContext): HandoverGuideFacts['counts'] {
  const count = (sql: string) => oneNumber(context.database, sql);
  const years = oneRow(context.database, 'SELECT min(year) AS first, max(year) AS last FROM awards');
  return [
    { what: 'Đơn vị', count: count('SELECT count(*) FROM units'), note: '' },
    { what: 'Cá nhân', count: count('SELECT count(*) FROM people'), note: '' },
    { what: 'Quyết định', count: count('SELECT count(*) FROM decisions'), note: '' },
    {
      what: 'Lượt khen thưởng',
      count: count('SELECT count(*) FROM awards'),
      note: years?.first === null ? '' : `từ năm ${years?.first} đến năm ${years?.last}`,
    },
    { what: 'Xếp loại hằng năm', count: count('SELECT count(*) FROM ratings'), note: '' },
    { what: 'Sáng kiến', count: count('SELECT count(*) FROM initiatives'), note: '' },
    { what: 'Tệp đính kèm', count: count('SELECT count(*) FROM attachments'), note: '' },
    { what: 'Bước trong lịch sử', count: count('SELECT count(*) FROM change_sets'), note: '' },
  ];
}
