import { addDays, addMonths, daysBetween, type IsoDate, yearOf } from '../../../dates/iso-date.ts';
import { ratingsAbsenceMonths } from '../../../law/parameters/ratings/absence-months.ts';
import { ldttDaysOff } from '../../../law/parameters/titles/ldtt/days-off.ts';
import { ldttFormerUnitMonths } from '../../../law/parameters/titles/ldtt/former-unit-months.ts';
import { ldttRecruitMonths } from '../../../law/parameters/titles/ldtt/recruit-months.ts';
import { ldttTrainingMonths } from '../../../law/parameters/titles/ldtt/training-months.ts';
import { type ConditionHead, type Criterion, met, notMet, toConfirm, unknown } from '../criterion.ts';
import { type Absence, notOver } from '../facts.ts';
import { missingFact } from '../missing-fact.ts';
import { showDate, twoDigits } from '../wording.ts';

type Head = Omit<ConditionHead, 'key' | 'label'>;

/**
 * New recruits: at least so many months of work by the end of the year (or by the dossier, by setting). An older rating or
 * award proves that they are none.
 */
export function longEnoughEmployed(head: Head): Criterion {
  return {
    key: 'recruit',
    label: 'Thời gian công tác của người mới tuyển dụng',
    ...head,
    parameters: [ldttRecruitMonths],
    check: ({ facts, law, year, on, settings, subject }) => {
      const months = law.value(ldttRecruitMonths);
      const startedOn = facts.employment?.startedOn;
      if (startedOn === undefined) {
        if (facts.firstYear < year)
          return met(`Đã có xếp loại hoặc danh hiệu năm ${facts.firstYear}, không phải người mới tuyển dụng.`);
        const missing = missingFact(subject, 'employment.startedOn', 'ngày bắt đầu công tác');
        return unknown(
          `Chưa rõ ngày bắt đầu công tác; người mới tuyển dụng cần đủ ${twoDigits(months)} tháng.`,
          missing,
        );
      }
      const said = `Bắt đầu công tác ngày ${showDate(startedOn)}`;
      const end: IsoDate = settings.recruitMonths === 'endOfYear' ? `${year + 1}-01-01` : addDays(on, 1);
      const isOldHand = settings.recruitMonths === 'endOfYear' && months <= 12 && startedOn < `${year}-01-01`;
      if (isOldHand || addMonths(startedOn, months) <= end)
        return met(`${said}, đủ ${twoDigits(months)} tháng.`, [said]);
      return notMet(`${said}, chưa đủ ${twoDigits(months)} tháng tính đến ngày ${showDate(addDays(end, -1))}.`, [said]);
    },
  };
}

/** Working days off (sick, unpaid, other) in the year, Monday to Friday, public holidays not taken out. NĐ 65/2014, Điều 5 khoản 6. */
export function fewDaysOff(head: Head): Criterion {
  return {
    key: 'daysOff',
    label: 'Số ngày nghỉ trong năm',
    ...head,
    parameters: [ldttDaysOff],
    check: ({ facts, law, year, subject }) => {
      const most = law.value(ldttDaysOff);
      const absences = facts.employment?.absences;
      if (absences === undefined) {
        const missing = missingFact(subject, 'employment.absences', `các lần nghỉ trong năm ${year}`);
        return unknown(
          `Chưa rõ số ngày nghỉ năm ${year}; nghỉ từ ${most} ngày làm việc trở lên thì không xét.`,
          missing,
        );
      }
      const days = absences.filter(isOff).reduce((sum, absence) => sum + workingDaysIn(absence, year), 0);
      const said = `Năm ${year} nghỉ ${twoDigits(days)} ngày làm việc`;
      return days < most ? met(`${said}.`) : notMet(`${said}; nghỉ từ ${most} ngày trở lên thì không xét.`, [said]);
    },
  };
}

/** Maternity leave counts as work. Said where there was any. */
export function maternityCounts(head: Head): Criterion {
  return {
    key: 'maternity',
    label: 'Thời gian nghỉ thai sản',
    ...head,
    check: ({ facts, year }) => {
      const leave = absencesIn(facts.employment?.absences, year).find(({ reason }) => reason === 'maternity');
      if (leave === undefined) return null;
      const said = `Nghỉ thai sản ${spanOf(leave)}`;
      return met(`${said}: được tính vào thời gian để xét.`, [said]);
    },
  };
}

