import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerHandlers } from '#electron/ipc/register-handlers.ts';
import { replyOf } from '#electron/office/reply.ts';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { officeHandlers } from '#electron/services/office-handlers.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { refuseCircles } from '#electron/services/units/refuse-circles.ts';
import {
  type Channel,
  channels,
  inputSchemas,
  type OfficeChannel,
  officeSchemas,
} from '#shared/contracts/ipc-contract.ts';
import type { Reply } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { newOffice, wholeContent } from '../../fixtures/new-office.ts';
import { sampleOffice } from '../sample/sample-office.ts';
import { shapedLike } from './input-arbitrary.ts';

type Listener = (event: IpcMainInvokeEvent, input: unknown) => Promise<Reply<unknown>>;

const ownPage = { senderFrame: { url: 'app://program/' } } as IpcMainInvokeEvent;
const stranger = { senderFrame: { url: 'https://example.invalid/' } } as IpcMainInvokeEvent;

/** The channels as the program registers them, with the real services behind those of the office; `called` lists what came through. */
function register(office: ServiceContext | null = null) {
  const listeners = new Map<string, Listener>();
  const called: string[] = [];
  const bugs: unknown[] = [];
  const electronMain = {
    handle: (channel: string, listener: unknown) => {
      if (listeners.has(channel)) throw new Error(`second handler for ${channel}`);
      listeners.set(channel, listener as Listener);
    },
  };
  registerHandlers(
    electronMain,
    (event) => event === ownPage,
    async (channel, input) => {
      called.push(channel);
      if (office === null || !(channel in officeSchemas)) return { ok: true, value: null as never };
      const run = officeHandlers[channel as OfficeChannel] as (context: ServiceContext, given: unknown) => never;
      return replyOf(
        () => run(office, input),
        office.path,
        (_, error) => bugs.push(error),
      );
    },
  );
  const call = (channel: Channel, input: unknown, event = ownPage) => {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`no handler for ${channel}`);
    return listener(event, input);
  };
  return { listeners, called, bugs, call };
}

describe('calls of the window', () => {
  test('each have one handler', () => {
    expect([...register().listeners.keys()].sort()).toEqual([...channels].sort());
  });

  test('from any other page than the program’s own go no further', async () => {
    const { call, called } = register();
    for (const channel of channels) {
      await expect(call(channel, {}, stranger), channel).rejects.toThrow('untrusted sender');
    }
    expect(called).toEqual([]);
  });

  test('with a field too many are refused', async () => {
    const { call, called } = register();
    const reply = await call('office:read', { table: 'people' });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'invalidInput' } });
    expect(called).toEqual([]);
  });

  const person = {
    fullName: 'Hà Thị Mai',
    bornOn: null,
    bornYear: null,
    gender: null,
    ethnicGroup: null,
    isPartyMember: null,
    kind: null,
    nationalId: null,
    startedOn: null,
    note: null,
    membership: null,
  };

  test.each([
    [
      'a name of 300 characters',
      { fullName: 'Hà '.repeat(100) },
      'fullName',
      'Họ và tên dài quá 200 ký tự; hãy rút gọn.',
    ],
    ['no name', { fullName: '  ' }, 'fullName', 'Hãy nhập họ và tên.'],
    [
      '30 February',
      { bornOn: '1990-02-30' },
      'bornOn',
      'Ngày không có trên lịch. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 05/01/2026.',
    ],
    [
      'a CCCD of eleven digits',
      { nationalId: '01234567890' },
      'nationalId',
      'Số CCCD phải có 12 chữ số (CMND cũ: 9), kể cả số 0 ở đầu.',
    ],
    ['a year before 1900', { bornYear: 1890 }, 'bornYear', 'Năm phải từ 1900 trở đi.'],
    ['something that is not text', { fullName: 7 }, 'fullName', 'Hãy nhập họ và tên.'],
    [
      'a place of work without its unit',
      { membership: { position: 'x' } },
      'membership.unitId',
      'Thông tin nhập chưa đúng dạng; hãy kiểm tra lại.',
    ],
  ])('with %s are refused at the field, in Vietnamese', async (_, wrong, path, message) => {
    const office = newOffice();
    const before = wholeContent(office);
    const { call, called } = register(office);
    const reply = await call('people:create', { ...person, ...wrong });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'invalidInput' } });
    const issues = !reply.ok && reply.failure.kind === 'invalidInput' ? reply.failure.issues : [];
    expect(issues).toContainEqual({ path, message });
    expect(called).toEqual([]);
    expect(wholeContent(office)).toEqual(before);
  });

  test.each([
    ['in decomposed letters and with loose spaces', '  Nguyễn   Thị Hoà '.normalize('NFD')],
    ['with control characters', 'Nguyễn\u0000Thị\u001f Hoà'],
  ])('with a name %s keep it composed and tidy', async (_, fullName) => {
    const office = newOffice();
    const { call } = register(office);
    await call('people:create', { ...person, fullName });
    expect(office.database.prepare('SELECT full_name FROM people').pluck().all()).toEqual(['Nguyễn Thị Hoà']);
  });
});

describe('whatever the window sends', () => {
  test('junk on any channel gets an answer in Vietnamese and writes nothing', async () => {
    const office = newOffice();
    const before = wholeContent(office);
    const { call, bugs } = register(office);
    const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), junk, async (channel, input) => {
        expectAnswer(channel, await call(channel, input));
      }),
      { numRuns: 800 },
    );
    expect(bugs).toEqual([]);
    expect(wholeContent(office)).toEqual(before);
  });

  const fuzzed = sampleOffice();

  test.each(Object.keys(officeSchemas) as OfficeChannel[])(
    'on %s with the right shape ends in an answer or an expected failure',
    async (channel) => {
      const { call, bugs } = register(fuzzed);
      await fc.assert(
        fc.asyncProperty(shapedLike(inputSchemas[channel]), async (input) => {
          expectAnswer(channel, await call(channel, input));
          expect(bugs.splice(0)).toEqual([]);
        }),
        { numRuns: channel.startsWith('eligibility') || channel.startsWith('law') ? 3 : 25 },
      );
    },
  );

  test('leaves a sound file behind, in which nobody works in a unit that is gone and no unit stands under itself', () => {
    expect(checkOffice(fuzzed).checks.filter((check) => !check.isFine)).toEqual([]);
    const ghosts = `SELECT m.* FROM memberships m JOIN units u ON u.id = m.unit_id
      WHERE u.dissolved_on IS NOT NULL AND (m.to_on IS NULL OR m.to_on >= u.dissolved_on)`;
    expect(fuzzed.database.prepare(ghosts).all()).toEqual([]);
    const days = fuzzed.database
      .prepare('SELECT DISTINCT from_on FROM unit_parents WHERE from_on IS NOT NULL')
      .pluck()
      .all();
    for (const day of days as string[]) expect(() => refuseCircles(fuzzed, day, 'on')).not.toThrow();
  });
});

function expectAnswer(channel: Channel, reply: Reply<unknown>): void {
  if (reply.ok) return;
  expect(reply.failure.kind, channel).not.toBe('unexpected');
  expect(failureSentence(reply.failure), `${channel} ${reply.failure.kind}`).toMatch(/[à-ỹđ]/i);
}
