import type { CeremonyGuest } from '#shared/contracts/ceremonies.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { shareSeats } from '#shared/domain/ceremonies/share-seats.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  guestsOf,
  writeGuests,
  writeProgramme,
  writeStageGroups,
} from '../../database/repositories/ceremony-repository.ts';
import { allRows } from '../../database/rows.ts';
import { handOversOfDecisions } from '../fund/hand-overs.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireCeremony } from './read-ceremonies.ts';

/** A row of the hall where nobody said how many seats it has. */
const DEFAULT_SEATS_PER_ROW = 12;

/** Writes the programme. @throws AppFailureError notFound */
export function saveProgramme(context: ServiceContext, { id, items }: Input<'ceremonies:save-programme'>): null {
  const { name } = requireCeremony(context, id);
  recordStep(context, `Chương trình: ${name}`, () => writeProgramme(context.database, id, items));
  return null;
}

/**
 * Writes the stage groups: their order, names, who hands over, who comes up for whom. An award is called once.
 * @throws AppFailureError notFound, refused
 */
export function saveStageGroups(context: ServiceContext, { id, groups }: Input<'ceremonies:save-groups'>): null {
  const ceremony = requireCeremony(context, id);
  const awards = new Map(handOversOfDecisions(context, ceremony.decisionIds).map((award) => [award.id, award]));
  const called = new Set<number>();
  groups.forEach((group, index) => {
    group.places.forEach(({ awardId }, place) => {
      const award = awards.get(awardId);
      const field = `groups.${index}.places.${place}.awardId`;
      if (award === undefined) {
        fail({
          kind: 'refused',
          field,
          message: 'Có người không còn trong các quyết định của buổi lễ; hãy mở lại danh sách gọi.',
        });
      }
      if (called.has(awardId)) {
        const message = `${award.recipientName} được gọi hai lần cho ${award.awardShortName}; hãy bỏ một lần.`;
        fail({ kind: 'refused', field, message });
      }
      called.add(awardId);
    });
  });
  recordStep(context, `Danh sách gọi: ${ceremony.name}`, () =>
    writeStageGroups(
      context.database,
      id,
      groups.filter((group) => group.places.length > 0),
    ),
  );
  return null;
}

/** Writes guests with their seats. @throws AppFailureError notFound, referenceGone */
export function saveGuests(context: ServiceContext, { id, guests }: Input<'ceremonies:save-guests'>): null {
  const { name } = requireCeremony(context, id);
  recordStep(context, `Khách mời, chỗ ngồi: ${name}`, () => writeGuests(context.database, id, guests));
  return null;
}

/**
 * Counts the recipients of each unit, in the office's order, beside the guests entered by hand, and shares out the seats row by
 * row. @throws AppFailureError notFound
 */
export function seatCeremony(context: ServiceContext, { id }: Input<'ceremonies:seat'>): null {
  const ceremony = requireCeremony(context, id);
  const known = guestsOf(context.database, id);
  const units = unitsOf(context, ceremony.decisionIds, known);
  const counted = new Set(units.map((unit) => unit.name));
  const byHand = known.filter((guest) => guest.unitId === null && !counted.has(guest.name));
  const lines = [...byHand, ...units];
  const seats = shareSeats(
    lines.map((line) => line.invited),
    ceremony.seatsPerRow ?? DEFAULT_SEATS_PER_ROW,
  );
  recordStep(context, `Xếp chỗ ngồi: ${ceremony.name}`, () =>
    writeGuests(
      context.database,
      id,
      lines.map((line, index) => ({ ...line, seats: seats[index] ?? null })),
    ),
  );
  return null;
}

/** The units of those who receive: each person once, and one who stands for each collective. */
function unitsOf(
  context: ServiceContext,
  decisionIds: readonly number[],
  known: readonly CeremonyGuest[],
): CeremonyGuest[] {
  const notes = new Map(known.map((guest) => [guest.name, guest.note]));
  const homes = new Map(
    allRows(context.database, 'SELECT id, unit_id, home_unit_id FROM awards').map((row) => [
      Number(row.id),
      (row.unit_id ?? row.home_unit_id) as number | null,
    ]),
  );
  const groups = new Map<string, { unitId: number | null; order: number; who: Set<string> }>();
  for (const award of handOversOfDecisions(context, decisionIds)) {
    const name = award.subject === 'person' ? (award.unitName ?? award.recipientName) : award.recipientName;
    const group = groups.get(name) ?? { unitId: homes.get(award.id) ?? null, order: award.unitOrder, who: new Set() };
    group.who.add(award.personId === null ? award.recipientName : `person ${award.personId}`);
    groups.set(name, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, { unitId, who }]) => ({
      unitId,
      name,
      invited: who.size,
      seats: null,
      note: notes.get(name) ?? null,
    }));
}
