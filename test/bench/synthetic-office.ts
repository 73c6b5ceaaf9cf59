import { insertAward } from '#electron/database/repositories/award-repository.ts';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { writeDecision } from '#electron/database/repositories/decision-repository.ts';
import { insertMembership } from '#electron/database/repositories/membership-repository.ts';
import { insertPerson } from '#electron/database/repositories/person-repository.ts';
import { writeFoundation } from '#electron/services/office/update-office.ts';
import { recordFounding, type ServiceContext } from '#electron/services/service-context.ts';
import { addUnit } from '#electron/services/units/create-unit.ts';
import { numbersFrom, type RandomNumbers } from './random-numbers.ts';

/** How large the office is. The promises of the program are made for 20,000 people, 200,000 awards, 20 years. */
export interface SyntheticSize {
  readonly people: number;
  readonly awards: number;
  readonly years: number;
}

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Nông',
  'Lường',
  'Triệu',
  'Bàn',
  'Đàm',
  'Vi',
  'Hà',
  'Ma',
  'Lò',
  'Đặng',
  'Đinh',
];
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Thu', 'Ngọc', 'Quang', 'Hải', 'Thanh', 'Mạnh', 'Bích', 'Xuân'];
const givens = [
  'An',
  'Anh',
  'Ánh',
  'Ân',
  'Bình',
  'Chi',
  'Dũng',
  'Đạt',
  'Đào',
  'Giang',
  'Hà',
  'Hạnh',
  'Hòa',
  'Hùng',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Nga',
  'Phúc',
  'Quý',
  'Sơn',
  'Tâm',
  'Thảo',
  'Thủy',
  'Trang',
  'Tú',
  'Uyên',
  'Vân',
  'Việt',
  'Yến',
];
const positions = [
  'Chuyên viên',
  'Chuyên viên chính',
  'Phó Trưởng phòng',
  'Trưởng phòng',
  'Kiểm soát viên',
  'Kế toán viên',
];

/** Fills a new file with invented people of a very large office, the same ones each time. */
export function fillSyntheticOffice(context: ServiceContext, size: SyntheticSize): void {
  const random = numbersFrom(20_261_122);
  const { database } = context;
  recordFounding(context, 'Tạo cơ quan tổng hợp', () => {
    const { unitId } = writeFoundation(context, {
      superiorName: 'UBND tỉnh Thượng Sơn',
      name: 'Sở Công Thương',
      placeName: 'Thượng Sơn',
      symbolAbbreviation: 'SCT',
      signers: [],
    });
    const units = Array.from({ length: Math.max(8, Math.round(size.people / 130)) }, (_, index) =>
      addUnit(
        context,
        {
          kind: 'division',
          name: `Phòng số ${index + 1}`,
          shortName: null,
          parentId: unitId,
          foundedOn: null,
          eligibleForFlag: null,
          note: null,
        },
        null,
      ),
    );
    const people = Array.from({ length: size.people }, () => addInventedPerson(context, random, units));
    addAwards(context, random, size, people);
  });
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.exec('ANALYZE');
}

interface InventedPerson {
  readonly id: number;
  readonly fullName: string;
  readonly unitId: number;
}

function addInventedPerson(context: ServiceContext, random: RandomNumbers, units: readonly number[]): InventedPerson {
  const middle = random.pick(middles);
  const fullName = `${random.pick(families)} ${middle} ${random.pick(givens)}`;
  const bornYear = 1962 + random.below(40);
  const id = insertPerson(context.database, {
    fullName,
    bornOn: random.below(4) === 0 ? null : `${bornYear}-0${1 + random.below(9)}-1${random.below(10)}`,
    bornYear,
    gender: middle === 'Thị' ? 'female' : 'male',
    ethnicGroup: random.pick(['Kinh', 'Tày', 'Nùng', 'Dao', 'Mông']),
    isPartyMember: random.below(2) === 0,
    kind: random.pick(['civil-servant', 'public-employee', 'laborer'] as const),
    nationalId: null,
    startedOn: `${bornYear + 23}-09-01`,
    note: null,
  });
  const unitId = random.pick(units);
  const position = random.pick(positions);
  insertMembership(context.database, {
    personId: id,
    unitId,
    position,
    role: 'direct-worker',
    fromOn: `${bornYear + 23}-09-01`,
    toOn: null,
  });
  return { id, fullName, unitId };
}

function addAwards(
  context: ServiceContext,
  random: RandomNumbers,
  size: SyntheticSize,
  people: readonly InventedPerson[],
): void {
  const types = listAwardTypes(context.database).filter((type) => type.subjects.includes('person'));
  const perYear = Math.ceil(size.awards / size.years);
  for (let index = 0; index < size.years; index++) {
    const year = 2026 - size.years + 1 + index;
    const sizes = perYear > 5500 ? [5000, 500, perYear - 5500] : [perYear];
    for (const [order, recipients] of sizes.entries()) {
      const decisionId = writeDecision(context.database, null, {
        number: String(10 + order),
        symbol: 'QĐ-SCT',
        signedOn: `${year}-12-20`,
        issuer: 'Sở Công Thương',
        level: 'grassroots',
        signerName: null,
        signerPost: null,
        commendationKind: 'merit',
        subjectLine: `Về việc công nhận danh hiệu thi đua năm ${year}`,
        note: null,
      });
      for (let number = 1; number <= recipients; number++) {
        const person = random.pick(people);
        insertAward(context.database, {
          awardTypeId: random.pick(types).id,
          decisionId,
          subject: 'person',
          personId: person.id,
          unitId: null,
          recipientName: person.fullName,
          year,
          position: random.pick(positions),
          unitName: 'Phòng',
          homeUnitId: person.unitId,
          citation: null,
          amount: 710_000,
          status: 'granted',
          orderNumber: number,
          oldDecisionNumber: null,
          oldDecidedOn: null,
          oldIssuer: null,
        });
      }
    }
  }
}
