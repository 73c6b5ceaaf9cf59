import { parentPort, workerData } from 'node:worker_threads';
import type { ImportProgress } from '#shared/contracts/imports.ts';
import type { Input, OfficeChannel, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { databaseFailure } from '../database/database-failure.ts';
import { logError } from '../logging/log-error.ts';
import { withUnsealed } from '../safety/seal-in-place.ts';
import { compareBackup, restoreBackup } from '../services/backups/restore-backup.ts';
import { readEvidence } from '../services/block-scores/score-evidence.ts';
import { fillFigureReport } from '../services/figures/figure-reports.ts';
import { checkOutputs, recordOutput } from '../services/outputs/outputs.ts';
import { prepareUnregistered } from '../services/overview/read-overview.ts';
import { packageTitle } from '../services/packages/make-package.ts';
import { recordExport } from '../services/personal-data/record-export.ts';
import { BackupFirst } from './backup-taker.ts';
import type {
  OfficeAnswer,
  OfficeBackup,
  OfficeOperations,
  OfficeProgress,
  OfficeQuestion,
  OperationName,
} from './office-operations.ts';
import { OfficeSession } from './office-session.ts';
import { checkPackage, createFromPackage, makeOfficePackage, openOfficePackage } from './package-desk.ts';
import { replyOf } from './reply.ts';
import { placeGoodCopy, readRescue, salvageBeside } from './rescue-desk.ts';
import { addTemplate, compareVersions, readOffers, renderTrial, templateFile } from './template-desk.ts';
import { exportTemplateSet, importTemplateSet } from './template-set.ts';
import { unsealCopy } from './unseal-copy.ts';

/** Runs in a worker thread: the only place of the program that opens the database, so that the window never waits for it. */
const { actor, logFolder, backupRoot, stopped } = workerData as {
  readonly actor: string;
  readonly backupRoot: string;
  readonly logFolder: string;
  readonly stopped: Int32Array;
};
const session = new OfficeSession(actor, reportProgress, backupRoot);
let path = '';
let runningId = 0;
let reportedAt = 0;

const MILLISECONDS_BETWEEN_REPORTS = 80;

/** Tells the window how far a long import is, not too often. @throws AppFailureError canceled when the officer stopped it */
function reportProgress(progress: ImportProgress): void {
  if (Atomics.load(stopped, 0) >= runningId) fail({ kind: 'canceled' });
  if (Date.now() - reportedAt < MILLISECONDS_BETWEEN_REPORTS) return;
  reportedAt = Date.now();
  parentPort?.postMessage({ progress } satisfies OfficeProgress);
}

/** A call whose work may take seconds does it in slices, and others are answered between two of them. */
async function callBetweenOthers<C extends OfficeChannel>(channel: C, input: Input<C>): Promise<Output<C>> {
  if (channel === 'overview:unregistered') {
    const asked = input as Input<'overview:unregistered'>;
    await prepareUnregistered(session.required(), asked, () => new Promise((resolve) => setImmediate(resolve)));
  }
  return session.call(channel, input);
}

type Answer<N extends OperationName> = OfficeOperations[N]['output'] | Promise<OfficeOperations[N]['output']>;

const operations: {
  readonly [N in OperationName]: (input: OfficeOperations[N]['input']) => Answer<N>;
} = {
  open: (input) => session.open(input.path),
  create: (input) => session.create(input.path, input.office),
  createSample: (input) => session.createSample(input.path),
  saveCopy: (input) => {
    session.saveCopy(input.to);
    return null;
  },
  backUp: (input) => session.backUp(input.reason, input.isForced, input.isHurried),
  compareBackup: (input) => withUnsealed(input.file, input.secret, (file) => compareBackup(session.required(), file)),
  restoreBackup: (input) => withUnsealed(input.file, input.secret, (file) => restoreBackup(session.required(), file)),
  unseal: (input) => {
    unsealCopy(input.from, input.to, input.password);
    return null;
  },
  writeFilePassword: (input) => {
    session.writePassword(input.record);
    return null;
  },
  readRescue: (input) => readRescue(backupRoot, input.damaged, input.secret),
  placeGoodCopy: (input) => ({ placed: placeGoodCopy(backupRoot, input.damaged, input.secret) }),
  salvage: (input) => {
    const { path: placed, salvage } = salvageBeside(input.damaged, actor);
    return { placed, salvage };
  },
  close: () => {
    session.close();
    return null;
  },
  setActor: (input) => {
    session.setActor(input.actor);
    return null;
  },
  render: (input) => session.render(input.request, input.format),
  call: (input) => callBetweenOthers(input.channel, input.input as Input<OfficeChannel>),
  readScoreEvidence: (input) => readEvidence(session.required(), input.id),
  readImportOriginal: (input) => session.readImportOriginal(input.importId),
  templateOffers: (input) => readOffers(session, input.document),
  addTemplate: (input) => addTemplate(session, input),
  templateTrial: (input) => renderTrial(session, input.document, input.versionId),
  templateFile: (input) => templateFile(session, input.document, input.versionId),
  compareTemplates: (input) => compareVersions(session, input.document, input.before, input.after),
  exportTemplateSet: () => exportTemplateSet(session),
  importTemplateSet: (input) => importTemplateSet(session, input.fileName, input.bytes),
  makePackage: (input) => {
    return makeOfficePackage(session, input);
  },
  namePackage: (input) => packageTitle(session.required(), input.content),
  openPackage: (input) => openOfficePackage(session, input),
  checkPackage: (input) => checkPackage(input),
  createFromPackage: (input) => createFromPackage(input),
  fillFigureReport: (input) => fillFigureReport(session.required(), input.id),
  recordExport: (input) => recordExport(session.required(), input),
  recordOutput: (input) => recordOutput(session.required(), input.request, input.way, input.name),
  checkOutputs: (input) => checkOutputs(session.required(), input.ids),
  addAttachments: (input) => session.addAttachments(input.decisionId, input.paths),
  addExemplarMedia: (input) => session.addExemplarMedia(input.exemplarId, input.paths),
  readExemplarMedium: (input) => session.readExemplarMedium(input.id),
  readAttachment: (input) => session.readAttachment(input.id),
};

/** The newest step in the log: when it differs after an operation, something was written. */
function newestStep(): { readonly id: number; readonly label: string } | null {
  try {
    const newest = session
      .required()
      .database.prepare('SELECT id, label FROM change_sets ORDER BY id DESC LIMIT 1')
      .get();
    return (newest as { id: number; label: string } | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What needs nothing of the file that is open. */
const ofAnotherFile: ReadonlySet<OperationName> = new Set([
  'open',
  'create',
  'createSample',
  'close',
  'readRescue',
  'placeGoodCopy',
  'salvage',
]);

/** Does the work; where it must not go on before a backup, makes that and does the work again from its beginning. */
async function runAfterBackups(operation: OperationName, run: () => unknown): Promise<unknown> {
  for (;;) {
    try {
      if (!ofAnotherFile.has(operation)) session.reopenAfterLoss();
      return await run();
    } catch (error) {
      if (databaseFailure(error, path)?.kind === 'saveFailed') session.noteLoss();
      if (!(error instanceof BackupFirst)) throw error;
      const backup = await session.backUp(error.reason, true);
      if (backup !== null) parentPort?.postMessage({ backup } satisfies OfficeBackup);
    }
  }
}

parentPort?.on('message', (question: OfficeQuestion) => {
  const { operation, input } = question;
  if (input !== null && 'path' in input) path = input.path;
  runningId = question.id;
  const before = newestStep();
  const run = operations[operation] as (input: OfficeQuestion['input']) => unknown;
  void replyOf(
    () => runAfterBackups(operation, () => run(input)),
    path,
    (reference, error) => logError(logFolder, reference, error),
  ).then((reply) => {
    const after = newestStep();
    const changedBy = after !== null && before !== null && after.id !== before.id ? after.label : null;
    parentPort?.postMessage({ id: question.id, reply, changedBy } satisfies OfficeAnswer);
  });
});
