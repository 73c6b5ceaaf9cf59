import { create } from 'zustand';
import type { ChannelReply, Request } from '#shared/contracts/ipc-contract.ts';
import type { PackagePreview } from '#shared/contracts/packages.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { announceStep, lastStep } from '../../lib/undo-step.ts';

interface PackageDesk {
  /** The package that is looked at; null: none. It stays while other screens are looked at. */
  readonly preview: PackagePreview | null;
  /** Counts answers: rows are fetched anew. */
  readonly revision: number;
  readonly work: 'opening' | 'answering' | 'writing' | null;
  /** Why the newest package could not be opened. */
  readonly failure: AppFailure | null;
  /** The chosen package is sealed and waits for its password; with what was wrong with the last one. */
  readonly lock: { readonly failure: AppFailure | null } | null;
}

const empty: PackageDesk = { preview: null, revision: 0, work: null, failure: null, lock: null };

/** The desk on which one package at a time is looked at and taken in. */
export const usePackageDesk = create<PackageDesk>(() => empty);

/** Clears the desk: another data file is open. */
export function clearPackageDesk(): void {
  usePackageDesk.setState(empty, true);
}

/** Asks for a package and opens it; one with a password asks for that first. */
export async function openPackage(): Promise<void> {
  usePackageDesk.setState({ ...empty, work: 'opening' });
  takeOpened(await callReply('packages:open', {}));
}

/** Opens the chosen package with its password. */
export async function unlockPackage(password: string): Promise<void> {
  usePackageDesk.setState({ work: 'opening', failure: null });
  takeOpened(await callReply('packages:unlock', { password }));
}

/** The chosen package stays closed. */
export function leaveLocked(): void {
  usePackageDesk.setState(empty, true);
}

function takeOpened(reply: ChannelReply<'packages:open'>): void {
  if (reply.ok) {
    usePackageDesk.setState((old) => ({ ...empty, preview: reply.value, revision: old.revision + 1 }), true);
    return;
  }
  const { failure } = reply;
  if (failure.kind === 'canceled') usePackageDesk.setState(empty, true);
  else if (failure.kind === 'sealedFile' && failure.problem === 'password-needed')
    usePackageDesk.setState({ work: null, lock: { failure: null } });
  else if (failure.kind === 'sealedFile' && failure.problem === 'wrong-password')
    usePackageDesk.setState({ work: null, lock: { failure } });
  else usePackageDesk.setState({ ...empty, failure }, true);
}

type Answering = Omit<Request<'packages:answer'>, 'draftId'>;
type AnsweringAll = Omit<Request<'packages:answer-all'>, 'draftId'>;

/** Says what rows of the package are, or what of them stands. */
export async function answerRows(answering: Answering): Promise<void> {
  const { preview } = usePackageDesk.getState();
  if (preview === null) return;
  usePackageDesk.setState({ work: 'answering' });
  takeAnswered(await callReply('packages:answer', { draftId: preview.draftId, ...answering }));
}

/** The same for all rows of an outcome. */
export async function answerAllRows(answering: AnsweringAll): Promise<void> {
  const { preview } = usePackageDesk.getState();
  if (preview === null) return;
  usePackageDesk.setState({ work: 'answering' });
  takeAnswered(await callReply('packages:answer-all', { draftId: preview.draftId, ...answering }));
}

function takeAnswered(reply: ChannelReply<'packages:answer'>): void {
  usePackageDesk.setState((old) => ({
    work: null,
    ...(reply.ok ? { preview: reply.value, revision: old.revision + 1 } : {}),
  }));
  if (!reply.ok) tellLost(reply.failure);
}

/** Takes the package in as one step, tells it with «Hoàn tác», and clears the desk. */
export async function applyPackage(): Promise<void> {
  const { preview } = usePackageDesk.getState();
  if (preview === null) return;
  const before = lastStep();
  usePackageDesk.setState({ work: 'writing' });
  const reply = await callReply('packages:apply', { draftId: preview.draftId });
  if (!reply.ok) {
    usePackageDesk.setState({ work: null });
    tellLost(reply.failure);
    const again = await callReply('packages:preview', { draftId: preview.draftId });
    if (again.ok) usePackageDesk.setState((old) => ({ preview: again.value, revision: old.revision + 1 }));
    return;
  }
  usePackageDesk.setState(empty, true);
  await announceStep(before);
  if (preview.kind !== 'handover') return;
  const taken = await callReply('packages:take-preferences', {});
  if (taken.ok && taken.value.added > 0)
    notifyDone(`Đã thêm ${taken.value.added} máy in đã căn, bố cục của người trước.`);
}

/** Takes the package off the desk without writing anything. */
export async function discardPackage(): Promise<void> {
  const { preview } = usePackageDesk.getState();
  usePackageDesk.setState(empty, true);
  if (preview !== null) await callReply('packages:drop', { draftId: preview.draftId });
}

/** A draft that is gone (the data file was closed) leaves the desk; anything else is told. */
function tellLost(failure: AppFailure): void {
  if (failure.kind === 'notFound') clearPackageDesk();
  notifyFailure(failure);
}
