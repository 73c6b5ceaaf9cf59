import { describe, expect, test } from 'vitest';
import { listBlockMembers, listBlocks } from '#electron/database/repositories/block-repository.ts';
import { listCommitments } from '#electron/database/repositories/commitment-repository.ts';
import { listInitiatives } from '#electron/database/repositories/initiative-repository.ts';
import { listMovements } from '#electron/database/repositories/movement-repository.ts';
import { listTargets } from '#electron/database/repositories/target-repository.ts';
import { readUnitDirectory } from '#electron/database/repositories/unit-repository.ts';
import { sampleOffice } from './sample-office.ts';

const { database } = sampleOffice();

function targetsOf(name: string): Record<string, number> {
  const movement = listMovements(database).find((each) => each.name === name);
  const targets = listTargets(database, movement?.id ?? 0);
  return Object.fromEntries(targets.map((target) => [`${target.name} (${target.measure})`, target.planned]));
}

describe('the movements of the sample', () => {
  test('hold the targets of the plan of 2024', () => {
    expect(targetsOf('Phát động thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024')).toMatchObject({
      'Giá trị sản xuất công nghiệp (giá so sánh 2010) (tỷ đồng)': 1900,
      'Tỷ lệ số hộ được sử dụng điện lưới quốc gia (%)': 98,
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (tỷ đồng)': 8390,
      'Tổng kim ngạch xuất, nhập khẩu (triệu USD)': 30.8,
    });
  });

  test('answer what was launched above them', () => {
    const movements = listMovements(database);
    const plan = movements.find((movement) => movement.planNumber === '483/KH-SCT');
    expect(movements.find((movement) => movement.id === plan?.answersId)?.launchLevel).toBe('province');
    expect(Object.keys(targetsOf('Phong trào thi đua “Đồng Khởi mới” năm 2022'))).toHaveLength(6);
  });

  test('hold the three commitments that the department registered in 2022, with what became of them', () => {
    const plan = listMovements(database).find((movement) => movement.planNumber === '483/KH-SCT');
    const commitments = listCommitments(database, plan?.id ?? 0);
    expect(commitments.map(({ outcome }) => outcome)).toEqual(['partly-kept', 'kept', 'kept']);
    expect(commitments[0]?.content).toContain('140 MW');
  });
});

describe('the emulation block of the sample', () => {
  test('has eight members, with the heads and deputies of 2023 and 2024', () => {
    const directory = readUnitDirectory(database);
    const [block] = listBlocks(database);
    const members = listBlockMembers(database, block?.id ?? 0).map((member) => ({
      ...member,
      name: directory.nameOn(member.unitId, `${member.year}-12-31`),
    }));
    const of = (year: number, role: string) =>
      members.filter((member) => member.year === year && member.role === role).map((member) => member.name);
    expect(members.filter((member) => member.year === 2023)).toHaveLength(8);
    expect(of(2023, 'head')).toEqual(['Sở Khoa học và Công nghệ']);
    expect(of(2023, 'deputy')).toEqual(['Sở Tài nguyên và Môi trường', 'Sở Giao thông vận tải']);
    expect(of(2024, 'head')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(of(2024, 'standing-deputy')).toEqual(['Sở Giao thông vận tải']);
    expect(of(2024, 'deputy')).toEqual(['Sở Công Thương']);
  });
});

describe('the initiatives of the sample', () => {
  const initiatives = listInitiatives(database, null);

  test.each([
    'Đổi mới phương pháp thu thập thông tin và cập nhật dữ liệu về số thôn, hộ chưa được sử dụng điện lưới quốc gia',
    'Ứng dụng công nghệ thông tin cung cấp dịch vụ công trực tuyến cấp độ 3 lĩnh vực Công Thương',
    'Vận dụng Microsoft Office Excel sáng tạo, linh hoạt vào công tác tổng hợp',
    'Giải pháp quản lý nhà nước về an toàn thực phẩm thuộc phạm vi quản lý của ngành Công Thương',
    'Đề án nâng cao hiệu quả sản xuất công nghiệp',
    'Đề án quản lý khối lượng khoáng sản kim loại vận chuyển tại các bàn cân điện tử, cửa mỏ',
    'Giải pháp nhằm nâng cao chỉ số cải cách hành chính của Sở Công Thương',
    'Giải pháp nhằm nâng cao hiệu quả thực hiện nhiệm vụ về duy trì và cải tiến ISO 9001-2008',
  ])('include “%s”', (name) => {
    expect(initiatives.filter((initiative) => initiative.name.startsWith(name))).toHaveLength(1);
  });

  test('share out 100 % where the shares are known', () => {
    const sums = initiatives
      .filter((initiative) => initiative.authors.every((author) => author.share !== null))
      .map((initiative) => initiative.authors.reduce((sum, author) => sum + (author.share ?? 0), 0));
    expect(new Set(sums)).toEqual(new Set([100]));
  });

  test('are recognized, refused, submitted and registered', () => {
    expect(new Set(initiatives.map((initiative) => initiative.state)).size).toBe(4);
    expect(new Set(initiatives.map((initiative) => initiative.scope)).has('national')).toBe(true);
  });
});
