import { readFileSync } from 'node:fs';
import { defaultPreferences } from '#shared/contracts/default-preferences.ts';
import { packageContent, packageKindNames, SHORTEST_PASSWORD } from '#shared/contracts/packages.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { makeOfficePackage } from '../office/package-desk.ts';
import { type Command, UsageError } from './command.ts';
import { readOptions, required } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Makes a package for another office. */
export const makePackageFile: Command = {
  usage:
    'package --db TỆP --kind unit-proposals|block-scores|person|people|office|handover --out GÓI [--person N] [--unit N] [--year NĂM] [--round N] [--block N] [--without-scans] [--password-file TỆP]',
  summary: 'Lập gói dữ liệu (.tdktgoi) gửi cơ quan, đơn vị khác; mật khẩu đọc từ dòng đầu của --password-file',
  async run(args) {
    const { values } = readOptions(args, {
      db: 'string',
      kind: 'string',
      out: 'string',
      person: 'string',
      unit: 'string',
      year: 'string',
      round: 'string',
      block: 'string',
      'without-scans': 'boolean',
      'password-file': 'string',
    });
    const out = required(values.out, 'out');
    const withScans = values['without-scans'] !== true;
    const [person, unit, year, round, block] = [
      values.person,
      values.unit,
      values.year,
      values.round,
      values.block,
    ].map(numberOf);
    const given = {
      'block-scores': { kind: 'block-scores', blockId: block, year, unitId: unit },
      'unit-proposals': { kind: 'unit-proposals', year, unitId: unit, roundId: round },
      person: { kind: 'person', personId: person, withScans },
      people: { kind: 'people', unitIds: [unit], withScans },
      office: { kind: 'office' },
      handover: { kind: 'handover' },
    }[required(values.kind, 'kind')];
    const checked = packageContent.safeParse(given);
    if (!checked.success) {
      throw new UsageError(
        '--kind phải là một trong unit-proposals (kèm --year), block-scores (kèm --block, --year, --unit), person (kèm --person), people (kèm --unit), office, handover.',
      );
    }
    const password = passwordFrom(values['password-file']);
    if (password !== null && password.length < SHORTEST_PASSWORD)
      throw new UsageError(`Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`);
    return withOffice(values.db, async (office) => {
      const order = { content: checked.data, path: out, password, preferences: defaultPreferences };
      const { rowCount } = await makeOfficePackage(office, order);
      return {
        data: { file: out, kind: checked.data.kind, rows: rowCount, sealed: password !== null },
        lines: [`Đã lập gói ${packageKindNames[checked.data.kind]}: ${out}, ${rowCount} mục.`],
      };
    });
  },
};

/** The first line of a file, as a password; null without a file. @throws AppFailureError fileMissing */
export function passwordFrom(file: string | undefined): string | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    return fail({ kind: 'fileMissing', path: file });
  }
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
