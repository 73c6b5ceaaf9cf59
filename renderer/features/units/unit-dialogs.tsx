import type { UnitRow } from '#shared/contracts/units.ts';
import { CreateUnitDialog } from './create-unit-dialog.tsx';
import { DissolveUnitDialog } from './dissolve-unit-dialog.tsx';
import { EditUnitDialog } from './edit-unit-dialog.tsx';
import { MergeUnitsDialog } from './merge-units-dialog.tsx';
import { MoveUnitDialog } from './move-unit-dialog.tsx';
import { RenameUnitDialog } from './rename-unit-dialog.tsx';
import { SplitUnitDialog } from './split-unit-dialog.tsx';

/** What is being done to a unit in a dialog. */
export type UnitAct =
  | { readonly kind: 'create'; readonly parentId: number | null }
  | { readonly kind: 'edit' | 'rename' | 'merge' | 'split' | 'dissolve'; readonly unit: UnitRow }
  | { readonly kind: 'move'; readonly unit: UnitRow; readonly parentId: number | null };

interface UnitDialogsProps {
  readonly act: UnitAct | null;
  readonly units: readonly UnitRow[];
  /** The day that is looked at: the day the acts begin with. */
  readonly on: string;
  readonly onClose: () => void;
  /** A unit came into being: it is what one goes on with. */
  readonly onMade: (id: number) => void;
}

/** The dialog of the act that is under way. */
export function UnitDialogs({ act, units, on, onClose, onMade }: UnitDialogsProps) {
  if (act === null) return null;
  const made = (id: number): void => {
    onClose();
    onMade(id);
  };
  switch (act.kind) {
    case 'create':
      return <CreateUnitDialog parentId={act.parentId} onClose={onClose} onDone={made} />;
    case 'edit':
      return <EditUnitDialog unit={act.unit} onClose={onClose} />;
    case 'rename':
      return <RenameUnitDialog unit={act.unit} on={on} onClose={onClose} />;
    case 'move':
      return <MoveUnitDialog unit={act.unit} units={units} on={on} parentId={act.parentId} onClose={onClose} />;
    case 'merge':
      return <MergeUnitsDialog unit={act.unit} units={units} on={on} onClose={onClose} onDone={made} />;
    case 'split':
      return <SplitUnitDialog unit={act.unit} on={on} onClose={onClose} />;
    case 'dissolve':
      return <DissolveUnitDialog unit={act.unit} units={units} on={on} onClose={onClose} />;
    default:
      return act satisfies never;
  }
}
