import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { databaseFailure } from '#electron/database/database-failure.ts';
import { closeDatabase, openDatabase } from '#electron/database/open-database.ts';
import { takeSnapshot } from '#electron/database/take-snapshot.ts';
import { verifyCopy } from '#electron/database/verify-file.ts';
import { writeStep } from './steps.ts';

// A process that waits for a line «file, folder of backups, file of acknowledgements, last step, most steps» and then writes steps into the file, as the
// program does, until it is killed or has written the most. Each step that is recorded is acknowledged at once. A failure of
// the disk is an answer: the file is opened anew and the step tried again.
const [line] = await new Promise<[string]>((resolve) => {
  createInterface(process.stdin).once('line', (text) => resolve([text]));
  writeSync(1, 'ready\n');
});
const [file = '', backups = '', acks = '', last = '0', most = '0'] = line.split('\t');
const acknowledgements = openSync(acks, 'a');
let database = openDatabase(file);
writeSync(1, 'open\n');
let failures = 0;
for (let step = Number(last) + 1; most === '0' || step <= Number(most); step++) {
  if (!attempt(step)) {
    step--;
    continue;
  }
  writeSync(acknowledgements, `${step}\n`);
  if (step % 30 === 0) fold();
  if (backups !== '' && step % 10 === 0) await keep(step);
}
process.stdin.destroy();
closeSync(acknowledgements);
close();
writeSync(1, `done ${failures}\n`);

function attempt(step: number): boolean {
  try {
    if (!database.open) database = openDatabase(file);
    writeStep(database, step);
    return true;
  } catch (error) {
    if (databaseFailure(error, file) === null && !(error instanceof Error && 'failure' in error)) throw error;
    failures++;
    if (database.open) database.close();
    return alreadyThere(step);
  }
}

/** A step whose answer was a failure may yet be on the disk: the program would show it after opening the file anew. */
function alreadyThere(step: number): boolean {
  try {
    database = openDatabase(file);
    return database.prepare('SELECT 1 FROM change_sets WHERE label = ?').get(`Bước ${step}`) !== undefined;
  } catch {
    return false;
  }
}

/** A disk that fails at the end, fails as when the stick is pulled: what was recorded is in the log. */
function close(): void {
  try {
    closeDatabase(database);
  } catch {
    failures++;
    database.close();
  }
}

function fold(): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    failures++;
  }
}

/** A backup is finished as the program finishes it: only what was checked gets its name. */
async function keep(step: number): Promise<void> {
  const part = path.join(backups, `${step}.part`);
  await takeSnapshot(database, part);
  if (verifyCopy(part).problem === null) renameSync(part, path.join(backups, `${step}.tdkt`));
}
