import { z } from 'zod';
import { recordId, year } from './fields.ts';

/** What a package is for. */
export const packageKinds = ['unit-proposals', 'block-scores', 'person', 'people', 'office', 'handover'] as const;
export type PackageKind = (typeof packageKinds)[number];
export const packageKindNames: Readonly<Record<PackageKind, string>> = {
  'unit-proposals': 'Đăng ký, đề nghị của đơn vị',
  'block-scores': 'Điểm chấm gửi khối thi đua',
  person: 'Một người chuyển công tác',
  people: 'Người và khen thưởng của đơn vị',
  office: 'Toàn bộ dữ liệu cơ quan',
  handover: 'Bàn giao cho người kế nhiệm',
};

/** Packages are files with their own extension. */
export const PACKAGE_EXTENSION = 'tdktgoi';

/** What comes of a row of a package. Only `new`, `changed` and what the officer takes of `differs` is written. */
export const packageOutcomes = ['doubtful', 'differs', 'new', 'changed', 'left', 'same'] as const;
export type PackageOutcome = (typeof packageOutcomes)[number];
export const packageOutcomeNames: Readonly<Record<PackageOutcome, string>> = {
  doubtful: 'Chưa rõ',
  differs: 'Hai bên khác nhau',
  new: 'Mới',
  changed: 'Bổ sung, thay đổi',
  left: 'Không nhận',
  same: 'Không đổi',
};

/** A column of a matched row whose value here is not that of the package. */
export interface PackageChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Both sides say something, and not the same. */
  readonly isDisputed: boolean;
  /** Whether the package's value will stand. */
  readonly isTaken: boolean;
}

/** A record that a row of the package may be. */
export interface PackageCandidate {
  readonly id: number;
  readonly label: string;
  readonly reason: string;
}

/** What the officer says of a row. */
export const packageAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), id: recordId }),
  z.strictObject({ kind: z.enum(['new', 'take', 'keep', 'leave']) }),
]);
export type PackageAnswer = z.output<typeof packageAnswer>;

/** A row of a package with what will happen to it. */
export interface PackageRow {
  /** Table and number in the package: "people 12". */
  readonly id: string;
  readonly table: string;
  readonly tableName: string;
  readonly label: string;
  readonly outcome: PackageOutcome;
  readonly changes: readonly PackageChange[];
  /** Why it is doubtful or not taken, or what to know of it. */
  readonly problem: string | null;
  /** The record here that it was matched with. */
  readonly match: PackageCandidate | null;
  readonly candidates: readonly PackageCandidate[];
  readonly answer: PackageAnswer | null;
}

export type PackageCounts = Readonly<Record<PackageOutcome, number>>;

/** A package that was opened, as far as the top of the screen shows it. */
export interface PackagePreview {
  readonly draftId: number;
  readonly fileName: string;
  readonly kind: PackageKind;
  readonly title: string;
  readonly officeName: string;
  readonly isOwnOffice: boolean;
  readonly isSealed: boolean;
  readonly madeAt: string;
  readonly madeBy: string;
  /** When the same package was taken in before, if it was. */
  readonly receivedAt: string | null;
  /** The last step that both files have, where one was copied from the other. */
  readonly common: { readonly label: string; readonly madeAt: string } | null;
  readonly counts: PackageCounts;
  readonly tables: readonly { readonly table: string; readonly name: string; readonly counts: PackageCounts }[];
  /** What the officer should know before: what is not taken over, what was deleted there. */
  readonly notices: readonly string[];
}

/** A package that was made or received. */
export interface PackageRecord {
  readonly id: number;
  readonly direction: 'sent' | 'received';
  readonly kind: PackageKind;
  readonly title: string;
  readonly officeName: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly fileName: string;
  readonly isSealed: boolean;
  readonly rowCount: number;
  readonly newCount: number | null;
  readonly changedCount: number | null;
  readonly handledAt: string;
  readonly changeSetId: number | null;
  readonly isUndone: boolean;
  /** Steps of the other file that are kept with it. */
  readonly stepCount: number;
}

