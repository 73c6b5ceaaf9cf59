import type { CommitmentOutcome, LaunchLevel, MovementKind } from '#shared/domain/movements/movement.ts';
import type { Accumulation, TargetDirection, TargetFrequency } from '#shared/domain/targets/target.ts';
import type { TitleRatioCode } from '#shared/domain/targets/title-ratios.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** A target of a movement; what is left out is unknown. */
export interface SampleTarget {
  readonly name: string;
  /** Đơn vị tính. */
  readonly measure: string;
  readonly planned: number;
  readonly baseline?: number;
  /** In percent, as the plan states it. */
  readonly growth?: number;
  readonly direction?: TargetDirection;
  readonly responsible?: UnitKey;
  readonly year?: number;
  readonly frequency?: TargetFrequency;
  readonly accumulation?: Accumulation;
  /** The values of the periods from the first one on. */
  readonly values?: readonly number[];
  /** Counted by the program. */
  readonly ratio?: TitleRatioCode;
  readonly actual?: number;
  readonly actualOn?: string;
  readonly note?: string;
}

/** Nội dung đăng ký thi đua of the department. */
export interface SampleCommitment {
  readonly content: string;
  readonly responsible?: UnitKey;
  readonly dueOn?: string;
  readonly outcome?: CommitmentOutcome;
  readonly finishedOn?: string;
  readonly result?: string;
}

/** Kế hoạch năm of a movement that lasts several years. */
export interface SamplePlan {
  readonly year: number;
  readonly planNumber?: string;
  readonly planOn?: string;
  readonly content?: string;
  readonly result?: string;
}

/** Phong trào thi đua of the sample. `answers` is the key of the movement launched above. */
export interface SampleMovement {
  readonly key: string;
  readonly name: string;
  readonly kind: MovementKind;
  readonly level: LaunchLevel;
  readonly launchedBy: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly planNumber?: string;
  readonly planOn?: string;
  readonly goal?: string;
  readonly scope?: string;
  readonly participants?: string;
  readonly content?: string;
  readonly criteria?: string;
  readonly measures?: string;
  readonly commendation?: string;
  readonly answers?: string;
  readonly midtermDueOn?: string;
  readonly midtermHeldOn?: string;
  readonly midtermReview?: string;
  readonly finalDueOn?: string;
  readonly finalHeldOn?: string;
  readonly finalReview?: string;
  readonly note?: string;
  readonly targets?: readonly SampleTarget[];
  readonly commitments?: readonly SampleCommitment[];
  readonly plans?: readonly SamplePlan[];
}