/** Training counts as work; training of a year or longer needs a good result. */
export function trainingCounts(head: Head): Criterion {
  return {
    key: 'training',
    label: 'Kết quả đào tạo, bồi dưỡng',
    ...head,
    parameters: [ldttTrainingMonths],
    check: ({ facts, year, law, subject, version }) => {
      const training = absencesIn(facts.employment?.absences, year).find(({ reason }) => reason === 'training');
      if (training === undefined) return null;
      const said = `Đi đào tạo ${spanOf(training)}`;
      if (addMonths(training.from, law.value(ldttTrainingMonths)) > addDays(training.to, 1)) {
        return met(`${said}: dưới 01 năm, tính như thời gian làm việc.`, [said]);
      }
      if (training.hasGoodResult === true) return met(`${said}, kết quả khá trở lên.`, [said]);
      const isOldLaw = version === 'R2014' || version === 'R2017';
      if (!isOldLaw && training.hasGoodResult === false)
        return toConfirm(
          `${said}, kết quả dưới khá: văn bản mới không nhắc lại điều kiện kết quả khá; cán bộ xác nhận có xét hay không.`,
          [said],
        );
      if (!isOldLaw)
        return toConfirm(`${said}: từ 01 năm trở lên; cán bộ xác nhận kết quả học tập khá trở lên.`, [said]);
      if (training.hasGoodResult === false)
        return notMet(`${said}: từ 01 năm trở lên cần kết quả khá trở lên.`, [said]);
      return unknown(
        `${said}: chưa rõ kết quả học tập.`,
        missingFact(subject, 'employment.absences', 'kết quả đào tạo'),
        [said],
      );
    },
  };
}

/** From 2024 a long absence works through the rating; the officer compares the two. Nghị định 90/2020/NĐ-CP. */
export function absenceAgainstRating(head: Head): Criterion {
  return {
    key: 'longAbsence',
    label: 'Nghỉ dài ngày và mức xếp loại',
    ...head,
    parameters: [ratingsAbsenceMonths],
    check: ({ facts, year, law }) => {
      const months = law.value(ratingsAbsenceMonths);
      const long = absencesIn(facts.employment?.absences, year).find(
        (absence) =>
          isOff(absence) && addMonths(within(absence, year).from, months) <= addDays(within(absence, year).to, 1),
      );
      if (long === undefined) return null;
      const said = `Nghỉ ${spanOf(long)}`;
      return toConfirm(
        `${said}: nghỉ từ ${twoDigits(months)} tháng không xếp loại hoàn thành tốt trở lên; đối chiếu lại xếp loại.`,
        [said],
      );
    },
  };
}

/** After a transfer the new unit decides; during a secondment the sending unit. The other unit's opinion is asked. */
export function unitThatDecides(head: Head): Criterion {
  return {
    key: 'transfer',
    label: 'Đơn vị xét khi chuyển công tác',
    ...head,
    parameters: [ldttFormerUnitMonths],
    check: ({ facts, year, law, on }) => {
      const moves = facts.employment?.transfers?.filter(
        (transfer) => yearOf(transfer.on) === year && transfer.on <= on,
      );
      const last = moves
        ?.map((move) => move.on)
        .sort()
        .at(-1);
      const move = moves?.find((candidate) => candidate.on === last);
      if (move === undefined) return null;
      const day = showDate(move.on);
      const months = twoDigits(law.value(ldttFormerUnitMonths));
      return toConfirm(
        move.kind === 'transfer'
          ? `Chuyển công tác ngày ${day}: đơn vị mới xét; cần ý kiến đơn vị cũ nếu công tác ở đó từ ${months} tháng.`
          : `Điều động, biệt phái ngày ${day}: đơn vị cử đi xét, có ý kiến của đơn vị tiếp nhận.`,
      );
    },
  };
}

function isOff({ reason }: Absence): boolean {
  return reason === 'sick' || reason === 'unpaid' || reason === 'other';
}

function absencesIn(absences: readonly Absence[] | undefined, year: number): readonly Absence[] {
  return absences?.filter((absence) => absence.from <= `${year}-12-31` && absence.to >= `${year}-01-01`) ?? [];
}

function within(absence: Absence, year: number): { from: IsoDate; to: IsoDate } {
  const [first, last]: [IsoDate, IsoDate] = [`${year}-01-01`, `${year}-12-31`];
  return {
    from: absence.from > first ? absence.from : first,
    to: absence.to < last ? absence.to : last,
  };
}

function spanOf({ from, to }: Absence): string {
  return to === notOver ? `từ ${showDate(from)}, chưa kết thúc` : `từ ${showDate(from)} đến ${showDate(to)}`;
}

/** Mondays to Fridays of an absence that fall into a year. 1970-01-01 was a Thursday. */
function workingDaysIn(absence: Absence, year: number): number {
  const { from, to } = within(absence, year);
  if (from > to) return 0;
  const start = daysBetween('1970-01-01', from) + 3;
  return weekdaysBefore(start + daysBetween(from, to) + 1) - weekdaysBefore(start);
}

/** Weekdays among the days before day number `day`, where day 0 is a Monday. */
function weekdaysBefore(day: number): number {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(day - weeks * 7, 5);
}