/** A step of the other file. */
export interface ForeignStep {
  readonly id: number;
  readonly number: number;
  readonly label: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly changeCount: number;
}

/** What goes into a package. */
export const packageContent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('unit-proposals'),
    year,
    unitId: recordId.nullable(),
    roundId: recordId.nullable(),
  }),
  /** What a member scored of itself and of others, for the office that keeps the block's scores. */
  z.strictObject({ kind: z.literal('block-scores'), blockId: recordId, year, unitId: recordId }),
  z.strictObject({ kind: z.literal('person'), personId: recordId, withScans: z.boolean() }),
  z.strictObject({ kind: z.literal('people'), unitIds: z.array(recordId).min(1).max(500), withScans: z.boolean() }),
  z.strictObject({ kind: z.literal('office') }),
  z.strictObject({ kind: z.literal('handover') }),
]);
export type PackageContent = z.output<typeof packageContent>;

/** Short passwords are guessed; NIST SP 800-63B asks for at least eight characters. */
export const SHORTEST_PASSWORD = 8;
const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`)
  .max(200, 'Mật khẩu dài quá 200 ký tự.');
const password = z.string().min(1, 'Hãy gõ mật khẩu.').max(200);

const tableName = z.string().min(1).max(60);

export const packageInputs = {
  'packages:list': z.strictObject({}),
  /** What a package would hold, before it is made. */
  'packages:count': packageContent,
  'packages:preview': z.strictObject({ draftId: recordId }),
  'packages:rows': z.strictObject({
    draftId: recordId,
    outcome: z.enum(packageOutcomes).nullable(),
    table: tableName.nullable(),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(1000),
  }),
  'packages:answer': z.strictObject({
    draftId: recordId,
    rows: z.array(z.string().min(3).max(80)).min(1).max(20_000),
    answer: packageAnswer.nullable(),
  }),
  /** The same answer for every row of an outcome, of one table or of all. */
  'packages:answer-all': z.strictObject({
    draftId: recordId,
    outcome: z.enum(['doubtful', 'differs']),
    table: tableName.nullable(),
    answer: z.enum(['new', 'take', 'keep', 'leave']),
  }),
  'packages:apply': z.strictObject({ draftId: recordId }),
  'packages:drop': z.strictObject({ draftId: recordId }),
  'packages:foreign-steps': z.strictObject({ packageId: recordId }),
} as const;

export interface PackageOutputs {
  'packages:list': readonly PackageRecord[];
  'packages:count': {
    readonly title: string;
    readonly tables: readonly { readonly name: string; readonly count: number }[];
  };
  'packages:preview': PackagePreview;
  'packages:rows': { readonly total: number; readonly rows: readonly PackageRow[] };
  'packages:answer': PackagePreview;
  'packages:answer-all': PackagePreview;
  'packages:apply': { readonly changeSetId: number | null; readonly written: number };
  'packages:drop': null;
  'packages:foreign-steps': readonly ForeignStep[];
}

export const packageWindowInputs = {
  /** Asks where to, and writes the package. Without a password it can be read by everybody who gets the file. */
  'packages:make': z.strictObject({ content: packageContent, password: newPassword.nullable() }),
  /** Asks which, and shows what it would change. `sealedFile` with `password-needed`: to be unlocked. */
  'packages:open': z.strictObject({}),
  /** Opens the package chosen last with its password. */
  'packages:unlock': z.strictObject({ password }),
  /** Makes a data file of its own from the package chosen last, or one to be chosen, and opens it. */
  'packages:new-file': z.strictObject({ password: password.nullable(), isChosen: z.boolean() }),
  /** Adds the settings of the workplace that came with a hand-over: corrections of printers, layouts. Nothing is replaced. */
  'packages:take-preferences': z.strictObject({}),
} as const;

export interface PackageWindowOutputs {
  'packages:make': { readonly path: string; readonly rowCount: number };
  'packages:open': PackagePreview;
  'packages:unlock': PackagePreview;
  'packages:new-file': { readonly path: string };
  'packages:take-preferences': { readonly added: number };
}
