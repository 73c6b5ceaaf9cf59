import { initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { reaches } from '#shared/domain/eligibility/case-codes.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { deleteRow, insertRow, oneRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireInitiative } from './initiatives.ts';

/** Enters the check on receipt. Decree 13/2012, Article 6. @throws AppFailureError notFound, refused */
export function checkInitiative(context: ServiceContext, input: Input<'initiatives:check'>): null {
  const { name } = requireInitiative(context, input.id);
  if (input.result !== null && input.checkedOn === null) {
    fail({ kind: 'refused', field: 'checkedOn', message: 'Hãy nhập ngày kiểm tra đơn; thời hạn tính từ ngày này.' });
  }
  if (input.receivedOn && input.checkedOn && input.checkedOn < input.receivedOn) {
    const received = formatDate(input.receivedOn as IsoDate);
    fail({ kind: 'refused', field: 'checkedOn', message: `Ngày kiểm tra trước ngày nhận đơn (${received}).` });
  }
  recordStep(context, `Kiểm tra đơn sáng kiến ${name}`, () =>
    updateRow(context.database, 'initiatives', input.id, {
      received_on: input.receivedOn,
      checked_on: input.checkedOn,
      check_result: input.result,
      check_note: input.note,
      corrected_on: input.correctedOn,
    }),
  );
  return null;
}

/** Recognizes initiatives by one decision and numbers their certificates. @throws AppFailureError notFound, refused */
export function recognizeInitiatives(context: ServiceContext, input: Input<'initiatives:recognize'>): null {
  const { ids, decision, recognizedOn, recognizedBy, scope, firstCertificate } = input;
  const initiatives = [...new Set(ids)].map((id) => requireInitiative(context, id));
  for (const { name, firstAppliedOn, requestedOn } of initiatives) {
    const late = [firstAppliedOn, requestedOn].find((day) => day !== null && day > recognizedOn);
    if (late) {
      const message = `Ngày công nhận trước ngày nộp đơn hoặc ngày áp dụng lần đầu (${formatDate(late as IsoDate)}) của sáng kiến «${name}».`;
      fail({ kind: 'refused', field: 'recognizedOn', message });
    }
  }
  const label = initiatives.length === 1 ? `sáng kiến ${initiatives[0]?.name}` : `${initiatives.length} sáng kiến`;
  recordStep(context, `Công nhận ${label} theo Quyết định ${decision}`, () => {
    initiatives.forEach(({ id, certificateNumber }, place) => {
      updateRow(context.database, 'initiatives', id, {
        state: 'recognized',
        scope,
        recognized_on: recognizedOn,
        recognized_by: recognizedBy,
        decision,
        refused_on: null,
        certificate_number: firstCertificate === null ? certificateNumber : String(firstCertificate + place),
      });
    });
  });
  return null;
}

/** Not recognized; the authors were told on that day. @throws AppFailureError notFound */
export function refuseInitiative(context: ServiceContext, input: Input<'initiatives:refuse'>): null {
  const { name, note } = requireInitiative(context, input.id);
  recordStep(context, `Không công nhận sáng kiến ${name}`, () =>
    updateRow(context.database, 'initiatives', input.id, {
      state: 'refused',
      scope: null,
      recognized_on: null,
      recognized_by: null,
      decision: null,
      certificate_number: null,
      refused_on: input.refusedOn,
      note: input.note ?? note,
    }),
  );
  return null;
}

/**
 * Enters a wider scope recognized later, by the authority that may: the chair of the province (or a minister).
 * Law 06/2022/QH15, Articles 21(2), 22(2). @throws AppFailureError notFound, refused
 */
export function widenInitiative(
  context: ServiceContext,
  input: Input<'initiatives:widen'>,
): Output<'initiatives:widen'> {
  const initiative = requireInitiative(context, input.id);
  if (initiative.state !== 'recognized' || initiative.recognizedOn === null) {
    const message =
      'Sáng kiến chưa được cơ sở công nhận; hãy ghi công nhận ở cơ sở trước, rồi mới ghi phạm vi rộng hơn.';
    fail({ kind: 'refused', field: 'scope', message });
  }
  if (initiative.scope !== null && reaches(initiative.scope, input.scope)) {
    const message = `Sáng kiến đã được công nhận phạm vi ${initiativeScopeNames[initiative.scope].toLocaleLowerCase('vi')} rồi.`;
    fail({ kind: 'refused', field: 'scope', message });
  }
  if (input.recognizedOn < (initiative.recognizedOn ?? '')) {
    const day = formatDate(initiative.recognizedOn as IsoDate);
    fail({ kind: 'refused', field: 'recognizedOn', message: `Không thể trước ngày được cơ sở công nhận (${day}).` });
  }
  const same = oneRow(
    context.database,
    'SELECT id FROM initiative_recognitions WHERE initiative_id = @id AND scope = @scope',
    { id: input.id, scope: input.scope },
  );
  const columns = {
    recognized_on: input.recognizedOn,
    recognized_by: input.recognizedBy,
    decision: input.decision,
  };
  return recordStep(context, `Công nhận phạm vi ảnh hưởng của sáng kiến ${initiative.name}`, () => {
    if (same !== undefined) {
      updateRow(context.database, 'initiative_recognitions', Number(same.id), columns);
      return { id: Number(same.id) };
    }
    const id = insertRow(context.database, 'initiative_recognitions', {
      initiative_id: input.id,
      scope: input.scope,
      ...columns,
    });
    return { id };
  });
}

/** Takes a wider recognition back. @throws AppFailureError notFound */
export function removeRecognition(context: ServiceContext, input: Input<'initiatives:remove-recognition'>): null {
  const id = input.recognitionId;
  const query = `SELECT i.name FROM initiative_recognitions r JOIN initiatives i ON i.id = r.initiative_id WHERE r.id = @id`;
  const row = oneRow(context.database, query, { id }) ?? fail({ kind: 'notFound', entity: 'initiative', id });
  recordStep(context, `Bỏ công nhận phạm vi ảnh hưởng của sáng kiến ${row.name}`, () =>
    deleteRow(context.database, 'initiative_recognitions', id),
  );
  return null;
}
