import { Button } from '@mantine/core';
import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useState } from 'react';
import { type PackageContent, packageKindNames } from '#shared/contracts/packages.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { MakePackageDialog } from '../../components/make-package/make-package-dialog.tsx';
import { Section } from '../../components/section.tsx';
import { openPackage, usePackageDesk } from './package-desk.ts';
import { PackageRecords } from './package-records.tsx';
import classes from './packages.module.css';

type Kind = PackageContent['kind'];

const purposes: readonly (readonly [Kind, string])[] = [
  ['unit-proposals', 'Đơn vị gửi đăng ký thi đua của năm và đề nghị của một đợt lên Sở.'],
  ['block-scores', 'Thành viên gửi điểm tự chấm, chấm chéo và minh chứng của năm cho Trưởng khối.'],
  ['person', 'Toàn bộ lịch sử của một người đi cơ quan khác: gói cho chương trình, kèm bản Word để in.'],
  ['people', 'Người, khen thưởng, sáng kiến, xếp loại của các đơn vị chuyển sang cơ quan kế thừa.'],
  ['office', 'Cả tệp dữ liệu cùng lịch sử: hai cơ quan hợp nhất, hoặc gộp lại bản sao đã sửa riêng.'],
  ['handover', 'Cả tệp, mẫu văn bản, căn máy in và biên bản bàn giao in sẵn; luôn có mật khẩu.'],
];

/** Nothing is on the desk: what can be sent, a package to be opened, and what went and came before. */
export function PackageStart() {
  const { failure, work } = usePackageDesk();
  const [making, setMaking] = useState<Kind | null>(null);
  // A package that was made is no step of the file: the list is asked for anew.
  const [made, setMade] = useState(0);
  return (
    <>
      <Section
        title="Nhận về"
        actions={
          <Button
            leftSection={<IconPackageImport size={16} />}
            loading={work === 'opening'}
            onClick={() => void openPackage()}
          >
            Mở gói…
          </Button>
        }
      >
        <p className={classes.quiet}>
          Mở tệp .tdktgoi do cơ quan, đơn vị khác gửi: chương trình cho xem từng mục mới, khác, chưa rõ trước khi ghi;
          ghi thành một bước, hoàn tác được cả gói.
        </p>
        {failure !== null && <FailureNotice failure={failure} />}
      </Section>
      <Section title="Gửi đi">
        <table className={classes.table} aria-label="Các loại gói gửi đi">
          <tbody>
            {purposes.map(([kind, purpose]) => (
              <tr key={kind}>
                <th scope="row">{packageKindNames[kind]}</th>
                <td>{purpose}</td>
                <td className={classes.number}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    leftSection={<IconPackageExport size={15} />}
                    aria-label={`Lập gói: ${packageKindNames[kind]}`}
                    onClick={() => setMaking(kind)}
                  >
                    Lập gói…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <PackageRecords key={made} />
      {making !== null && (
        <MakePackageDialog kind={making} onMade={() => setMade(made + 1)} onClose={() => setMaking(null)} />
      )}
    </>
  );
}
