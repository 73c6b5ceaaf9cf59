import type { BlockMember, BlockStep, BlockYearFields, MemberResult } from '#shared/contracts/blocks.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { judgeNomination, neededVotes, nominationWarnings } from '#shared/domain/blocks/nominate.ts';
import { roleRecords, rotateRoles } from '#shared/domain/blocks/rotate-roles.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import { blocksDiplomas } from '#shared/law/parameters/blocks/diplomas.ts';
import { blocksFlags } from '#shared/law/parameters/blocks/flags.ts';
import { blocksLeastPeople } from '#shared/law/parameters/blocks/least-people.ts';
import { blocksLeastUnits } from '#shared/law/parameters/blocks/least-units.ts';
import {
  blockElections,
  blockNominations,
  emptyBlockYear,
  findBlockYear,
  listBlockMembers,
} from '../../database/repositories/block-repository.ts';
import { blockSubmissions, scoresChangedSinceSubmission } from '../../database/repositories/block-score-repository.ts';
import { memberCounts } from '../../database/repositories/membership-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { changedCells } from '../block-scores/changes-since.ts';
import { type BlockTally, tallyBlock } from '../block-scores/tally-block.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import { listPledges } from '../pledges/read-pledges.ts';
import type { ServiceContext } from '../service-context.ts';
import { barHints } from './bar-hints.ts';
import { blockSteps } from './block-steps.ts';
import { describeBlock, ownUnits } from './list-blocks.ts';
import { memberNames } from './require-block.ts';

/** Everything about a block's year but the single scores. @throws AppFailureError notFound */
export function readBlockYear(context: ServiceContext, { blockId, year }: Input<'blocks:year'>): Output<'blocks:year'> {
  const { database } = context;
  const block = describeBlock(context, blockId);
  const stored = findBlockYear(database, blockId, year);
  const { id: _, ...fields } = stored ?? { ...emptyBlockYear, id: 0 };
  const names = memberNames(context, year);
  const tally = tallyBlock(context, blockId, year);
  const members = describeMembers(context, blockId, year, tally, block.isInner);
  const { limits, limitSource } = limitsOf(context, fields, year, block.isInner);
  const rules = { votePercent: fields.votePercent, voters: members.length };
  const nominations = blockNominations(database, blockId, year);
  const byId = new Map(members.map((member) => [member.id, member.unitName]));
  const past = listBlockMembers(database, blockId);
  const unitIds = members.map(({ unitId }) => unitId);
  const next = rotateRoles(unitIds, past, year + 1);
  const results = describeResults(context, blockId, year, tally);
  const pledge = listPledges(context, { year }).find((each) => each.blockId === blockId && each.state !== 'canceled');
  return {
    block,
    year,
    fields,
    isEntered: stored !== null,
    members,
    elections: blockElections(database, blockId, year + 1).map((each) => ({ ...each, unitName: names(each.unitId) })),
    rotation: [...next].flatMap(([unitId, role]) =>
      role === 'member' ? [] : [{ unitId, unitName: names(unitId), role }],
    ),
    table:
      tally.table === null
        ? null
        : { ...tally.table, criterionCount: tally.criteria.filter(({ kind }) => kind !== 'group').length },
    results,
    nominations: nominations.map((each) => ({ ...each, outcome: judgeNomination(each, rules) })),
    nominationWarnings: nominationWarnings(results, nominations, limits, rules, (memberId) => byId.get(memberId) ?? ''),
    limits,
    limitSource,
    neededVotes: neededVotes(rules),
    steps: blockSteps({
      today: context.today(),
      isInner: block.isInner,
      fields,
      members,
      results,
      pledge: pledge ?? null,
      hasTable: tally.table !== null,
      nominations,
    }) satisfies readonly BlockStep[],
    pledgeId: pledge?.id ?? null,
    warnings: [...innerWarnings(context, block.isInner, year, members), ...barHints(context, year, members)],
  };
}

