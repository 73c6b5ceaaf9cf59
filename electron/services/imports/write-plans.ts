import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { withoutCapitals } from '#shared/domain/imports/read-values.ts';
import { deciderOf } from '#shared/domain/rounds/round-kind.ts';
import { insertAward } from '../../database/repositories/award-repository.ts';
import { writeRating } from '../../database/repositories/fact-repository.ts';
import { writeInitiative } from '../../database/repositories/initiative-repository.ts';
import { insertMembership, updateMembership } from '../../database/repositories/membership-repository.ts';
import { insertPerson, type PersonRecord, updatePerson } from '../../database/repositories/person-repository.ts';
import { insertProposal } from '../../database/repositories/proposal-repository.ts';
import { writeRegistration } from '../../database/repositories/registration-repository.ts';
import { oneRow, updateRow } from '../../database/rows.ts';
import { type Recipient, recipientResolver } from '../awards/resolve-recipient.ts';
import { freshProposal } from '../rounds/add-proposals.ts';
import type { ServiceContext } from '../service-context.ts';
import { addUnit } from '../units/create-unit.ts';
import type { PlannedOwner, PlannedUnit, RowPlan } from './draft.ts';
import type { FileUnits } from './resolve-units.ts';

/** A record that a row made or changed. */
export interface WrittenRecord {
  readonly table: string;
  readonly id: number;
}

/** Writes the plans of rows one after another, inside an open step. New units and people are made when first needed, once. */
export function planWriter(
  context: ServiceContext,
  newUnits: FileUnits['newUnits'],
): (plan: RowPlan) => WrittenRecord[] {
  const { database } = context;
  const units = new Map<string, number>();
  const people = new Map<string, number>();
  let resolveRecipient: ReturnType<typeof recipientResolver> | null = null;

  const unitId = (unit: PlannedUnit): number => {
    if (unit.kind === 'existing') return unit.id;
    const known = units.get(unit.key);
    if (known !== undefined) return known;
    const planned = newUnits.get(unit.key);
    if (planned === undefined) throw new Error(`No plan for the unit ${unit.key}`);
    const { name, answer } = planned;
    const parentId = answer.parentId ?? officeUnit(context);
    const id = addUnit(
      context,
      {
        kind: answer.unitKind,
        name: withoutCapitals(name),
        shortName: null,
        parentId,
        foundedOn: null,
        eligibleForFlag: null,
        note: null,
      },
      null,
    );
    units.set(unit.key, id);
    resolveRecipient = null;
    return id;
  };

  const makePerson = (
    key: string,
    { person, membership }: Pick<RowPlan, 'person' | 'membership'>,
    records: WrittenRecord[],
  ): number => {
    const known = people.get(key);
    if (known !== undefined) return known;
    const id = insertPerson(database, person as PersonRecord);
    people.set(key, id);
    records.push({ table: 'people', id });
    if (membership !== undefined) addMembership(id, membership, records);
    return id;
  };
  const addMembership = (
    personId: number,
    membership: NonNullable<RowPlan['membership']>,
    records: WrittenRecord[],
  ) => {
    const { unit, position } = membership;
    const id = insertMembership(database, {
      personId,
      unitId: unitId(unit),
      position,
      role: null,
      fromOn: null,
      toOn: null,
    });
    records.push({ table: 'memberships', id });
  };
  const ownerId = (owner: PlannedOwner): { kind: 'person' | 'unit'; id: number } => {
    if (owner.kind === 'unit') return { kind: 'unit', id: unitId(owner.unit) };
    const id = owner.kind === 'person' ? owner.id : people.get(owner.key);
    if (id === undefined) throw new Error(`No plan for the person ${owner.kind === 'newPerson' ? owner.key : ''}`);
    return { kind: 'person', id };
  };

  return (plan) => {
    const records: WrittenRecord[] = [];
    for (const author of plan.newAuthors ?? []) makePerson(author.key, author, records);
    if (plan.initiative !== undefined) {
      const { id, record, authors } = plan.initiative;
      const found = authors.map(({ owner, share }) => ({ personId: ownerId(owner).id, share }));
      records.push({ table: 'initiatives', id: writeInitiative(database, id, record, found) });
    }
    const { owner } = plan;
    if (owner === null) return records;
    if (owner.kind === 'newPerson') makePerson(owner.key, plan, records);
    else if (owner.kind === 'person') {
      if (plan.person !== undefined && updatePerson(database, owner.id, plan.person))
        records.push({ table: 'people', id: owner.id });
      if (plan.membership !== undefined) addMembership(owner.id, plan.membership, records);
      if (plan.position !== undefined) {
        updateMembership(database, plan.position.membershipId, { position: plan.position.position });
        records.push({ table: 'memberships', id: plan.position.membershipId });
      }
    }
    const who = ownerId(owner);
    for (const award of plan.awards ?? []) {
      const recipient: Recipient = who;
      resolveRecipient ??= recipientResolver(context);
      const resolved = resolveRecipient(recipient, award.decidedOn ?? `${award.year}-12-31`);
      const id = insertAward(database, {
        ...resolved,
        awardTypeId: award.awardTypeId,
        decisionId: null,
        year: award.year,
        position: award.position ?? resolved.position,
        unitName: award.unitName ?? resolved.unitName,
        citation: award.citation,
        amount: award.amount,
        status: 'granted',
        orderNumber: null,
        oldDecisionNumber: award.decisionNumber,
        oldDecidedOn: award.decidedOn,
        oldIssuer: award.issuer,
      });
      records.push({ table: 'awards', id });
    }
    for (const { year, rating, note } of plan.ratings ?? []) {
      writeRating(database, who, year, rating as RatingCode);
      const column = who.kind === 'person' ? 'person_id' : 'unit_id';
      const row = oneRow(database, `SELECT id FROM ratings WHERE ${column} = @id AND year = @year`, {
        id: who.id,
        year,
      });
      if (row === undefined) continue;
      if (note !== null) updateRow(database, 'ratings', Number(row.id), { note });
      records.push({ table: 'ratings', id: Number(row.id) });
    }
    if (plan.proposals !== undefined) {
      const { roundId, judgedOn, types, position, citation, proposingUnitId } = plan.proposals;
      resolveRecipient ??= recipientResolver(context);
      const recipient = resolveRecipient(who, judgedOn);
      for (const type of types) {
        const fresh = freshProposal(roundId, type.id, deciderOf(type), recipient);
        const id = insertProposal(database, {
          ...fresh,
          position: position === recipient.position ? null : position,
          proposingUnitId: proposingUnitId ?? fresh.proposingUnitId,
          citation,
          source: 'imported',
        });
        records.push({ table: 'proposals', id });
      }
    }
    if (plan.registration !== undefined) {
      const { year, ...registration } = plan.registration;
      records.push({ table: 'registrations', id: writeRegistration(database, who, year, registration) });
    }
    return records;
  };
}

/** The office itself, under which new units stand unless the officer says otherwise. */
function officeUnit(context: ServiceContext): number | null {
  const row = oneRow(
    context.database,
    "SELECT id FROM units WHERE kind = 'department' AND dissolved_on IS NULL ORDER BY sort_order, id LIMIT 1",
  );
  return row === undefined ? null : Number(row.id);
}
