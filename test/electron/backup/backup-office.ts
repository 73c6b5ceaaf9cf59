import path from 'node:path';
import { onTestFinished } from 'vitest';
import { BackupDesk, type BackupMemory } from '#electron/backup/backup-desk.ts';
import type { BackupThread } from '#electron/backup/backup-thread.ts';
import { answerOf, checkBackup, sealBackup } from '#electron/backup/check-backup.ts';
import { OfficeSession, type OpenedOffice } from '#electron/office/office-session.ts';
import { replyOf } from '#electron/office/reply.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

/** A real file with a real desk for its backups, without a window and an office worker between them. */
export function backupOffice(folder = temporaryFolder(), thread: BackupThread = threadless) {
  const session = new OfficeSession('Lường Thị Vui', undefined, path.join(folder, 'backups'));
  let memory: BackupMemory = { remindAfterDays: 7, mostMegabytes: null, secondPlace: null };
  const clock = { now: new Date() };
  const desk = new BackupDesk({
    backUp: (reason, isForced, isHurried) =>
      replyOf(
        () => session.backUp(reason, isForced, isHurried),
        '',
        (_, error) => console.error(error),
      ),
    thread,
    memory: () => memory,
    remember: (changes) => {
      memory = { ...memory, ...changes };
    },
    now: () => clock.now,
    changed: () => {},
  });
  onTestFinished(async () => {
    await desk.settled();
    session.close();
  });
  const opened = (office: OpenedOffice) => {
    desk.opened(office.backupFolder, office.password !== null);
    return office.backupFolder ?? '';
  };
  const file = path.join(folder, 'Sở Công Thương.tdkt');
  const create = () =>
    opened(
      session.create(file, {
        name: 'Sở Công Thương',
        superiorName: 'UBND tỉnh Thượng Sơn',
        placeName: 'Thượng Sơn',
        symbolAbbreviation: 'SCT',
        signers: [],
      }),
    );
  return { session, desk, clock, file, folder, create, open: () => opened(session.open(file)) };
}

/** The work on a backup without a thread of its own, which takes a second to begin where nothing is bundled. */
const threadless: BackupThread = {
  check: async (file, secrets) => answerOf(() => checkBackup(file, secrets)),
  seal: async (file, secrets) => answerOf(() => sealBackup(file, secrets)),
};

/** Adds somebody of whom only the name is known. */
export function addPerson(session: OfficeSession, fullName: string): number {
  const unknown = {
    ...{ bornOn: null, bornYear: null, gender: null, ethnicGroup: null, isPartyMember: null, kind: null },
    ...{ nationalId: null, startedOn: null, note: null },
  };
  return session.call('people:create', { fullName, ...unknown, membership: null }).id;
}
