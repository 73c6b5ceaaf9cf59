import { isIsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { type AwardCode, awardCodes } from '#shared/domain/awards/award-code.ts';
import { type Command, UsageError } from './command.ts';
import { outcomeNames } from './outcome-names.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Everybody's outcome, with findings: for one award, or for all. */
export const eligible: Command = {
  usage: 'eligible --db TỆP --year NĂM [--award MÃ] [--on NGÀY]',
  summary: 'Ai đủ điều kiện gì trong năm, và vì sao',
  async run(args) {
    const { values } = readOptions(args, { db: 'string', year: 'string', award: 'string', on: 'string' });
    const year = Number(required(values.year, 'year'));
    if (!Number.isInteger(year) || year < 2014 || year > 2100)
      throw new UsageError('--year phải là một năm từ 2014, ví dụ 2026.');
    if (values.on !== undefined && !isIsoDate(values.on))
      throw new UsageError(`--on “${values.on}” không có trên lịch; hãy nhập dạng NĂM-THÁNG-NGÀY.`);
    const awards = chosenAwards(values.award);
    const rows = await withOffice(values.db, (office) => {
      const on = values.on ?? office.required().today();
      return awards.flatMap((award) =>
        subjectsOf(award).flatMap((subject) =>
          office
            .call('eligibility:list', { award, year, on, subject, withFindings: true })
            .map((row) => ({ award, ...row })),
        ),
      );
    });
    const lines = rows.map(
      (row) =>
        `${row.award} — ${row.name}: ${outcomeNames[row.outcome]}${row.missing === '' ? '' : ` — ${row.missing}`}`,
    );
    return { data: rows, lines };
  },
};

function chosenAwards(code: string | undefined): readonly AwardCode[] {
  if (code === undefined) return awardCodes;
  const award = awardCodes.find((known) => known === code);
  if (award === undefined)
    throw new UsageError(`--award “${code}” không có trong danh mục; các mã: ${awardCodes.join(', ')}.`);
  return [award];
}

function subjectsOf(award: AwardCode): ('person' | 'unit')[] {
  const { subjects } = awardCatalogue[award];
  return [
    ...(subjects.includes('person') ? (['person'] as const) : []),
    ...(subjects.includes('collective') ? (['unit'] as const) : []),
  ];
}
