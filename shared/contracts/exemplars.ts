import { z } from 'zod';
import {
  type ExemplarKind,
  type ExemplarStage,
  exemplarKinds,
  exemplarStages,
  type StageDays,
} from '../domain/exemplars/exemplar-stage.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';
import type { WorkRole } from './people.ts';
import { proposedRecipient } from './rounds.ts';

/** One of the four stages: its days, who follows it, what came of it. */
export interface ExemplarStageRow extends StageDays {
  readonly followerId: number | null;
  readonly followerName: string | null;
  readonly followerUnitId: number | null;
  readonly followerUnitName: string | null;
  readonly result: string | null;
}

/** Điển hình tiên tiến, with the position and unit of the day it was found. */
export interface ExemplarRow {
  readonly id: number;
  readonly kind: ExemplarKind;
  /** What others can learn; the name of a model. */
  readonly name: string;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string | null;
  readonly position: string | null;
  /** Null: not known. */
  readonly role: WorkRole | null;
  readonly homeUnitId: number | null;
  readonly unitName: string | null;
  readonly field: string | null;
  readonly movementId: number | null;
  readonly movementName: string | null;
  readonly achievement: string | null;
  readonly lesson: string | null;
  readonly closedOn: string | null;
  readonly closedReason: string | null;
  readonly note: string | null;
  readonly stages: readonly ExemplarStageRow[];
  /** The last stage that has begun. */
  readonly stage: ExemplarStage | null;
  /** A stage whose day has passed. */
  readonly overdue: ExemplarStage | null;
  /** The year it was found. */
  readonly foundYear: number | null;
  readonly pictureCount: number;
  readonly articleCount: number;
  readonly awardCount: number;
  readonly proposalCount: number;
}

/** A picture or an article: a kept file, or only where it was published. */
export interface ExemplarMedium {
  readonly id: number;
  readonly kind: 'picture' | 'article';
  readonly name: string;
  readonly publishedIn: string | null;
  readonly publishedOn: string | null;
  readonly address: string | null;
  readonly fileName: string | null;
  readonly byteSize: number | null;
}

/** Something that an exemplar is tied to, with where it is. */
export interface ExemplarLink {
  readonly id: number;
  readonly name: string;
  readonly detail: string;
}

export interface ExemplarPage {
  readonly exemplar: ExemplarRow;
  readonly media: readonly ExemplarMedium[];
  readonly initiatives: readonly ExemplarLink[];
  readonly awards: readonly ExemplarLink[];
  /** `id` is the round's. */
  readonly proposals: readonly ExemplarLink[];
  readonly conferences: readonly ExemplarLink[];
  /** Initiatives and awards of the same person or collective that are not tied to it yet. */
  readonly offeredInitiatives: readonly ExemplarLink[];
  readonly offeredAwards: readonly ExemplarLink[];
}

