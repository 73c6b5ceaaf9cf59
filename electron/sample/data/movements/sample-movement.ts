import type { LaunchLevel, MovementKind, TargetDirection } from '../../../database/repositories/movement-repository.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** A target of a movement; what is left out is unknown. */
export interface SampleTarget {
  readonly name: string;
  /** Đơn vị tính. */
  readonly measure: string;
  readonly planned: number;
  readonly direction?: TargetDirection;
  readonly responsible?: UnitKey;
  readonly actual?: number;
  readonly actualOn?: string;
  readonly note?: string;
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
  readonly criteria?: string;
  readonly answers?: string;
  readonly note?: string;
  readonly targets?: readonly SampleTarget[];
}
