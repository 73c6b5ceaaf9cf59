import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { nextToRedo, nextToUndo, redoChangeSet, undoChangeSet } from '../../database/undo-change-set.ts';
import type { ServiceContext } from '../service-context.ts';

/** Ctrl+Z: takes back the newest step that stands. @throws AppFailureError nothingToUndo */
export function undoStep(context: ServiceContext): { readonly label: string } {
  const step = nextToUndo(context.database) ?? fail({ kind: 'nothingToUndo' });
  return { label: undoChangeSet(context.database, step.id, by(context)).label };
}

/** Ctrl+Y: does the step again that was taken back last. @throws AppFailureError nothingToRedo */
export function redoStep(context: ServiceContext): { readonly label: string } {
  const step = nextToRedo(context.database) ?? fail({ kind: 'nothingToRedo' });
  return { label: redoChangeSet(context.database, step.id, by(context)).label };
}

/** Takes back one step, also a week later, with or without what was changed since. @throws AppFailureError changedSince, refused, notFound */
export function undoChosenStep(
  context: ServiceContext,
  { id, later }: Input<'history:undo-change-set'>,
): { readonly label: string } {
  return { label: undoChangeSet(context.database, id, by(context), later).label };
}

function by(context: ServiceContext): { readonly madeBy: string; readonly madeAt: string } {
  return { madeBy: context.actor, madeAt: context.now() };
}
