import { Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentId } from '#shared/contracts/documents.ts';
import { foldText } from '#shared/text/fold.ts';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './templates-page.module.css';

const kinds = { value: 'Giá trị', condition: 'Điều kiện', list: 'Lặp', table: 'Bảng' } as const;

/** Everything that a document offers its template, to be copied into Word. */
export function OffersTable({ document }: { readonly document: DocumentId }) {
  const offers = useQuery('templates:offers', { document });
  const [sought, setSought] = useState('');
  const words = foldText(sought).split(' ').filter(Boolean);
  const copy = async (written: string) => {
    await navigator.clipboard.writeText(written);
    notifyDone(`Đã chép ${written}; dán vào mẫu trong Word.`);
  };
  return (
    <Section
      title="Các chỗ điền dùng được"
      count={offers.value?.length}
      actions={
        <TextInput
          aria-label="Tìm chỗ điền"
          placeholder="Tìm chỗ điền"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      }
    >
      <p className={classes.hint}>
        Bấm để chép rồi dán vào Word. {'{#Tên} … {/Tên}'} lặp lại phần ở giữa cho từng mục, hoặc chỉ in phần đó khi có
        giá trị; {'{^Tên} … {/Tên}'} in khi không có.
      </p>
      <QueryView query={offers}>
        {(list) => (
          <table className={classes.offers}>
            <thead>
              <tr>
                <th scope="col">Chỗ điền</th>
                <th scope="col">Loại</th>
                <th scope="col">Đặt trong</th>
                <th scope="col">Hiện là</th>
              </tr>
            </thead>
            <tbody>
              {list
                .filter((offer) => words.every((word) => foldText(`${offer.name} ${offer.example}`).includes(word)))
                .map((offer) => (
                  <tr key={`${offer.inside ?? ''}/${offer.name}`}>
                    <td>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        leftSection={<IconCopy size={13} />}
                        onClick={() => void copy(offer.written)}
                      >
                        {offer.written}
                      </Button>
                    </td>
                    <td>{kinds[offer.kind]}</td>
                    <td>{offer.inside === null ? '' : `{#${offer.inside}}`}</td>
                    <td>{offer.example}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </QueryView>
    </Section>
  );
}