function describeMembers(
  context: ServiceContext,
  blockId: number,
  year: number,
  { members }: BlockTally,
  isInner: boolean,
): BlockMember[] {
  const directory = readUnitDirectory(context.database);
  const own = isInner ? new Set<number>() : ownUnits(context, year);
  const day = `${year}-12-31`;
  const records = roleRecords(
    members.map(({ unitId }) => unitId),
    listBlockMembers(context.database, blockId),
    year,
  );
  return members.map(({ id, unitId, role, signerName, signerPost, bar, barNote }) => {
    const record = records.find((each) => each.unitId === unitId);
    return {
      ...{ id, unitId, role, signerName, signerPost, bar, barNote },
      unitName: directory.nameOn(unitId, day),
      shortName: directory.shortNameOn(unitId, day),
      isOwn: own.has(unitId),
      lastHead: record?.lastHead ?? null,
      lastDeputy: record?.lastDeputy ?? null,
    };
  });
}

function describeResults(context: ServiceContext, blockId: number, year: number, tally: BlockTally): MemberResult[] {
  const { database } = context;
  const submissions = Map.groupBy(blockSubmissions(database, blockId, year), ({ memberId }) => memberId);
  const changed = changedCells(scoresChangedSinceSubmission(database, blockId, year, null));
  return tally.ranked.flatMap((ranked): MemberResult[] => {
    const own = tally.tallies.get(ranked.memberId);
    if (own === undefined) return [];
    return [
      {
        ...ranked,
        totals: own.totals,
        barredBy: own.barringLines.map((line) => tally.criteria[line]?.name ?? ''),
        submissions: (submissions.get(ranked.memberId) ?? []).map((submission) => ({
          stage: submission.stage,
          scorerId: submission.scorerId,
          submittedAt: submission.submittedAt,
          way: submission.way,
          fileName: submission.fileName,
          changedCells: changed.filter(
            (cell) =>
              cell.memberId === submission.memberId &&
              cell.stage === submission.stage &&
              cell.scorerId === submission.scorerId,
          ).length,
        })),
      },
    ];
  });
}

/** How many the block may nominate: what the year says, else (for the province's awards) the regulation in force at its end. */
function limitsOf(
  context: ServiceContext,
  fields: BlockYearFields,
  year: number,
  isInner: boolean,
): Pick<Output<'blocks:year'>, 'limits' | 'limitSource'> {
  const { flagLimit, diplomaLimit, certificateLimit, limitSource } = fields;
  if (isInner) return { limits: { COT: null, BKT: diplomaLimit, GK: certificateLimit }, limitSource };
  const day = (fields.metOn ?? `${year}-12-31`) as IsoDate;
  const law = lawInForceOn(day, readLawChoices(context).regulations);
  const flags = law.find(blocksFlags);
  const diplomas = law.find(blocksDiplomas);
  const isOwn = flagLimit !== null || diplomaLimit !== null;
  return {
    limits: { COT: flagLimit ?? flags?.value ?? null, BKT: diplomaLimit ?? diplomas?.value ?? null, GK: null },
    limitSource: isOwn ? limitSource : ((flags ?? diplomas)?.provisions.join('; ') ?? null),
  };
}

/** What the regulation asks of a block inside the department: so many units with so many people each. */
function innerWarnings(
  context: ServiceContext,
  isInner: boolean,
  year: number,
  members: readonly BlockMember[],
): string[] {
  if (!isInner || members.length === 0) return [];
  const law = lawInForceOn(`${year}-12-31` as IsoDate, readLawChoices(context).regulations);
  const leastUnits = law.find(blocksLeastUnits);
  const leastPeople = law.find(blocksLeastPeople);
  const counts = memberCounts(context.database, `${year}-12-31`);
  const small = members.filter(({ unitId }) => (counts.get(unitId) ?? 0) < (leastPeople?.value ?? 0));
  return [
    ...(leastUnits !== undefined && members.length < leastUnits.value
      ? [`Khối có ${members.length} đơn vị, ít hơn ${leastUnits.value} đơn vị (${leastUnits.provisions.join('; ')}).`]
      : []),
    ...(leastPeople !== undefined && small.length > 0
      ? [
          `Dưới ${leastPeople.value} người: ${small.map(({ unitName }) => unitName).join(', ')} (${leastPeople.provisions.join('; ')}).`,
        ]
      : []),
  ];
}
