import type { AwardType } from '#shared/contracts/awards.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  insertCandidate,
  listCandidates,
  nextCandidateOrder,
  quotasOfMeeting,
} from '../../database/repositories/candidate-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { awardsOfRound, findRound } from '../../database/repositories/round-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, deleteRow, insertRow, updateRow } from '../../database/rows.ts';
import { checkSubject, type Recipient, recipientResolver } from '../awards/resolve-recipient.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { dayOf, openMeeting } from './open-meeting.ts';

/** The title that is given when the higher one is not: whoever is judged for the first meets the second's standard as well. */
const lowerTitles: Readonly<Record<string, string>> = {
  CSTDTQ: 'CSTDT',
  CSTDT: 'CSTDCS',
  CSTDCS: 'LDTT',
  TTLDXS: 'TTLDTT',
  COCP: 'COT',
};

/**
 * Puts people and collectives on the meeting's list, with name, position and unit as on its day; who is there for the same award
 * already is left out. @throws AppFailureError notFound, refused (closed; an award that the law does not give to this subject)
 */
export function addCandidates(
  context: ServiceContext,
  { meetingId, lines }: Input<'council-meetings:add-candidates'>,
): Output<'council-meetings:add-candidates'> {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const known = new Set(listCandidates(database, meetingId, new Map()).map(sameLine));
  const resolve = recipientResolver(context);
  let order = nextCandidateOrder(database, meetingId);
  let added = 0;
  recordStep(context, `Thêm ${lines.length} đối tượng vào cuộc họp ${dayOf(meeting)}`, () => {
    lines.forEach((line, index) => {
      const type = types.get(line.awardTypeId) ?? fail({ kind: 'notFound', entity: 'awardType', id: line.awardTypeId });
      const recipient = resolve(line.recipient as Recipient, meeting.heldOn);
      checkSubject(type, recipient.subject, recipient.recipientName, `lines.${index}.awardTypeId`);
      const key = sameLine({ ...recipient, awardTypeId: type.id });
      if (known.has(key)) return;
      known.add(key);
      insertCandidate(database, {
        meetingId,
        awardTypeId: type.id,
        subject: recipient.subject,
        personId: recipient.personId,
        unitId: recipient.unitId,
        recipientName: recipient.recipientName,
        position: recipient.position,
        unitName: recipient.unitName,
        citation: line.citation,
        orderNumber: order,
        downgradeTypeId: lowerType(type, types)?.id ?? null,
        roomVotes: '',
        proposalId: null,
      });
      order += 1;
      added += 1;
    });
  });
  return { added, alreadyThere: lines.length - added };
}

function lowerType(type: AwardType, types: ReadonlyMap<number, AwardType>): AwardType | undefined {
  const code = lowerTitles[type.code];
  return [...types.values()].find((each) => each.code === code);
}

/** Two lines are the same by record identity and award; of those outside the records by the name alone. */
function sameLine(line: {
  readonly awardTypeId: number;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
}): string {
  if (line.personId !== null) return `${line.awardTypeId} person ${line.personId}`;
  if (line.unitId !== null) return `${line.awardTypeId} unit ${line.unitId}`;
  return `${line.awardTypeId} named ${line.recipientName}`;
}

/**
 * Puts the lines of a round on the list, with what the units said of them, and its quotas where the meeting has none. Lines that
 * were returned or withdrawn stay out. @throws AppFailureError notFound, refused (closed)
 */
