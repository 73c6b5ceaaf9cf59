import { z } from 'zod';
import {
  blockComparisonRequest,
  blockMinutesRequest,
  blockNominationRequest,
  blockPlanRequest,
  blockReportRequest,
  blockRulesRequest,
  blockScoreSheetRequest,
} from './block-documents.ts';
import { scoreFormRequest } from './block-scores.ts';
import {
  callingListRequest,
  ceremonyInvitationRequest,
  ceremonyProgrammeRequest,
  fundReportRequest,
  handOverRegisterRequest,
  moneyListRequest,
  resultNoticeRequest,
} from './ceremony-documents.ts';
import { certificateRequest, envelopeRequest, folderLabelRequest, rulerRequest } from './certificate-documents.ts';
import {
  councilBallotRequest,
  councilCountRequest,
  councilDraftRequest,
  councilMinutesRequest,
  councilPostingRequest,
  councilSubmissionRequest,
} from './council-documents.ts';
import { eligibleLetterRequest, eligibleListRequest } from './eligibility-documents.ts';
import {
  conferenceInvitationRequest,
  conferenceListRequest,
  exemplarProfileRequest,
  exemplarRegisterRequest,
} from './exemplar-documents.ts';
import { dataExportRequest } from './export-layouts.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';
import {
  initiativeCertificateRequest,
  initiativeDecisionRequest,
  initiativeListRequest,
  initiativeMinutesRequest,
  initiativeRequestRequest,
  initiativeScoreSheetRequest,
  initiativeStatisticsRequest,
} from './initiative-documents.ts';
import { launchPlanRequest, targetReportRequest, yearCalendarRequest } from './movement-documents.ts';
import { handoverGuideRequest, personRecordRequest } from './package-documents.ts';
import { periodReportRequest, periodTableRequest } from './periods.ts';
import { personalDataRequest } from './personal-data.ts';
import { pledgeRequest, pledgeResultsRequest } from './pledge-documents.ts';
import { promiseResultsRequest, registrationListRequest } from './registration-documents.ts';
import {
  achievementReportRequest,
  dossierRequest,
  proposalListRequest,
  reminderLetterRequest,
} from './round-documents.ts';
import { freeTableRequest, statisticalFormRequest } from './statistics-documents.ts';
import { unitFormRequest } from './unit-forms.ts';

/** What a document can be saved as. */
export const documentFormats = ['docx', 'xlsx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface DocumentInfo {
  readonly id: DocumentId;
  readonly name: string;
  readonly formats: readonly DocumentFormat[];
}

export const awardListColumns = [
  'number',
  'recipient',
  'born',
  'gender',
  'position',
  'unit',
  'award',
  'citation',
  'decision',
  'amount',
  'note',
] as const;
export type AwardListColumn = (typeof awardListColumns)[number];
export const awardListColumnNames: Record<AwardListColumn, string> = {
  number: 'STT',
  recipient: 'Họ và tên, tên tập thể',
  born: 'Năm sinh',
  gender: 'Giới tính',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  award: 'Danh hiệu, hình thức',
  citation: 'Thành tích',
  decision: 'Số quyết định',
  amount: 'Tiền thưởng',
  note: 'Ghi chú',
};

export const awardListGroups = ['award', 'subject', 'unit', 'decision'] as const;
export type AwardListGroup = (typeof awardListGroups)[number];
export const awardListGroupNames: Record<AwardListGroup, string> = {
  award: 'Danh hiệu, hình thức',
  subject: 'Tập thể, cá nhân',
  unit: 'Đơn vị',
  decision: 'Quyết định',
};

/** Danh sách khen thưởng: which awards, in which order and columns, with which heading and signature. */
export const awardListParams = z.strictObject({
  fromYear: year,
  toYear: year,
  /** Null: all decisions (and old awards) of those years. */
  decisionIds: z.array(recordId).nullable(),
  awardTypeIds: z.array(recordId).nullable(),
  groupBy: z.array(z.enum(awardListGroups)).max(4),
  columns: z.array(z.enum(awardListColumns)).min(2),
  title: requiredText('tên danh sách', 300),
  subtitle: optionalText('dòng phụ đề', 500),
  withSums: z.boolean(),
  /** Number line of the list; null prints the blank "Số:      /DS-SCT". */
  documentNumber: optionalText('số văn bản', 40),
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients: z.array(z.string().max(200)).max(30),
});
export type AwardListParams = z.output<typeof awardListParams>;

