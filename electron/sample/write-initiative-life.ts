import {
  findCouncil,
  putItems,
  writeCouncil,
  writeScore,
  writeVote,
} from '../database/repositories/initiative-council-repository.ts';
import { findInitiativeRequest, writeInitiativeRequest } from '../database/repositories/initiative-repository.ts';
import { membershipOn } from '../database/repositories/membership-repository.ts';
import { insertRow, oneRow, updateRow } from '../database/rows.ts';
import { ownerName } from '../services/facts/owner-name.ts';
import type { ServiceContext } from '../services/service-context.ts';
import {
  sampleCouncilMembers,
  sampleInitiativeCouncil,
  sampleRequests,
  sampleSheets,
  sampleUses,
  sampleWiderRecognitions,
} from './data/initiatives/initiative-life.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes how far the initiatives have come: requests with their check, wider scopes, uses, and the council of 2026. */
export function writeInitiativeLife(context: ServiceContext, keys: SampleKeys): void {
  const { database } = context;
  const initiative = (name: string): number => {
    const row = oneRow(database, 'SELECT id FROM initiatives WHERE substr(name, 1, length(@name)) = @name', { name });
    if (row === undefined) throw new Error(`the sample has no initiative “${name}”`);
    return Number(row.id);
  };
  for (const { initiative: name, unit, request, checkedOn, result, note } of sampleRequests) {
    const id = initiative(name);
    const empty = findInitiativeRequest(database, id);
    if (empty === null) continue;
    writeInitiativeRequest(database, id, { ...empty, ...request, unitId: numberOf(keys.units, unit) });
    updateRow(database, 'initiatives', id, { checked_on: checkedOn, check_result: result, check_note: note });
  }
  for (const { initiative: name, scope, recognizedOn, recognizedBy, decision } of sampleWiderRecognitions) {
    const columns = { scope, recognized_on: recognizedOn, recognized_by: recognizedBy, decision };
    insertRow(database, 'initiative_recognitions', { initiative_id: initiative(name), ...columns });
  }
  for (const [name, person, award, year] of sampleUses) {
    insertRow(database, 'initiative_uses', {
      initiative_id: initiative(name),
      person_id: numberOf(keys.people, person),
      award_type_id: numberOf(keys.awardTypes, award),
      year,
    });
  }
  writeSession(context, keys, initiative);
}

function writeSession(context: ServiceContext, keys: SampleKeys, initiative: (name: string) => number): void {
  const { database } = context;
  const { criteria, ...council } = sampleInitiativeCouncil;
  const id = writeCouncil(database, null, {
    ...council,
    criteria: criteria.map(([name, mostPoints]) => ({ id: null, name, mostPoints })),
    members: sampleCouncilMembers.map(([person, part, presence]) => {
      const personId = numberOf(keys.people, person);
      const fullName = ownerName(context, { kind: 'person', id: personId });
      const post = membershipOn(database, personId, council.meetsOn)?.position ?? null;
      return { id: null, personId, fullName, post, part, presence };
    }),
  });
  putItems(
    database,
    id,
    sampleSheets.map(([name]) => initiative(name)),
  );
  const page = findCouncil(database, id);
  for (const [name, sheets] of sampleSheets) {
    const itemId = page?.items.find((item) => item.initiativeId === initiative(name))?.id ?? 0;
    for (const [person, points, vote] of sheets) {
      const personId = numberOf(keys.people, person);
      const memberId = page?.members.find((member) => member.personId === personId)?.id ?? 0;
      page?.criteria.forEach((criterion, place) => {
        writeScore(database, { itemId, memberId, criterionId: criterion.id, points: points[place] ?? null });
      });
      writeVote(database, { itemId, memberId, vote });
    }
  }
  const first = page?.items[0];
  if (first) {
    updateRow(database, 'initiative_council_items', first.id, {
      conclusion: 'recognize',
      opinion: 'Đã áp dụng ở bốn đội, có thể dùng cho các cuộc kiểm tra khác.',
    });
  }
}
