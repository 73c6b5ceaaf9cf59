import { addMonths, type IsoDate, isIsoDate } from '../../dates/iso-date.ts';
import { initiativesFilingMonths } from '../../law/parameters/initiatives/filing-months.ts';
import { printedDate } from '../documents/printed-date.ts';
import { definitionProvision, initiativeLimit } from './initiative-law.ts';

/** What is looked at; days `YYYY-MM-DD`, null where not known. What is typed and is no day is left to its field. */
export interface InitiativeDays {
  readonly state: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly year: number | null;
  readonly shares: readonly (number | null)[];
  readonly firstAppliedOn: string | null;
  readonly requestedOn: string | null;
  readonly receivedOn: string | null;
  readonly recognizedOn: string | null;
}

/** Something that cannot be right (`isRefused`) or that the officer should look at, with the rule that says so. */
export interface InitiativeProblem {
  readonly field: 'year' | 'authors' | 'firstAppliedOn' | 'requestedOn' | 'receivedOn' | 'recognizedOn';
  readonly message: string;
  readonly isRefused: boolean;
}

/** Checks the shares and days of an initiative; at most one problem for each field, what is refused first. */
export function initiativeProblems(days: InitiativeDays, today: IsoDate): readonly InitiativeProblem[] {
  const problems = [shareProblem(days.shares), ...dayProblems(days, today)].filter((problem) => problem !== null);
  const refused = problems.filter((problem) => problem.isRefused);
  const warned = problems.filter((problem) => !problem.isRefused);
  return [...refused, ...warned].filter(
    ({ field }, place, all) => all.findIndex((other) => other.field === field) === place,
  );
}

/** The form of the request asks for each author's share of the whole. TT 18/2013/TT-BKHCN, Phụ lục I. */
function shareProblem(shares: readonly (number | null)[]): InitiativeProblem | null {
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const areKnown = shares.length > 0 && shares.every((share) => share !== null);
  const rule = 'đơn yêu cầu công nhận ghi tỷ lệ đóng góp của từng tác giả trên tổng 100% (Thông tư 18/2013/TT-BKHCN).';
  if (areKnown && sum !== 100) return refused('authors', `Tổng tỷ lệ đóng góp phải là 100%, hiện là ${sum}%: ${rule}`);
  if (sum > 100) return refused('authors', `Tổng tỷ lệ đóng góp vượt 100% (${sum}%): ${rule}`);
  return null;
}

function dayProblems(days: InitiativeDays, today: IsoDate): (InitiativeProblem | null)[] {
  const applied = dayOf(days.firstAppliedOn);
  const requested = dayOf(days.requestedOn);
  const received = dayOf(days.receivedOn);
  const recognized = dayOf(days.recognizedOn);
  return [
    applied && applied > today ? appliedInFuture(days.state, applied) : null,
    requested && applied ? requestProblem(applied, requested) : null,
    requested && requested > today
      ? warned('requestedOn', `Ngày nộp đơn ${printedDate(requested)} ở tương lai; hãy kiểm tra lại.`)
      : null,
    received && requested && received < requested
      ? warned('receivedOn', `Ngày nhận ${printedDate(received)} trước ngày nộp đơn ${printedDate(requested)}.`)
      : null,
    recognized && requested && recognized < requested
      ? refused(
          'recognizedOn',
          `Ngày công nhận ${printedDate(recognized)} trước ngày nộp đơn ${printedDate(requested)}; một trong hai ngày ghi sai.`,
        )
      : null,
    recognized && recognized > today
      ? warned('recognizedOn', `Ngày công nhận ${printedDate(recognized)} ở tương lai; hãy kiểm tra lại.`)
      : null,
    applied && recognized && recognized < applied
      ? warned(
          'recognizedOn',
          `Công nhận trước khi áp dụng lần đầu (${printedDate(applied)}); sáng kiến phải đã được áp dụng (${definitionProvision}).`,
        )
      : null,
    recognized && days.year !== null && Number(recognized.slice(0, 4)) < days.year
      ? warned('year', `Năm ${days.year} sau năm công nhận (${recognized.slice(0, 4)}); hãy kiểm tra lại.`)
      : null,
  ];
}

/** Only what is merely registered may still be going to be applied. */
function appliedInFuture(state: InitiativeDays['state'], applied: IsoDate): InitiativeProblem {
  const message = `Ngày áp dụng lần đầu ${printedDate(applied)} ở tương lai; sáng kiến phải đã được áp dụng tại cơ sở (${definitionProvision}).`;
  return state === 'registered' ? warned('firstAppliedOn', message) : refused('firstAppliedOn', message);
}

function requestProblem(applied: IsoDate, requested: IsoDate): InitiativeProblem | null {
  if (requested < applied) {
    return warned(
      'requestedOn',
      `Nộp đơn trước ngày áp dụng lần đầu (${printedDate(applied)}); sáng kiến phải đã được áp dụng tại cơ sở (${definitionProvision}).`,
    );
  }
  const limit = initiativeLimit(initiativesFilingMonths, requested);
  if (limit === null || requested <= addMonths(applied, limit.value)) return null;
  const last = printedDate(addMonths(applied, limit.value));
  return warned(
    'requestedOn',
    `Nộp đơn quá ${limit.value} tháng kể từ ngày áp dụng lần đầu ${printedDate(applied)} (hạn ${last}; ${limit.provision}).`,
  );
}

function dayOf(text: string | null): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

function refused(field: InitiativeProblem['field'], message: string): InitiativeProblem {
  return { field, message, isRefused: true };
}

function warned(field: InitiativeProblem['field'], message: string): InitiativeProblem {
  return { field, message, isRefused: false };
}
