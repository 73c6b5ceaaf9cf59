import { describe, expect, test } from 'vitest';
import { SettingsFile } from '#electron/preferences/preferences-file.ts';
import { newPasswordRecord, type PasswordRecord } from '#electron/safety/password-record.ts';
import { ProtectionDesk } from '#electron/window/protection-desk.ts';
import { channels } from '#shared/contracts/ipc-contract.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

/** Cheap scrypt: these tests are not about its price. */
const COST = 10;

/** A desk on a real settings file, whose clock the test moves. */
function newDesk(folder = temporaryFolder()) {
  const clock = { now: Date.UTC(2026, 10, 22) };
  const sealed: (readonly string[] | null)[] = [];
  const file = { record: null as PasswordRecord | null };
  const desk = new ProtectionDesk(
    new SettingsFile(folder),
    {
      write: async (record) => {
        file.record = record;
      },
      sealWith: (secrets) => {
        sealed.push(secrets);
      },
    },
    () => {},
    () => clock.now,
    COST,
  );
  return { desk, clock, sealed, file, folder };
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  if (!(error instanceof AppFailureError) || error.failure.kind !== 'refused') throw new Error('expected a refusal');
  return error.failure.message;
}

describe('While locked', () => {
  test('no call of the window gets an answer but those about the lock', async () => {
    const { desk } = newDesk();
    await desk.setPassword('program', null, 'câu dễ nhớ');
    expect(channels.filter((channel) => desk.refuses(channel) !== null)).toEqual([]);
    desk.lock();
    expect(channels.filter((channel) => desk.refuses(channel) === null).sort()).toEqual([
      'files:state',
      'preferences:read',
      'protection:recover',
      'protection:state',
      'protection:unlock',
    ]);
    await desk.unlock('câu dễ nhớ');
    expect(desk.refuses('people:list')).toBeNull();
  });

  test('a new start asks for the program’s password again', async () => {
    const { desk, folder } = newDesk();
    await desk.setPassword('program', null, 'câu dễ nhớ');
    const again = newDesk(folder).desk;
    expect(again.state.locked).toBe('program');
    await again.unlock('câu dễ nhớ');
    expect(again.state.locked).toBeNull();
  });

  test('a file with a password can be left closed, or another opened', async () => {
    const { desk } = newDesk();
    desk.fileOpened((await newPasswordRecord('mật khẩu của tệp', COST)).record);
    expect(desk.state.locked).toBe('file');
    expect(desk.refuses('people:list')).toEqual({ kind: 'locked' });
    expect(desk.refuses('files:close')).toBeNull();
    desk.fileOpened(null);
    expect(desk.state.locked).toBeNull();
  });
});

describe('A wrong password', () => {
  test('is told at its field; from the fourth on the next must wait, also after a new start', async () => {
    const { desk, clock, folder } = newDesk();
    await desk.setPassword('program', null, 'câu dễ nhớ');
    desk.lock();
    for (let turn = 0; turn < 3; turn++) expect(await messageOf(desk.unlock('sai'))).toContain('chưa đúng');
    expect(await messageOf(desk.unlock('sai'))).toContain('phải chờ 5 giây');
    expect(await messageOf(desk.unlock('câu dễ nhớ'))).toContain('Hãy chờ 5 giây');
    const again = newDesk(folder);
    again.clock.now = clock.now + 2_000;
    expect(await messageOf(again.desk.unlock('câu dễ nhớ'))).toContain('Hãy chờ 3 giây');
    again.clock.now = clock.now + 5_000;
    await again.desk.unlock('câu dễ nhớ');
    expect(again.desk.state).toMatchObject({ locked: null, waitSeconds: 0 });
  });

  test('many at once are looked at one after the other: none slips past the wait', async () => {
    const { desk } = newDesk();
    await desk.setPassword('program', null, 'câu dễ nhớ');
    desk.lock();
    const guesses = Array.from({ length: 12 }, (_, index) => messageOf(desk.unlock(`đoán ${index}`)));
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => answer.includes('chưa đúng'))).toHaveLength(4);
    expect(answers.filter((answer) => answer.includes('Hãy chờ'))).toHaveLength(8);
  });

  test('changes and takes away nothing', async () => {
    const { desk } = newDesk();
    await desk.setPassword('program', null, 'câu dễ nhớ');
    expect(await messageOf(desk.setPassword('program', 'sai', 'mật khẩu mới'))).toContain('chưa đúng');
    expect(await messageOf(desk.setPassword('program', null, null))).toContain('chưa đúng');
    expect(desk.state.hasProgramPassword).toBe(true);
    await desk.setPassword('program', 'câu dễ nhớ', null);
    expect(desk.state.hasProgramPassword).toBe(false);
  });
});

describe('A forgotten password', () => {
  test('is replaced by the code of the recovery sheet, which then counts no more', async () => {
    const { desk, file, sealed } = newDesk();
    const code = await desk.setPassword('file', null, 'mật khẩu của tệp');
    expect(sealed.at(-1)).toEqual(['mật khẩu của tệp', code]);
    desk.fileOpened(file.record);
    expect(await messageOf(desk.recover('AAAA-AAAA-AAAA-AAAA-AAAA', 'mật khẩu mới'))).toContain(
      'Mã khôi phục chưa đúng',
    );
    const next = await desk.recover(code?.toLowerCase() ?? '', 'mật khẩu mới');
    expect(next).not.toBe(code);
    expect(desk.state.locked).toBeNull();
    expect(sealed.at(-1)).toEqual(['mật khẩu mới', next]);
    desk.fileOpened(file.record);
    expect(await messageOf(desk.recover(code ?? '', 'mật khẩu khác'))).toContain('chưa đúng');
    await desk.unlock('mật khẩu mới');
    expect(desk.state.locked).toBeNull();
  });
});
