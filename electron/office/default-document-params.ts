import type { DocumentId } from '#shared/contracts/documents.ts';
import type { MovementRow } from '#shared/contracts/movements.ts';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { readyLayouts } from '#shared/domain/exports/export-layout.ts';
import { defaultTableLayout } from '#shared/domain/statistics/table-layout.ts';
import { defaultBlockParams } from './default-block-params.ts';
import { defaultEligibleParams } from './default-eligible-params.ts';
import { defaultInitiativeParams } from './default-initiative-params.ts';
import { defaultRoundParams } from './default-round-params.ts';
import type { OfficeSession } from './office-session.ts';

/** What a document is made with where the call does not say otherwise: the year's awards, the office's first signer, today. */
export function defaultDocumentParams(
  office: OfficeSession,
  document: DocumentId,
  year: number | null,
): Record<string, unknown> {
  const years = office.call('awards:years', {});
  const chosen = year ?? years[0]?.year ?? Number(office.required().today().slice(0, 4));
  const signerId = office.call('office:read', {}).signers[0]?.id ?? null;
  const datedOn = office.required().today();
  switch (document) {
    case 'award-list':
      return {
        fromYear: chosen,
        toYear: chosen,
        decisionIds: null,
        awardTypeIds: null,
        groupBy: ['award', 'subject'],
        columns: ['number', 'recipient', 'position', 'unit', 'decision'],
        title: 'Danh sách khen thưởng',
        subtitle: `Năm ${chosen}`,
        withSums: false,
        documentNumber: null,
        datedOn,
        signerId,
        recipients: [],
      };
    case 'result-notice':
      return {
        decisionIds: [ownDecisionOf(office, chosen)],
        unitId: null,
        documentNumber: null,
        datedOn,
        signerId,
        recipients: [],
      };
    case 'money-list':
      return { decisionIds: [ownDecisionOf(office, chosen)], datedOn, signerId };
    case 'fund-report':
      return { year: chosen, datedOn, signerId };
    case 'eligible-list':
    case 'eligible-letter':
      return defaultEligibleParams(office, document, { year: chosen, datedOn, signerId });
    case 'statistical-form':
      return { form: 'province-awards', year: chosen, basis: 'decided', datedOn, signerId };
    case 'free-table':
      return { title: `Khen thưởng năm ${chosen}`, layout: defaultTableLayout(chosen), datedOn, signerId };
    case 'ceremony-programme':
    case 'hand-over-register':
      return { ceremonyId: ceremonyOf(office, chosen), datedOn, signerId };
    case 'calling-list':
      return { ceremonyId: ceremonyOf(office, chosen), datedOn, signerId, form: 'table' };
    case 'ceremony-invitation':
      return { ceremonyId: ceremonyOf(office, chosen), datedOn, signerId, guest: null, documentNumber: null };
    case 'score-form':
    case 'block-rules':
    case 'block-plan':
    case 'block-score-sheet':
    case 'block-comparison':
    case 'block-minutes':
    case 'block-nomination':
    case 'block-report':
      return defaultBlockParams(office, document, { year, datedOn, signerId });
    case 'pledge':
      return { pledgeId: pledgeOf(office, chosen), signerId };
    case 'pledge-results':
      return { pledgeId: pledgeOf(office, chosen), datedOn, signerId };
    case 'launch-plan': {
      const movement = movementOf(office, chosen);
      return { movementId: movement?.id ?? 1, datedOn: movement?.planOn ?? datedOn, signerId, recipients: [] };
    }
    case 'target-report':
      return { movementId: movementOf(office, chosen)?.id ?? 1, datedOn, signerId, recipients: [] };
    case 'exemplar-register':
      return { fromYear: chosen - 4, toYear: chosen, datedOn, signerId };
    case 'exemplar-profile':
      return { exemplarId: office.call('exemplars:list', {})[0]?.id ?? 1, datedOn, signerId };
    case 'conference-list':
      return { conferenceId: conferenceOf(office), datedOn, signerId };
    case 'conference-invitation':
      return { conferenceId: conferenceOf(office), datedOn, signerId, guest: null, documentNumber: null };
    case 'period-report': {
      const periods = office.call('periods:list', {});
      const period = periods.find(({ toYear }) => toYear <= chosen) ?? periods[0];
      const { fromYear = chosen - 4, toYear = chosen, id = null } = period ?? {};
      return { fromYear, toYear, periodId: id, unitId: null, datedOn, signerId, recipients: [] };
    }
    case 'period-table':
      return { fromYear: chosen - 4, toYear: chosen, unitId: null, personId: null, by: 'year', datedOn, signerId };
    case 'personal-data': {
      const { rows } = office.call('people:list', { offset: 0, limit: 1, withFormer: false });
      return { personId: rows[0]?.id ?? 1, datedOn, signerId, recipients: [] };
    }
    case 'year-calendar':
      return { year: year ?? Number(datedOn.slice(0, 4)), datedOn, signerId, recipients: [] };
    case 'promise-results':
      return { year: chosen, datedOn, signerId };
    case 'registration-list':
      return { year: chosen, unitId: null, datedOn, signerId };
    case 'initiative-list':
    case 'initiative-statistics':
    case 'initiative-request':
    case 'initiative-score-sheet':
    case 'initiative-minutes':
    case 'initiative-decision':
    case 'initiative-certificate':
      return defaultInitiativeParams(office, document, { year, datedOn, signerId });
    case 'person-record':
      return { personId: mostAwarded(office), datedOn, signerId };
    case 'handover-guide':
      return { datedOn, signerId };
    case 'proposal-list':
    case 'reminder-letter':
    case 'achievement-report':
    case 'dossier':
      return defaultRoundParams(office, document, { year: chosen, datedOn, signerId });
    case 'certificates':
      return {
        decisionId: usualDecision(office, chosen),
        design: null,
        awardTypeIds: null,
        numbers: null,
        signerId: null,
        commonCitation: `Đã hoàn thành xuất sắc nhiệm vụ năm ${chosen}`,
        correction: noCorrection,
        withBackground: false,
      };
    case 'certificate-ruler':
      return { width: 297, height: 210, printer: '', correction: noCorrection };
    case 'envelopes':
      return { decisionId: usualDecision(office, chosen), size: 'C5', to: 'units' };
    case 'folder-labels':
      return { decisionIds: [usualDecision(office, chosen)] };
    case 'unit-form': {
      const units = office.call('units:list', { on: datedOn, withDissolved: false });
      const unitId = units.find((unit) => unit.memberCount > 0)?.id ?? units[0]?.id ?? 1;
      return { unitId, purpose: 'registrations', year: chosen, dueOn: null };
    }
    case 'council-ballot':
      return { meetingId: usualMeeting(office), awardTypeIds: null };
    case 'council-count':
    case 'council-minutes':
      return { meetingId: usualMeeting(office) };
    case 'council-submission':
    case 'council-draft-decision': {
      const { drafts } = office.call('council-meetings:page', { id: usualMeeting(office) });
      return { draftId: drafts[0]?.id ?? 1, datedOn: drafts[0]?.signedOn ?? datedOn, signerId, recipients: [] };
    }
    case 'council-posting': {
      const { postings } = office.call('council-meetings:page', { id: usualMeeting(office) });
      return { postingId: postings[0]?.id ?? 1, signerId, recipients: [] };
    }
    case 'data-export':
      return { source: 'awards', fromYear: chosen, toYear: chosen, layout: readyLayouts.awards[0] };
    case 'award-register':
      return { fromYear: chosen, toYear: chosen, datedOn };
    case 'decision':
      return { decisionId: usualDecision(office, chosen), signerId, recipients: [] };
    default:
      return document satisfies never;
  }
}

