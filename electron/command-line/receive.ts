import { packageKindNames, packageOutcomeNames, packageOutcomes } from '#shared/contracts/packages.ts';
import { createFromPackage } from '../office/package-desk.ts';
import { applyPackage } from '../services/packages/apply-package.ts';
import { readPackageDraft } from '../services/packages/read-package-draft.ts';
import { answerAllOfPackage, listPackageRows, previewPackage } from '../services/packages/show-package.ts';
import { type Command, type CommandResult, UsageError } from './command.ts';
import { passwordFrom } from './package.ts';
import { readOptions } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** So many rows of a kind are told. */
const TOLD_ROWS = 1000;
/** Units stand in fewer levels than this. */
const MOST_ROUNDS = 20;

/** Takes a package in, or only tells what it would change; or makes a new data file of a whole office's package. */
export const receivePackage: Command = {
  usage:
    'receive --db TỆP GÓI [--dry-run] [--doubtful new|leave] [--differs take|keep] [--password-file TỆP] · receive --new-db TỆP GÓI',
  summary: 'Nhận gói dữ liệu thành một bước; mục chưa rõ để lại, mục khác nhau giữ của ta, trừ khi ghi khác',
  async run(args) {
    const { values, words } = readOptions(args, {
      db: 'string',
      'new-db': 'string',
      'dry-run': 'boolean',
      doubtful: 'string',
      differs: 'string',
      'password-file': 'string',
    });
    const [from] = words;
    if (from === undefined || words.length > 1) throw new UsageError('Hãy ghi đúng một gói cần nhận.');
    const password = passwordFrom(values['password-file']);
    const doubtful = chosen(values.doubtful, ['new', 'leave'] as const, 'doubtful');
    const differs = chosen(values.differs, ['take', 'keep'] as const, 'differs');
    const to = values['new-db'];
    if (to !== undefined) {
      const { officeName } = createFromPackage({ from, password, to });
      return { data: { file: to, office: officeName }, lines: [`Đã lập tệp dữ liệu của ${officeName}: ${to}.`] };
    }
    return withOffice(values.db, (office): CommandResult => {
      const context = office.required();
      const draft = readPackageDraft(context, from, password);
      const answer = { draftId: draft.id, table: null };
      // An answer about a unit raises the questions of what stands below it.
      for (let round = 0; doubtful !== null && round < MOST_ROUNDS; round++) {
        if (previewPackage(context, draft).counts.doubtful === 0) break;
        answerAllOfPackage(context, { ...answer, outcome: 'doubtful', answer: doubtful });
      }
      if (differs !== null) answerAllOfPackage(context, { ...answer, outcome: 'differs', answer: differs });
      const preview = previewPackage(context, draft);
      const open = (['doubtful', 'differs', 'left'] as const).flatMap(
        (outcome) => listPackageRows(context, { ...answer, outcome, offset: 0, limit: TOLD_ROWS }).rows,
      );
      const applied = values['dry-run'] === true ? null : applyPackage(context, { draftId: draft.id });
      const counts = packageOutcomes.map(
        (outcome) => `${packageOutcomeNames[outcome].toLocaleLowerCase('vi')} ${preview.counts[outcome]}`,
      );
      return {
        data: { ...preview, draftId: undefined, rows: open, changeSet: applied?.changeSetId ?? null },
        lines: [
          `${packageKindNames[preview.kind]} của ${preview.officeName}: ${counts.join(', ')}.`,
          ...preview.notices,
          ...open.map(
            (row) =>
              `  ${packageOutcomeNames[row.outcome]} – ${row.tableName}: ${row.label}${row.problem === null ? '' : ` (${row.problem})`}`,
          ),
          applied?.changeSetId == null
            ? 'Chưa ghi gì.'
            : `Đã ghi thành bước số ${applied.changeSetId}; hoàn tác: undo --change-set ${applied.changeSetId}.`,
        ],
      };
    });
  },
};

function chosen<T extends string>(text: string | undefined, known: readonly T[], option: string): T | null {
  if (text === undefined) return null;
  const found = known.find((each) => each === text);
  if (found === undefined) throw new UsageError(`--${option} phải là ${known.join(' hoặc ')}.`);
  return found;
}
