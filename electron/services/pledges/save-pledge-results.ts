import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { criteriaOf, partiesOf, resultsOf, writePledgeResult } from '../../database/repositories/pledge-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requirePledge } from './save-pledge.ts';

/**
 * Writes what the parties made of their pledge, as one step. What a change leaves out stays as it was.
 * @throws AppFailureError notFound, refused (more points than the criterion has)
 */
export function savePledgeResults(
  context: ServiceContext,
  input: Input<'pledges:save-results'>,
): Output<'pledges:save-results'> {
  const { database } = context;
  const pledge = requirePledge(context, input.pledgeId);
  const criteria = new Map(criteriaOf(database, pledge.id).map((criterion) => [criterion.id, criterion]));
  const parties = new Set(partiesOf(database, pledge.id).map((party) => party.id));
  const known = new Map(
    resultsOf(database, pledge.id).map((result) => [`${result.criterionId} ${result.partyId}`, result]),
  );
  const label = input.label ?? `Kết quả ${pledge.name}: ${input.changes.length} ô`;
  return recordStep(context, label, () => {
    input.changes.forEach((change, index) => {
      const { criterionId, partyId } = change;
      const criterion = criteria.get(criterionId);
      if (criterion === undefined || !parties.has(partyId)) {
        fail({ kind: 'refused', field: null, message: 'Giao ước vừa được sửa; hãy mở lại rồi nhập kết quả.' });
      }
      const key = `${criterionId} ${partyId}`;
      const old = known.get(key);
      const result = {
        criterionId,
        partyId,
        achieved: change.achieved === undefined ? (old?.achieved ?? null) : change.achieved,
        points: change.points === undefined ? (old?.points ?? null) : change.points,
        note: change.note === undefined ? (old?.note ?? null) : change.note,
      };
      if (criterion.points !== null && result.points !== null && result.points > criterion.points) {
        const message = `Điểm đạt ${formatNumber(result.points)} vượt điểm chuẩn ${formatNumber(criterion.points)} của nội dung này.`;
        fail({ kind: 'refused', field: `changes.${index}.points`, message });
      }
      known.set(key, result);
      writePledgeResult(database, result);
    });
    return { changed: input.changes.length };
  });
}