export function addRound(
  context: ServiceContext,
  { meetingId, roundId }: Input<'council-meetings:add-round'>,
): Output<'council-meetings:add-round'> {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const round = findRound(database, roundId) ?? fail({ kind: 'notFound', entity: 'round', id: roundId });
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const directory = readUnitDirectory(database);
  const proposals = listProposals(database, { roundId }, directory).filter(
    (proposal) => proposal.state !== 'returned' && proposal.result === null,
  );
  const known = new Set(listCandidates(database, meetingId, new Map()).map(sameLine));
  const quotas = new Set(quotasOfMeeting(database, meetingId).map((quota) => quota.awardTypeId));
  let order = nextCandidateOrder(database, meetingId);
  let added = 0;
  recordStep(context, `Đưa ${round.name} vào cuộc họp ${dayOf(meeting)}`, () => {
    updateRow(database, 'council_meetings', meetingId, { round_id: roundId });
    for (const proposal of proposals) {
      const type = types.get(proposal.awardTypeId);
      if (type === undefined || known.has(sameLine(proposal))) continue;
      known.add(sameLine(proposal));
      const { awardTypeId, subject, personId, unitId, recipientName, position, unitName, citation } = proposal;
      insertCandidate(database, {
        ...{ meetingId, awardTypeId, subject, personId, unitId, recipientName, position, unitName, citation },
        orderNumber: order,
        downgradeTypeId: lowerType(type, types)?.id ?? null,
        roomVotes: '',
        proposalId: proposal.id,
      });
      order += 1;
      added += 1;
    }
    for (const { awardTypeId, quota, quotaSource } of awardsOfRound(database, roundId)) {
      if (quota === null || quotas.has(awardTypeId)) continue;
      const columns = { meeting_id: meetingId, award_type_id: awardTypeId, places: quota, basis: quotaSource };
      insertRow(database, 'council_quotas', columns);
    }
  });
  return { added, alreadyThere: proposals.length - added };
}

/** Takes candidates off the list with their votes. @throws AppFailureError notFound, refused (closed) */
export function removeCandidates(
  context: ServiceContext,
  { meetingId, ids }: Input<'council-meetings:remove-candidates'>,
): null {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const known = knownCandidates(context, meetingId);
  recordStep(context, `Bỏ ${ids.length} đối tượng khỏi cuộc họp ${dayOf(meeting)}`, () => {
    for (const id of ids) {
      if (!known.has(id)) fail({ kind: 'notFound', entity: 'candidate', id });
      for (const opinion of allRows(database, 'SELECT id FROM council_opinions WHERE candidate_id = @id', { id }))
        deleteRow(database, 'council_opinions', Number(opinion.id));
      for (const comment of allRows(database, 'SELECT id FROM council_comments WHERE candidate_id = @id', { id }))
        updateRow(database, 'council_comments', Number(comment.id), { candidate_id: null });
      deleteRow(database, 'council_candidates', id);
    }
  });
  return null;
}

/**
 * Changes what is asked or concluded of candidates: the lower award on the ballot, the chair's choice among equals, a conclusion
 * against the count with its reason. @throws AppFailureError notFound, refused (closed)
 */
export function saveCandidates(
  context: ServiceContext,
  { meetingId, changes }: Input<'council-meetings:save-candidates'>,
): null {
  const { database } = context;
  const meeting = openMeeting(context, meetingId);
  const known = knownCandidates(context, meetingId);
  const [only] = changes;
  const name = changes.length === 1 && only ? known.get(only.id) : `${changes.length} đối tượng`;
  recordStep(context, `Sửa ${name ?? 'đối tượng'} của cuộc họp ${dayOf(meeting)}`, () => {
    for (const change of changes) {
      if (!known.has(change.id)) fail({ kind: 'notFound', entity: 'candidate', id: change.id });
      updateRow(database, 'council_candidates', change.id, {
        ...(change.downgradeTypeId === undefined ? {} : { downgrade_type_id: change.downgradeTypeId }),
        ...(change.citation === undefined ? {} : { citation: change.citation }),
        ...(change.isChairsChoice === undefined ? {} : { is_chairs_choice: Number(change.isChairsChoice) }),
        ...(change.override === undefined
          ? {}
          : {
              override_conclusion: change.override?.conclusion ?? null,
              override_reason: change.override?.reason ?? null,
            }),
      });
    }
  });
  return null;
}

/** The names of a meeting's candidates, by number. */
export function knownCandidates({ database }: ServiceContext, meetingId: number): ReadonlyMap<number, string> {
  const query = 'SELECT id, recipient_name FROM council_candidates WHERE meeting_id = @meetingId';
  return new Map(allRows(database, query, { meetingId }).map((row) => [Number(row.id), String(row.recipient_name)]));
}