/** Hội nghị điển hình tiên tiến of a span of years. */
export interface ConferenceRow {
  readonly id: number;
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly heldOn: string | null;
  /** `08:00`. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly guests: string | null;
  readonly note: string | null;
  readonly collectiveCount: number;
  readonly personCount: number;
  readonly modelCount: number;
}

/** A line of the conference's list. */
export interface ConferenceEntry {
  readonly id: number;
  readonly exemplarId: number;
  readonly kind: ExemplarKind;
  readonly name: string;
  readonly recipientName: string | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly section: string | null;
  readonly speaks: boolean;
  readonly awardTypeId: number | null;
  readonly awardName: string | null;
  readonly citation: string | null;
  /** Proposed for commendation already. */
  readonly isProposed: boolean;
}

export interface ConferencePage {
  readonly conference: ConferenceRow;
  readonly entries: readonly ConferenceEntry[];
  /** Exemplars found by the end of its years that are not on its list. */
  readonly offered: readonly ExemplarRow[];
}

/** Somebody honored, as far as attention asks about them. */
export interface AttentionFact {
  readonly year: number;
  readonly unitId: number | null;
  readonly unitName: string;
  readonly unitOrder: number;
  readonly subject: 'person' | 'collective';
  /** Of people; null: not known. */
  readonly role: WorkRole | null;
  /** Of collectives: nothing stands under it. */
  readonly isSmall: boolean | null;
  readonly name: string;
  readonly detail: string;
  readonly personId: number | null;
  readonly collectiveId: number | null;
}

const startsAt = z
  .string()
  .nullable()
  .transform((text) => text?.trim() || null)
  .pipe(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ ghi theo dạng 08:00.')
      .nullable(),
  );

export const exemplarFields = z.strictObject({
  kind: z.enum(exemplarKinds),
  name: requiredText('nội dung điển hình, tên mô hình', 500),
  /** Null only for a model that belongs to nobody in particular. */
  recipient: proposedRecipient.nullable(),
  foundOn: isoDate.nullable(),
  field: optionalText('lĩnh vực', 200),
  movementId: recordId.nullable(),
  achievement: optionalText('thành tích, kết quả', 10_000),
  lesson: optionalText('cách làm, bài học', 10_000),
  closedOn: isoDate.nullable(),
  closedReason: optionalText('lý do thôi theo dõi', 1000),
  note: optionalText('ghi chú'),
});
export type ExemplarFields = z.output<typeof exemplarFields>;

export const exemplarStageFields = z.strictObject({
  stage: z.enum(exemplarStages),
  startedOn: isoDate.nullable(),
  dueOn: isoDate.nullable(),
  finishedOn: isoDate.nullable(),
  followerId: recordId.nullable(),
  followerUnitId: recordId.nullable(),
  result: optionalText('kết quả', 10_000),
});

export const exemplarMediumFields = z.strictObject({
  kind: z.enum(['picture', 'article']),
  name: requiredText('tên ảnh, bài viết', 300),
  publishedIn: optionalText('nơi đăng', 200),
  publishedOn: isoDate.nullable(),
  address: optionalText('địa chỉ bài viết', 1000),
});

export const conferenceFields = z
  .strictObject({
    name: requiredText('tên hội nghị', 300),
    fromYear: year,
    toYear: year,
    heldOn: isoDate.nullable(),
    startsAt,
    place: optionalText('địa điểm', 300),
    chair: optionalText('người chủ trì', 200),
    guests: optionalText('thành phần dự', 4000),
    note: optionalText('ghi chú'),
  })
  .refine(({ fromYear, toYear }) => fromYear <= toYear, {
    path: ['toYear'],
    message: 'Năm cuối của giai đoạn không thể trước năm đầu.',
  });

const exemplarIds = z.array(recordId).min(1, 'Hãy chọn ít nhất một điển hình.').max(1000);

export const exemplarInputs = {
  'exemplars:list': z.strictObject({}),
  'exemplars:page': z.strictObject({ id: recordId }),
  'exemplars:save': z.strictObject({ id: recordId.nullable(), exemplar: exemplarFields }),
  'exemplars:save-stage': exemplarStageFields.extend({ exemplarId: recordId }),
  'exemplars:remove': z.strictObject({ ids: exemplarIds }),
  'exemplars:save-medium': z.strictObject({
    id: recordId.nullable(),
    exemplarId: recordId,
    medium: exemplarMediumFields,
  }),
  'exemplars:remove-medium': z.strictObject({ id: recordId }),
  /** Ties initiatives or awards to it, or unties them. */
  'exemplars:link': z.strictObject({
    exemplarId: recordId,
    to: z.enum(['initiative', 'award']),
    id: recordId,
    isLinked: z.boolean(),
  }),
  /** Puts them onto the list of a round, with their achievements as citation. */
  'exemplars:propose': z.strictObject({ ids: exemplarIds, roundId: recordId, awardTypeId: recordId }),
  'exemplars:conferences': z.strictObject({}),
  'exemplars:conference': z.strictObject({ id: recordId }),
  'exemplars:save-conference': z.strictObject({ id: recordId.nullable(), conference: conferenceFields }),
  'exemplars:remove-conference': z.strictObject({ id: recordId }),
  'exemplars:save-entries': z.strictObject({
    conferenceId: recordId,
    entries: z
      .array(
        z.strictObject({
          exemplarId: recordId,
          section: optionalText('phần', 300),
          speaks: z.boolean(),
          awardTypeId: recordId.nullable(),
          citation: optionalText('thành tích', 2000),
        }),
      )
      .max(1000),
  }),
  /** Puts those of a conference who are to be commended onto the list of a round, each for their own award. */
  'exemplars:propose-entries': z.strictObject({ conferenceId: recordId, roundId: recordId }),
  /** Everybody honored (or found as an exemplar) in some years, for the shares of direct workers, small collectives, no leading post. */
  'exemplars:attention': z.strictObject({ of: z.enum(['awards', 'exemplars']), fromYear: year, toYear: year }),
} as const;

export interface ExemplarOutputs {
  'exemplars:list': readonly ExemplarRow[];
  'exemplars:page': ExemplarPage;
  'exemplars:save': { readonly id: number };
  'exemplars:save-stage': null;
  'exemplars:remove': null;
  'exemplars:save-medium': { readonly id: number };
  'exemplars:remove-medium': null;
  'exemplars:link': null;
  'exemplars:propose': { readonly added: number; readonly alreadyThere: number };
  'exemplars:conferences': readonly ConferenceRow[];
  'exemplars:conference': ConferencePage;
  'exemplars:save-conference': { readonly id: number };
  'exemplars:remove-conference': null;
  'exemplars:save-entries': null;
  'exemplars:propose-entries': { readonly added: number; readonly alreadyThere: number };
  'exemplars:attention': readonly AttentionFact[];
}

export const exemplarWindowInputs = {
  /** Asks for files and keeps them with an exemplar: pictures as pictures, anything else as articles. */
  'exemplar-media:add': z.strictObject({ exemplarId: recordId }),
  'exemplar-media:open': z.strictObject({ id: recordId }),
} as const;

export interface ExemplarWindowOutputs {
  'exemplar-media:add': { readonly added: number };
  'exemplar-media:open': null;
}
