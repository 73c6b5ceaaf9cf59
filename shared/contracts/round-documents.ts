import { z } from 'zod';
import { deciders } from '../domain/rounds/round-kind.ts';
import { isoDate, optionalText, recordId } from './fields.ts';

const recipients = z.array(z.string().max(200)).max(30);

/** Danh sách đề nghị: of the whole round, of one level that decides, of one proposing unit. */
export const proposalListParams = z.strictObject({
  roundId: recordId,
  /** Null: all levels. */
  decider: z.enum(deciders).nullable(),
  /** Null: all units. */
  unitId: recordId.nullable(),
  /** Withdrawn and refused ones are left out. */
  documentNumber: optionalText('số văn bản', 40),
  attachedTo: optionalText('văn bản kèm theo', 300),
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients,
});
export type ProposalListParams = z.output<typeof proposalListParams>;
export const proposalListRequest = z.strictObject({ document: z.literal('proposal-list'), params: proposalListParams });

/** Công văn đôn đốc of one unit. */
export const reminderLetterParams = z.strictObject({
  roundId: recordId,
  unitId: recordId,
  documentNumber: optionalText('số văn bản', 40),
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type ReminderLetterParams = z.output<typeof reminderLetterParams>;
export const reminderLetterRequest = z.strictObject({
  document: z.literal('reminder-letter'),
  params: reminderLetterParams,
});

const ofProposal = z.strictObject({ proposalId: recordId, datedOn: isoDate });
export type OfProposalParams = z.output<typeof ofProposal>;

/** Báo cáo thành tích. */
export const achievementReportRequest = z.strictObject({
  document: z.literal('achievement-report'),
  params: ofProposal,
});

/** Hồ sơ đề nghị khen thưởng: contents, report, the minutes' words and the list of copies on one paper. */
export const dossierRequest = z.strictObject({ document: z.literal('dossier'), params: ofProposal });
