import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import type { PlannedOwner } from './draft.ts';
import { type FactJudgement, ownerKey, refusal, refused, type TableDefaults, wrongSubjects } from './judge-facts.ts';
import type { StoredFacts } from './stored-facts.ts';

/** Proposals for a round: each new unless its list has them. What the law says of them is shown by the round. */
export function judgeProposal(
  values: ImportValues,
  owner: PlannedOwner,
  facts: StoredFacts,
  { round, senderUnitId }: TableDefaults,
): FactJudgement {
  const codes = values.awards ?? [];
  if (round === null) return refused(refusal('Chưa rõ đợt khen thưởng; hãy chọn đợt của bảng'));
  if (round.closedOn !== null) return refused(refusal(`${round.name} đã kết thúc`));
  if (codes.length === 0) return refused(refusal('Chưa ghi danh hiệu, hình thức đề nghị'));
  const year = values.year ?? values.awardYears?.find((each) => each !== round.year);
  if (year !== undefined && year !== round.year)
    return refused(refusal(`Dòng ghi năm ${year}, ${round.name} xét năm ${round.year}`));
  const wrong = wrongSubjects(codes, owner, facts);
  if (wrong.length > 0) return refused(...wrong);
  const types = codes.flatMap((code) => facts.types.get(code) ?? []);
  const added = types.filter(({ id }) => !facts.isProposed(ownerKey(owner), id));
  if (added.length === 0) return { outcome: 'same', changes: [], problems: [], plan: {} };
  const proposals = {
    roundId: round.id,
    judgedOn: round.judgedOn,
    types: added,
    proposingUnitId: senderUnitId,
    position: values.position ?? null,
    citation: values.citation ?? null,
  };
  return {
    outcome: added.length < types.length ? 'changed' : 'new',
    changes: added.map(({ shortName }) => ({
      field: 'awards',
      fieldName: `Đề nghị trong ${round.name}`,
      before: null,
      after: shortName,
    })),
    problems: [],
    plan: { proposals },
  };
}