/** Whoever has the most awards. */
function mostAwarded(office: OfficeSession): number {
  const { rows } = office.call('people:list', { offset: 0, limit: 500, withFormer: true });
  return rows.toSorted((a, b) => b.awardCount - a.awardCount)[0]?.id ?? 1;
}

/** The newest meeting of the council. */
function usualMeeting(office: OfficeSession): number {
  return office.call('council-meetings:list', {})[0]?.id ?? 1;
}

/** The year's newest decision of the office itself, else the newest of all. */
function usualDecision(office: OfficeSession, year: number): number {
  const decisions = office.call('decisions:list', {});
  const newest = decisions.find(
    (decision) => decision.level === 'grassroots' && decision.signedOn.startsWith(String(year)),
  );
  return (newest ?? decisions[0])?.id ?? 1;
}

/** The year's first pledge, else the newest of all. */
function pledgeOf(office: OfficeSession, year: number): number {
  const pledges = office.call('pledges:list', { year: null });
  return (pledges.find((pledge) => pledge.year === year) ?? pledges[0])?.id ?? 1;
}

/** The department's own movement of a year, the one with the most targets first. */
function movementOf(office: OfficeSession, year: number): MovementRow | undefined {
  const own = office.call('movements:list', { year }).filter((movement) => movement.launchLevel === 'department');
  return own.toSorted((a, b) => b.targetCount - a.targetCount)[0];
}

/** The office's newest decision of the year, else its newest of all. */
function ownDecisionOf(office: OfficeSession, year: number): number {
  const decisions = office.call('decisions:list', {});
  const own = decisions.filter((decision) => decision.level === 'grassroots');
  return (own.find((decision) => decision.signedOn.startsWith(String(year))) ?? own[0] ?? decisions[0])?.id ?? 1;
}

/** The newest exemplary conference. */
function conferenceOf(office: OfficeSession): number {
  return office.call('exemplars:conferences', {})[0]?.id ?? 1;
}

/** The year's newest ceremony, else the newest of all. */
function ceremonyOf(office: OfficeSession, year: number): number {
  const ceremonies = office.call('ceremonies:list', {});
  return (ceremonies.find((ceremony) => ceremony.heldOn.startsWith(String(year))) ?? ceremonies[0])?.id ?? 1;
}
