import type { ComparedMember, ScoreView } from '#shared/contracts/block-scores.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { computeScore, emptyEntry } from '#shared/domain/blocks/compute-score.ts';
import { isScoredAt, type ScoreStage } from '#shared/domain/blocks/score-stage.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  blockSubmissions,
  criteriaOfTable,
  evidenceOfTable,
  findScoreTable,
  scoresChangedSinceSubmission,
  scoresOfTable,
} from '../../database/repositories/block-score-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { ownUnits } from '../blocks/list-blocks.ts';
import { memberNames, membersOfYear, requireBlock, requireMember } from '../blocks/require-block.ts';
import type { ServiceContext } from '../service-context.ts';
import { changedCells, entryInWords } from './changes-since.ts';
import { tallyBlock } from './tally-block.ts';

/** The comparison of all members by all criteria, at the three stages. @throws AppFailureError notFound */
export function compareScores(
  context: ServiceContext,
  { blockId, year }: Input<'block-scores:comparison'>,
): Output<'block-scores:comparison'> {
  const { database } = context;
  const block = requireBlock(context, blockId);
  const { table, criteria, members, scores, tallies, ranked } = tallyBlock(context, blockId, year);
  const directory = readUnitDirectory(database);
  const own = block.isInner ? new Set<number>() : ownUnits(context, year);
  const placeOf = new Map(criteria.map(({ id }, index) => [id, index]));
  const linesOf = (rows: readonly { readonly memberId: number; readonly criterionId: number }[]) => {
    const found = new Map<number, Set<number>>();
    for (const { memberId, criterionId } of rows) {
      const place = placeOf.get(criterionId);
      if (place === undefined) continue;
      const places = found.get(memberId);
      if (places) places.add(place);
      else found.set(memberId, new Set([place]));
    }
    return (memberId: number) => [...(found.get(memberId) ?? [])];
  };
  const noted = linesOf([
    ...scores.filter(({ entry }) => entry.note !== null),
    ...(table === null ? [] : evidenceOfTable(database, table.id)),
  ]);
  const changed = linesOf(changedCells(scoresChangedSinceSubmission(database, blockId, year, null)));
  const submissions = Map.groupBy(blockSubmissions(database, blockId, year), ({ memberId }) => memberId);
  const ranks = new Map(ranked.map((member) => [member.memberId, member]));
  return {
    table,
    criteria,
    members: members.flatMap((member): ComparedMember[] => {
      const tally = tallies.get(member.id);
      if (tally === undefined) return [];
      const rank = ranks.get(member.id);
      return [
        {
          id: member.id,
          unitId: member.unitId,
          unitName: directory.nameOn(member.unitId, `${year}-12-31`),
          shortName: directory.shortNameOn(member.unitId, `${year}-12-31`),
          isOwn: own.has(member.unitId),
          isBarred: rank?.withoutRank === 'barred',
          rank: rank?.rank ?? null,
          totals: tally.totals,
          lines: tally.lines,
          noted: noted(member.id),
          changed: changed(member.id),
          submitted: [...new Set((submissions.get(member.id) ?? []).map(({ stage }) => stage))],
        },
      ];
    }),
  };
}

/** Everything about a member's criterion: what each entered, how it is computed, evidence, later changes. @throws AppFailureError notFound */
export function readScoreCell(
  context: ServiceContext,
  { memberId, criterionId }: Input<'block-scores:cell'>,
): Output<'block-scores:cell'> {
  const { database } = context;
  const member = requireMember(context, memberId);
  const table = findScoreTable(database, member.blockId, member.year);
  const criteria = table === null ? [] : criteriaOfTable(database, table.id);
  const criterion =
    criteria.find(({ id }) => id === criterionId) ??
    fail({ kind: 'notFound', entity: 'scoreCriterion', id: criterionId });
  const tableId = table?.id ?? 0;
  const scores = scoresOfTable(database, tableId).filter(
    (score) => score.memberId === memberId && score.criterionId === criterionId,
  );
  const names = scorerNames(context, member.blockId, member.year);
  const view = (stage: ScoreStage, scorerId: number | null): ScoreView => {
    const entry = scores.find((score) => score.stage === stage && score.scorerId === scorerId)?.entry ?? emptyEntry;
    const scorerName = scorerId === null ? null : (names.get(scorerId) ?? null);
    return { stage, scorerId, scorerName, entry, score: computeScore(criterion, entry) };
  };
  const crossScorers = scores.flatMap(({ stage, scorerId }) =>
    stage === 'cross' && scorerId !== null ? [scorerId] : [],
  );
  const logged = scoresChangedSinceSubmission(database, member.blockId, member.year, memberId);
  return {
    memberId,
    criterion,
    views: [
      ...(isScoredAt(criterion, 'self') ? [view('self', null)] : []),
      ...crossScorers.map((scorerId) => view('cross', scorerId)),
      ...(isScoredAt(criterion, 'verified') ? [view('verified', null)] : []),
    ],
    evidence: evidenceOfTable(database, tableId)
      .filter((each) => each.memberId === memberId && each.criterionId === criterionId)
      .map(({ id, name, byteSize, sha256, addedAt }) => ({ id, name, byteSize, hasFile: sha256 !== null, addedAt })),
    changes: logged
      .filter((change) => change.criterionId === criterionId)
      .map((change) => ({
        stage: change.stage,
        scorerName: change.scorerId === null ? null : (names.get(change.scorerId) ?? null),
        changedAt: change.madeAt,
        changedBy: change.madeBy,
        step: change.label,
        before: entryInWords(criterion, change.before),
        after: entryInWords(criterion, change.after),
      })),
  };
}

/** The members' names by their numbers. */
export function scorerNames(context: ServiceContext, blockId: number, year: number): ReadonlyMap<number, string> {
  const names = memberNames(context, year);
  return new Map(membersOfYear(context, blockId, year).map(({ id, unitId }) => [id, names(unitId)]));
}
