import type { StageGroup } from '#shared/contracts/ceremonies.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { arrangeGroups } from '#shared/domain/ceremonies/arrange-groups.ts';
import { usualProgramme } from '#shared/domain/ceremonies/usual-programme.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  deleteCeremony,
  stageGroupsOf,
  writeCeremony,
  writeProgramme,
  writeStageGroups,
} from '../../database/repositories/ceremony-repository.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import { handOversOfDecisions } from '../fund/hand-overs.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireCeremony } from './read-ceremonies.ts';

/** How many come up together in a new ceremony. */
const USUAL_GROUP_SIZE = 10;

/**
 * Enters or corrects a ceremony. A new one begins with the usual programme and its awards in stage groups; one whose decisions change
 * loses from its groups what is no longer there. @throws AppFailureError notFound, refused
 */
export function saveCeremony(context: ServiceContext, input: Input<'ceremonies:save'>): Output<'ceremonies:save'> {
  const { database } = context;
  const { id, ceremony, decisionIds } = input;
  if (id !== null) requireCeremony(context, id);
  decisionIds.forEach((decisionId, index) => {
    const decision =
      findDecision(database, decisionId) ?? fail({ kind: 'notFound', entity: 'decision', id: decisionId });
    if (decision.signedOn > ceremony.heldOn) {
      const message = `Quyết định ${decision.number}/${decision.symbol} ký sau ngày tổ chức; chưa trao được ở buổi này.`;
      fail({ kind: 'refused', field: `decisionIds.${index}`, message });
    }
  });
  return recordStep(context, `${id === null ? 'Lập' : 'Sửa'} ${ceremony.name}`, () => {
    const ceremonyId = writeCeremony(database, id, ceremony, decisionIds);
    if (id === null) {
      writeProgramme(database, ceremonyId, usualProgramme);
      writeStageGroups(database, ceremonyId, arranged(context, decisionIds, USUAL_GROUP_SIZE, true));
    } else keepOnlyItsAwards(context, ceremonyId, decisionIds);
    return { id: ceremonyId };
  });
}

/** Makes the stage groups anew. @throws AppFailureError notFound */
export function arrangeCeremony(context: ServiceContext, input: Input<'ceremonies:arrange'>): null {
  const ceremony = requireCeremony(context, input.id);
  recordStep(context, `Xếp lượt lên nhận: ${ceremony.name}`, () =>
    writeStageGroups(
      context.database,
      input.id,
      arranged(context, ceremony.decisionIds, input.groupSize, input.withoutItem),
    ),
  );
  return null;
}

/** Removes a ceremony. What was handed over there stays. @throws AppFailureError notFound */
export function removeCeremony(context: ServiceContext, { id }: Input<'ceremonies:remove'>): null {
  const { name } = requireCeremony(context, id);
  recordStep(context, `Xoá ${name}`, () => deleteCeremony(context.database, id));
  return null;
}

/** The groups of all awards of some decisions; `withoutItem` leaves out those that come with nothing to hand over. */
function arranged(
  context: ServiceContext,
  decisionIds: readonly number[],
  size: number,
  withoutItem: boolean,
): StageGroup[] {
  const items = new Map(listAwardTypes(context.database).map((type) => [type.id, type.physicalItem ?? '']));
  const awards = handOversOfDecisions(context, decisionIds).filter(
    (award) => !withoutItem || items.get(award.awardTypeId) !== '',
  );
  return arrangeGroups(awards, size).map(({ name, awardIds }) => ({
    name,
    presenter: null,
    places: awardIds.map((awardId) => ({ awardId, representedBy: null })),
  }));
}

function keepOnlyItsAwards(context: ServiceContext, ceremonyId: number, decisionIds: readonly number[]): void {
  const known = new Set(handOversOfDecisions(context, decisionIds).map((award) => award.id));
  const groups = stageGroupsOf(context.database, ceremonyId);
  if (groups.every((group) => group.places.every((place) => known.has(place.awardId)))) return;
  const kept = groups.map((group) => ({ ...group, places: group.places.filter((place) => known.has(place.awardId)) }));
  writeStageGroups(
    context.database,
    ceremonyId,
    kept.filter((group) => group.places.length > 0),
  );
}
