import { listRounds } from '../../../database/repositories/round-repository.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { FoundRow } from './planned-row.ts';
import type { MappedRow } from './row-identity.ts';

/** The round of ours that a unit's proposals go into: the one of the same name, else the officer chooses among those of the year. */
export function roundMatcher(
  context: ServiceContext,
  byName: (mapped: MappedRow) => FoundRow,
): (mapped: MappedRow) => FoundRow {
  const rounds = listRounds(context.database);
  return (mapped) => {
    const found = byName(mapped);
    if (found.match !== null) return found;
    const candidates = rounds
      .filter((round) => round.year === Number(mapped.year))
      .map((round) => ({ id: round.id, label: round.name, reason: `đợt của năm ${round.year} ở đây` }));
    if (candidates.length === 0) return found;
    return { match: null, candidates, problem: 'Đề nghị của đơn vị vào đợt khen thưởng nào ở đây? Hãy chọn' };
  };
}
