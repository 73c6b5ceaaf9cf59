import type { ElectronApplication, Page } from '@playwright/test';
import { addPerson, ask, makeOffice } from './office-file.ts';

/** An office with two units, five people and whatever decisions a journey wants. */
export interface AwardOffice {
  /** Enters a decision of the office with Lao động tiên tiến of a year for these people; signed on 5 January after it. */
  readonly saveDecision: (decision: {
    readonly number: string;
    readonly year: number;
    readonly people: readonly string[];
    readonly amount?: number;
  }) => Promise<number>;
  readonly people: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
}

/** The catalogue's record of an official code. */
export async function awardTypeId(page: Page, code: string): Promise<number> {
  const type = (await ask(page, 'award-types:list', {})).find((each) => each.code === code);
  if (type === undefined) throw new Error(`no award ${code}`);
  return type.id;
}

/**
 * Makes a new office: Nông Thị Hạnh (born 1985), who moved from Phòng Quản lý thương mại to Văn phòng Sở on 1 June 2024;
 * Vàng A Páo, Lý Thị Mẩy; and two Nguyễn Văn An, born 1978 and 1990.
 */
export async function makeAwardOffice(program: {
  readonly app: ElectronApplication;
  readonly page: Page;
}): Promise<AwardOffice> {
  const { page } = program;
  await makeOffice(program);
  const units = new Map<string, number>();
  const parentId = (await ask(page, 'units:list', { on: '2026-01-01', withDissolved: false }))[0]?.id ?? null;
  for (const name of ['Văn phòng Sở', 'Phòng Quản lý thương mại']) {
    const unit = {
      kind: 'division',
      name,
      shortName: null,
      foundedOn: null,
      eligibleForFlag: null,
      note: null,
    } as const;
    units.set(name, (await ask(page, 'units:create', { ...unit, parentId })).id);
  }
  const trade = units.get('Phòng Quản lý thương mại')!;
  const people = new Map<string, number>();
  for (const name of ['Nông Thị Hạnh', 'Vàng A Páo', 'Lý Thị Mẩy', 'Nguyễn Văn An']) {
    people.set(name, await addPerson(page, name, trade));
  }
  const namesake = await addPerson(page, 'Nguyễn Văn An', units.get('Văn phòng Sở')!);
  const born = (id: number, bornYear: number) => ({ id, fields: { bornYear } });
  await ask(page, 'people:update', {
    changes: [born(people.get('Nông Thị Hạnh')!, 1985), born(people.get('Nguyễn Văn An')!, 1978), born(namesake, 1990)],
  });
  await ask(page, 'people:transfer', {
    ids: [people.get('Nông Thị Hạnh')!],
    unitId: units.get('Văn phòng Sở')!,
    position: 'Phó Chánh Văn phòng',
    role: null,
    on: '2024-06-01',
  });

  const awardType = await awardTypeId(page, 'LDTT');
  return {
    people,
    units,
    saveDecision: async ({ number, year, people: names, amount }) => {
      const decision = {
        number,
        symbol: 'QĐ-SCT',
        signedOn: `${year + 1}-01-05`,
        issuer: 'Sở Công Thương',
        level: 'grassroots',
        signerName: 'Hoàng Minh Sơn',
        signerPost: 'Giám đốc',
        commendationKind: 'merit',
        subjectLine: `Về việc công nhận danh hiệu thi đua năm ${year}`,
        note: null,
      } as const;
      const recipients = names.map((name) => ({
        id: null,
        awardTypeId: awardType,
        recipient: { kind: 'person', id: people.get(name)! } as const,
        year,
        position: null,
        unitName: null,
        citation: null,
        amount: amount ?? null,
        status: 'granted' as const,
      }));
      return (await ask(page, 'decisions:save', { id: null, decision, recipients })).id;
    },
  };
}
