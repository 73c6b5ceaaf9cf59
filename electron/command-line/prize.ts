import { isIsoDate } from '#shared/dates/iso-date.ts';
import { awardCodes } from '#shared/domain/awards/award-code.ts';
import { subjectKinds } from '#shared/domain/awards/subject-kind.ts';
import { computePrize } from '#shared/domain/prize/compute-prize.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { formatMoney, formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { type Command, UsageError } from './command.ts';
import { readOptions, required } from './read-options.ts';

/** The prize money of an award on a day, by base salary and coefficient. */
export const prize: Command = {
  usage: 'prize --award MÃ --subject person|collective|household --on NGÀY',
  summary: 'Tiền thưởng theo mức lương cơ sở và hệ số của ngày quyết định',
  run(args) {
    const { values } = readOptions(args, { award: 'string', subject: 'string', on: 'string' });
    const code = required(values.award, 'award');
    const award = awardCodes.find((known) => known === code);
    if (award === undefined)
      throw new UsageError(`--award “${code}” không có trong danh mục; các mã: ${awardCodes.join(', ')}.`);
    const subject = subjectKinds.find((known) => known === values.subject);
    if (subject === undefined) throw new UsageError(`--subject phải là một trong: ${subjectKinds.join(', ')}.`);
    const on = required(values.on, 'on');
    if (!isIsoDate(on))
      throw new UsageError(`--on “${on}” không có trên lịch; hãy nhập dạng NĂM-THÁNG-NGÀY, ví dụ 2026-12-05.`);
    const answer = computePrize({ award, subject, on });
    if (!answer.ok) fail(answer.failure);
    const { coefficient, baseSalary, amount, provisions } = answer.value;
    return {
      data: answer.value,
      lines: [`${formatMoney(amount)} = ${formatNumber(coefficient)} × ${formatMoney(baseSalary)}`, ...provisions],
    };
  },
};
