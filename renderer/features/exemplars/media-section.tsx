import { ActionIcon, Button, TextInput, UnstyledButton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLink, IconPencil, IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExemplarMedium, exemplarMediumFields } from '#shared/contracts/exemplars.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import classes from './exemplars.module.css';

const kindNames = { picture: 'Ảnh', article: 'Bài viết' } as const;

interface MediaSectionProps {
  readonly exemplarId: number;
  readonly media: readonly ExemplarMedium[];
}

/** Pictures and articles: files kept inside the data file, or where an article was published. */
export function MediaSection({ exemplarId, media }: MediaSectionProps) {
  const [editing, setEditing] = useState<ExemplarMedium | 'new' | null>(null);
  const open = useAction('exemplar-media:open', { announces: false });
  return (
    <Section
      title="Ảnh, bài viết"
      count={media.length > 0 ? media.length : null}
      actions={
        <span>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconLink size={15} />}
            onClick={() => setEditing('new')}
          >
            Bài đã đăng
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPhotoPlus size={15} />}
            onClick={() => void runAction('exemplar-media:add', { exemplarId })}
          >
            Thêm tệp…
          </Button>
        </span>
      }
    >
      {media.length === 0 ? (
        <EmptyState>Chưa có ảnh, bài viết nào.</EmptyState>
      ) : (
        <ul className={classes.lines}>
          {media.map((medium) => (
            <li key={medium.id} className={classes.line}>
              <span className={classes.what}>
                {medium.fileName === null ? (
                  medium.name
                ) : (
                  <UnstyledButton className={classes.number} onClick={() => void open.run({ id: medium.id })}>
                    {medium.name}
                  </UnstyledButton>
                )}
                <div className={classes.quiet}>{detailOf(medium)}</div>
              </span>
              <span>
                <ActionIcon aria-label={`Sửa: ${medium.name}`} onClick={() => setEditing(medium)}>
                  <IconPencil size={15} />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Bỏ: ${medium.name}`}
                  onClick={() => void runAction('exemplars:remove-medium', { id: medium.id })}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <MediumDialog
          exemplarId={exemplarId}
          medium={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function detailOf({ kind, publishedIn, publishedOn, address, fileName }: ExemplarMedium): string {
  const day = isIsoDate(publishedOn) ? `ngày ${formatDate(publishedOn)}` : null;
  return [kindNames[kind], publishedIn, day, address, fileName].filter(Boolean).join(' · ');
}

interface MediumDialogProps {
  readonly exemplarId: number;
  readonly medium: ExemplarMedium | null;
  readonly onClose: () => void;
}

function MediumDialog({ exemplarId, medium, onClose }: MediumDialogProps) {
  const form = useForm({
    initialValues: {
      kind: medium?.kind ?? ('article' as const),
      name: medium?.name ?? '',
      publishedIn: medium?.publishedIn ?? null,
      publishedOn: medium?.publishedOn ?? null,
      address: medium?.address ?? null,
    },
    validate: validateWith(exemplarMediumFields),
  });
  const save = useAction('exemplars:save-medium', {
    onDone: onClose,
    onIssues: (issues) =>
      form.setErrors(
        issuesToErrors(issues.map(({ path, message }) => ({ path: path.replace(/^medium\./, ''), message }))),
      ),
  });
  return (
    <Dialog
      title={medium ? 'Sửa ảnh, bài viết' : 'Bài viết đã đăng'}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run({ id: medium?.id ?? null, exemplarId, medium: values }))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextInput label="Tên ảnh, bài viết" required data-autofocus {...bindText(form, 'name')} />
        <div className={classes.pair}>
          <ChoiceField label="Loại" required choices={choicesOf(kindNames)} {...bindField(form, 'kind')} />
          <DateField label="Ngày đăng" {...bindField(form, 'publishedOn')} />
        </div>
        <TextInput label="Nơi đăng" placeholder="Báo, trang thông tin điện tử…" {...bindText(form, 'publishedIn')} />
        <TextInput label="Địa chỉ bài viết" {...bindText(form, 'address')} />
      </div>
    </Dialog>
  );
}
