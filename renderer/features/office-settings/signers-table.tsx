import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Signer } from '#shared/contracts/office.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { toUpperCaseText } from '#shared/text/letter-case.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './office-page.module.css';
import { SignerDialog } from './signer-dialog.tsx';

/** A signer's time as words: «từ 01/03/2021», «đến 30/06/2024», both, or nothing when neither is known. */
function Term({ fromOn, toOn }: Pick<Signer, 'fromOn' | 'toOn'>) {
  return (
    <>
      {isIsoDate(fromOn) && <span className={classes.date}>từ {formatDate(fromOn)}</span>}{' '}
      {isIsoDate(toOn) && <span className={classes.date}>đến {formatDate(toOn)}</span>}
    </>
  );
}

/** Who signs the office's papers, in their time. */
export function SignersTable({ signers }: { readonly signers: readonly Signer[] }) {
  const [edited, setEdited] = useState<Signer | 'new' | null>(null);
  const remove = useAction('office:remove-signer');
  return (
    <Section
      title="Người ký văn bản"
      count={signers.length}
      actions={
        <Button leftSection={<IconPlus size={15} />} onClick={() => setEdited('new')}>
          Thêm người ký
        </Button>
      }
    >
      {signers.length === 0 ? (
        <EmptyState>Chưa có người ký. Văn bản in ra sẽ để trống chỗ ký.</EmptyState>
      ) : (
        <table className={classes.signers}>
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Chức vụ</th>
              <th scope="col">Quyền ký</th>
              <th scope="col">Thời gian</th>
              <td className={classes.tools} />
            </tr>
          </thead>
          <tbody>
            {signers.map((signer) => (
              <tr key={signer.id}>
                <td>{signer.fullName}</td>
                <td>{signer.post}</td>
                <td>
                  {signer.authority === ''
                    ? 'Tự ký'
                    : `${signer.authority} ${toUpperCaseText(signer.onBehalfOf ?? '')}`}
                </td>
                <td className={classes.quiet}>
                  <Term fromOn={signer.fromOn} toOn={signer.toOn} />
                </td>
                <td className={classes.tools}>
                  <Tooltip label="Sửa">
                    <ActionIcon aria-label={`Sửa người ký ${signer.fullName}`} onClick={() => setEdited(signer)}>
                      <IconPencil size={16} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label="Xoá">
                    <ActionIcon
                      aria-label={`Xoá người ký ${signer.fullName}`}
                      onClick={() => void remove.run({ id: signer.id })}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Tooltip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edited !== null && <SignerDialog signer={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}