export const awardRegisterParams = z.strictObject({ fromYear: year, toYear: year, datedOn: isoDate });
export type AwardRegisterParams = z.output<typeof awardRegisterParams>;

export const decisionParams = z.strictObject({
  decisionId: recordId,
  signerId: recordId.nullable(),
  recipients: z.array(z.string().max(200)).max(30),
});
export type DecisionParams = z.output<typeof decisionParams>;

/** A document with what it needs: the same request for preview, print and every format. */
export const documentRequest = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('award-list'), params: awardListParams }),
  launchPlanRequest,
  targetReportRequest,
  yearCalendarRequest,
  personalDataRequest,
  exemplarRegisterRequest,
  exemplarProfileRequest,
  conferenceListRequest,
  conferenceInvitationRequest,
  periodReportRequest,
  periodTableRequest,
  registrationListRequest,
  promiseResultsRequest,
  initiativeListRequest,
  initiativeStatisticsRequest,
  initiativeRequestRequest,
  initiativeScoreSheetRequest,
  initiativeMinutesRequest,
  initiativeDecisionRequest,
  initiativeCertificateRequest,
  proposalListRequest,
  reminderLetterRequest,
  achievementReportRequest,
  dossierRequest,
  unitFormRequest,
  personRecordRequest,
  handoverGuideRequest,
  pledgeRequest,
  scoreFormRequest,
  blockRulesRequest,
  blockPlanRequest,
  blockScoreSheetRequest,
  blockComparisonRequest,
  blockMinutesRequest,
  blockNominationRequest,
  blockReportRequest,
  pledgeResultsRequest,
  resultNoticeRequest,
  moneyListRequest,
  fundReportRequest,
  eligibleListRequest,
  eligibleLetterRequest,
  statisticalFormRequest,
  freeTableRequest,
  ceremonyProgrammeRequest,
  callingListRequest,
  ceremonyInvitationRequest,
  handOverRegisterRequest,
  certificateRequest,
  rulerRequest,
  envelopeRequest,
  folderLabelRequest,
  dataExportRequest,
  councilBallotRequest,
  councilCountRequest,
  councilMinutesRequest,
  councilSubmissionRequest,
  councilDraftRequest,
  councilPostingRequest,
  z.strictObject({ document: z.literal('award-register'), params: awardRegisterParams }),
  z.strictObject({ document: z.literal('decision'), params: decisionParams }),
]);
export type DocumentRequest = z.output<typeof documentRequest>;
export type DocumentId = DocumentRequest['document'];
/** The documents' ids, in the order of the requests above. */
export const documentIds: readonly DocumentId[] = documentRequest.options.map((option) => option.shape.document.value);

/** A document made by the office side: bytes of a file, or the paged HTML that Chromium prints. */
export interface RenderedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array | null;
  readonly html: string | null;
}

/** Where a document was written; `besideBecause` says why not at the place asked for. */
export interface SavedDocument {
  readonly path: string;
  readonly besideBecause: string | null;
}

/** Calls answered beside the database. */
export const documentOfficeInputs = {
  'documents:list': z.strictObject({}),
} as const;

export interface DocumentOfficeOutputs {
  'documents:list': readonly DocumentInfo[];
}

/** Calls answered by the window's side: dialogs, printing, files. */
export const documentWindowInputs = {
  /** The PDF that would be printed, for the preview on screen. */
  'documents:preview': documentRequest,
  'documents:export': z.strictObject({ request: documentRequest, format: z.enum(documentFormats) }),
  /** Several documents, and scans kept in the file, into a new folder of that name. */
  'documents:export-folder': z.strictObject({
    folderName: requiredText('tên thư mục', 120),
    documents: z.array(z.strictObject({ request: documentRequest, format: z.enum(documentFormats) })).max(200),
    attachmentIds: z.array(recordId).max(500),
  }),
  'documents:print': documentRequest,
  /** Makes the file beside the office's own folders and opens it in Word or Excel. */
  'documents:open-copy': z.strictObject({ request: documentRequest, format: z.enum(documentFormats) }),
  'documents:open': z.strictObject({ path: z.string().min(1).max(4096) }),
  'documents:reveal': z.strictObject({ path: z.string().min(1).max(4096) }),
} as const;

export interface DocumentWindowOutputs {
  'documents:preview': { readonly pdf: Uint8Array };
  'documents:export': SavedDocument;
  'documents:export-folder': { readonly path: string; readonly fileCount: number };
  'documents:print': null;
  'documents:open-copy': null;
  'documents:open': null;
  'documents:reveal': null;
}
