import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RetentionRow } from '#shared/contracts/personal-data.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { RetentionState } from '#shared/domain/personal-data/retention.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { notifyDone } from '../../lib/notify.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { PersonalDataDialog } from './personal-data-dialog.tsx';
import classes from './protection.module.css';
import { ProtectionTabs } from './protection-tabs.tsx';

const stateNames: Record<RetentionState, string> = {
  over: 'Hết thời hạn lưu',
  kept: 'Còn phải lưu',
  permanent: 'Lưu vĩnh viễn',
  unknown: 'Chưa rõ',
  working: 'Đang công tác',
};

/** Dữ liệu cá nhân: of those who left, for how long it is kept; erased once nothing obliges to keep it. */
export function PersonalDataPage() {
  const rows = useQuery('personal-data:retention', {});
  const erased = useQuery('personal-data:erased', {});
  const returned = useQuery('personal-data:returned', {});
  const [isErasingAgain, setErasingAgain] = useState(false);
  const eraseAgain = useAction('personal-data:erase-returned', {
    announces: false,
    onDone: ({ erased: count }) => notifyDone(`Đã xoá lại thông tin của ${count} người.`),
  });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('Hết thời hạn lưu trữ hồ sơ khen thưởng');
  const erase = useAction('personal-data:erase', {
    announces: false,
    onDone: ({ erased: count }) => {
      setChosen(new Set());
      notifyDone(`Đã xoá thông tin của ${count} người.`);
      void rows.reload();
      void erased.reload();
    },
  });
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Page
      title="Bảo vệ dữ liệu"
      count="thời hạn lưu dữ liệu của người đã thôi công tác"
      toolbar={<ProtectionTabs value="people" />}
      actions={
        <Button color="red" variant="light" disabled={chosen.size === 0} onClick={() => setAsking(true)}>
          Xoá thông tin {chosen.size > 0 ? `${chosen.size} người` : ''}…
        </Button>
      }
    >
      {(returned.value?.length ?? 0) > 0 && (
        <Section
          title="Đã xoá, nay có lại từ bản sao lưu"
          count={returned.value?.length}
          actions={
            <Button color="red" variant="light" loading={eraseAgain.isRunning} onClick={() => setErasingAgain(true)}>
              Xoá lại…
            </Button>
          }
        >
          <ul className={classes.list}>
            {returned.value?.map((entry) => (
              <li key={entry.personId}>
                {entry.fullName}: đã xoá {formatMoment(entry.erasedAt)}. {entry.reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <QueryView query={rows}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState>
              Không có ai đã thôi công tác. Dữ liệu của người đang công tác được giữ; bản kê dữ liệu của từng người có ở
              trang cá nhân.
            </EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                Thời hạn bảo quản hồ sơ khen thưởng theo Thông tư 10/2022/TT-BNV; chưa đối chiếu với bản gốc. Bấm họ tên
                để xem, in bản kê dữ liệu.
              </Text>
              <RetentionTable rows={people} chosen={chosen} onToggle={toggle} onShow={setShown} />
            </>
          )
        }
      </QueryView>
      {(erased.value?.length ?? 0) > 0 && (
        <Section title="Đã xoá thông tin" count={erased.value?.length}>
          <ul className={classes.list}>
            {erased.value?.map((entry) => (
              <li key={entry.id}>
                Người số {entry.personId}: {formatMoment(entry.erasedAt)}, {entry.erasedBy}. {entry.reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {shown !== null && <PersonalDataDialog personId={shown} onClose={() => setShown(null)} />}
      <ConfirmDialog
        title={`Xoá lại thông tin của ${returned.value?.length ?? 0} người?`}
        isOpen={isErasingAgain}
        isDangerous
        confirmLabel="Xoá lại, không hoàn tác được"
        onAnswer={(isSure) => {
          setErasingAgain(false);
          if (isSure) void eraseAgain.run({});
        }}
      >
        <Text size="sm">
          Tệp đang mở có từ trước ngày xoá, như khi mở riêng một bản sao lưu cũ. Thông tin của những người này bị xoá
          khỏi tệp như lần trước.
        </Text>
      </ConfirmDialog>
      <ConfirmDialog
        title={`Xoá hẳn thông tin của ${chosen.size} người?`}
        isOpen={isAsking}
        isDangerous
        confirmLabel="Xoá hẳn, không hoàn tác được"
        onAnswer={(isSure) => {
          setAsking(false);
          if (isSure) void erase.run({ personIds: [...chosen], reason });
        }}
      >
        <Text size="sm">
          Họ tên, CCCD, ngày sinh và mọi ghi chép riêng bị xoá khỏi tệp, kể cả trong lịch sử thay đổi; số lượng khen
          thưởng vẫn được đếm. Bản quét, tệp gốc đã nhập, bản sao lưu và giấy tờ đã in không bị xoá theo: hãy huỷ chúng
          theo quy định về lưu trữ.
        </Text>
        <TextInput
          mt="sm"
          label="Lý do, căn cứ"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </Page>
  );
}

interface RetentionTableProps {
  readonly rows: readonly RetentionRow[];
  readonly chosen: ReadonlySet<number>;
  readonly onToggle: (id: number) => void;
  readonly onShow: (id: number) => void;
}

function RetentionTable({ rows, chosen, onToggle, onShow }: RetentionTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <td className={classes.tick} />
          <th scope="col">Họ và tên</th>
          <th scope="col">Đơn vị sau cùng</th>
          <th scope="col">Thôi từ</th>
          <th scope="col">Thời hạn lưu</th>
          <th scope="col">Lưu đến</th>
          <th scope="col">Căn cứ</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ personId, fullName, unitName, leftOn, retention }) => (
          <tr key={personId}>
            <td>
              <Checkbox
                size="xs"
                aria-label={`Chọn ${fullName}`}
                disabled={retention.state !== 'over'}
                checked={chosen.has(personId)}
                onChange={() => onToggle(personId)}
              />
            </td>
            <td>
              <button type="button" className={classes.link} onClick={() => onShow(personId)}>
                {fullName}
              </button>
            </td>
            <td>{unitName ?? ''}</td>
            <td>{leftOn === null ? '' : formatDate(leftOn)}</td>
            <td className={classes.whole}>{stateNames[retention.state]}</td>
            <td>{retention.until === null ? '' : formatDate(retention.until)}</td>
            <td className={classes.basis}>{retention.basis}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
