import { awardChangeNames, type RestingAward } from '#shared/contracts/award-changes.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';
import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { consumedAwards } from '#shared/domain/eligibility/consumed-awards.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  changesOfAward,
  findAwardChange,
  insertAwardChange,
  writeRecovery,
} from '../../database/repositories/award-change-repository.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { updateRow } from '../../database/rows.ts';
import { openDocket } from '../eligibility/open-docket.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The changes of an award, and what rests on it. @throws AppFailureError notFound */
export function readAwardChanges(
  context: ServiceContext,
  { awardId }: Input<'award-changes:of-award'>,
): Output<'award-changes:of-award'> {
  const award = requireAward(context, awardId);
  return { changes: changesOfAward(context.database, awardId), restingOn: restingOn(context, award) };
}

/**
 * Corrects, revokes or restores an award by a later decision, as one step: the award's status follows, so that the law engine no
 * longer counts what was revoked. @throws AppFailureError notFound, refused
 */
export function saveAwardChange(
  context: ServiceContext,
  input: Input<'award-changes:save'>,
): Output<'award-changes:save'> {
  const { database } = context;
  const award = requireAward(context, input.awardId);
  const { change, decidedOn, decisionNumber, issuer, reason, note } = input;
  requireSense(context, award, input);
  const label = `${awardChangeNames[change]} ${award.awardShortName} năm ${award.year} của ${award.recipientName}`;
  return recordStep(context, label, () => {
    updateRow(database, 'awards', award.id, {
      status: change === 'restored' ? 'granted' : change,
      ...(input.recipientName === undefined ? {} : { recipient_name: input.recipientName }),
      ...(input.position === undefined ? {} : { position: input.position }),
      ...(input.citation === undefined ? {} : { citation: input.citation }),
    });
    const before = change === 'adjusted' ? printed(award) : null;
    const recovered = { itemRecoveredOn: null, moneyRecoveredOn: null };
    return {
      id: insertAwardChange(database, award.id, {
        change,
        decidedOn,
        decisionNumber,
        issuer,
        reason,
        before,
        note,
        ...recovered,
      }),
    };
  });
}

/** Writes when the certificate and the money came back. Law 06/2022/QH15, Article 93(8). @throws AppFailureError notFound, refused */
export function recoverAward(context: ServiceContext, input: Input<'award-changes:recover'>): null {
  const change =
    findAwardChange(context.database, input.id) ?? fail({ kind: 'notFound', entity: 'award', id: input.id });
  if (change.change !== 'revoked') {
    fail({
      kind: 'refused',
      field: null,
      message: 'Chỉ thu hồi hiện vật và tiền thưởng của khen thưởng đã bị huỷ bỏ.',
    });
  }
  for (const field of ['itemRecoveredOn', 'moneyRecoveredOn'] as const) {
    const day = input[field];
    if (day !== null && (day < change.decidedOn || day > context.today())) {
      fail({ kind: 'refused', field, message: 'Ngày thu hồi phải từ ngày quyết định huỷ bỏ đến hôm nay.' });
    }
  }
  recordStep(context, `Thu hồi theo Quyết định ${change.decisionNumber}`, () =>
    writeRecovery(context.database, input.id, input),
  );
  return null;
}

function requireAward(context: ServiceContext, awardId: number): AwardRow {
  const award = listAwards(context.database, { awardId }, new Map())[0];
  return award ?? fail({ kind: 'notFound', entity: 'award', id: awardId });
}

function requireSense(context: ServiceContext, award: AwardRow, input: Input<'award-changes:save'>): void {
  const { change, decidedOn } = input;
  if (decidedOn > context.today())
    fail({ kind: 'refused', field: 'decidedOn', message: 'Ngày quyết định ở tương lai; hãy kiểm tra lại.' });
  if (award.decidedOn !== null && decidedOn < award.decidedOn) {
    fail({ kind: 'refused', field: 'decidedOn', message: 'Quyết định này không thể có trước quyết định khen thưởng.' });
  }
  if (change === 'revoked' && award.status === 'revoked')
    fail({ kind: 'refused', field: 'change', message: 'Khen thưởng này đã bị huỷ bỏ từ trước.' });
  if (change !== 'revoked' && change !== 'adjusted' && award.status !== 'revoked')
    fail({ kind: 'refused', field: 'change', message: 'Chỉ phục hồi khen thưởng đã bị huỷ bỏ.' });
  if (change === 'adjusted' && award.status === 'revoked')
    fail({
      kind: 'refused',
      field: 'change',
      message: 'Khen thưởng đã bị huỷ bỏ thì không điều chỉnh; hãy phục hồi trước.',
    });
}

/** What the award said before. */
function printed({ recipientName, position, citation }: AwardRow): string {
  return [recipientName, position, citation].filter(Boolean).join('; ');
}

/** The later awards of the same owner whose years counted this one. */
function restingOn(context: ServiceContext, award: AwardRow): RestingAward[] {
  const owner: FactOwner | null =
    award.personId !== null
      ? { kind: 'person', id: award.personId }
      : award.unitId !== null
        ? { kind: 'unit', id: award.unitId }
        : null;
  if (owner === null || award.status === 'revoked') return [];
  const on = context.today() as IsoDate;
  const facts = openDocket(context, Number(on.slice(0, 4)), on, [owner]).facts(owner);
  return consumedAwards(facts, on)
    .filter((used) => used.award === award.code && used.year === award.year)
    .map(({ by }) => ({
      awardName: awardCatalogue[by.award].name,
      year: by.year,
      reason: `${awardCatalogue[by.award].shortName} năm ${by.year} được xét trên cơ sở ${award.awardShortName} năm ${award.year}; huỷ bỏ thì phải xem lại.`,
    }));
}
