import { ActionIcon, Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CeremonyPage, StageGroup } from '#shared/contracts/ceremonies.ts';
import { readAloud } from '#shared/domain/ceremonies/read-aloud.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useUnsavedWork } from '../../lib/leave-guard.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './ceremonies.module.css';

interface StageGroupsProps {
  readonly page: CeremonyPage;
}

const USUAL_SIZE = 10;

/** Lượt lên nhận: who comes up together, in which order, who hands over, and who comes up for whom. */
export function StageGroups({ page }: StageGroupsProps) {
  const [draft, setDraft] = useState<readonly StageGroup[] | null>(null);
  const [size, setSize] = useState(USUAL_SIZE);
  const [withoutItem, setWithoutItem] = useState(true);
  useUnsavedWork(draft === null ? null : 'Lượt lên nhận đã sửa nhưng chưa lưu.');
  const arrange = useAction('ceremonies:arrange', { onDone: () => setDraft(null) });
  const save = useAction('ceremonies:save-groups', { onDone: () => setDraft(null) });
  const groups = draft ?? page.groups;
  const id = page.ceremony.id;
  const called = new Set(groups.flatMap((group) => group.places.map((place) => place.awardId)));
  const left = page.awards.length - called.size;
  const move = (index: number, by: number) => {
    const group = groups[index];
    if (group !== undefined) setDraft(groups.toSpliced(index, 1).toSpliced(index + by, 0, group));
  };
  return (
    <>
      <div className={classes.groupHead}>
        <span />
        <span>
          {groups.length} lượt, {called.size} người, tập thể lên nhận; {left} không lên (nhận tại đơn vị).
        </span>
        <span />
        <span />
      </div>
      <div className={classes.placeLine}>
        <NumberInput
          aria-label="Số người mỗi lượt"
          w={70}
          min={1}
          max={100}
          hideControls
          value={size}
          onChange={(value) => typeof value === 'number' && setSize(value)}
        />
        <span>người mỗi lượt</span>
        <Checkbox
          label="Chỉ gọi danh hiệu, hình thức có bằng, cờ, giấy khen"
          checked={withoutItem}
          onChange={(event) => setWithoutItem(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          loading={arrange.isRunning}
          onClick={() => void arrange.run({ id, groupSize: size, withoutItem })}
        >
          Xếp lại lượt
        </Button>
        <Button
          disabled={draft === null}
          loading={save.isRunning}
          onClick={() =>
            void save.run({ id, groups: groups.map((group) => ({ ...group, places: [...group.places] })) })
          }
        >
          Lưu
        </Button>
        {draft !== null && (
          <Button variant="default" onClick={() => setDraft(null)}>
            Bỏ thay đổi
          </Button>
        )}
      </div>
      {groups.length === 0 && (
        <EmptyState>Chưa có ai để gọi. Hãy chọn quyết định ở phần Thông tin rồi bấm «Xếp lại lượt».</EmptyState>
      )}
      <ol className={classes.groups}>
        {groups.map((group, index) => (
          <GroupLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place in the order
            key={index}
            group={group}
            index={index}
            page={page}
            isLast={index === groups.length - 1}
            onChange={(changed) => setDraft(groups.with(index, changed))}
            onMove={(by) => move(index, by)}
          />
        ))}
      </ol>
    </>
  );
}

interface GroupLineProps {
  readonly group: StageGroup;
  readonly index: number;
  readonly page: CeremonyPage;
  readonly isLast: boolean;
  readonly onChange: (group: StageGroup) => void;
  readonly onMove: (by: -1 | 1) => void;
}

function GroupLine({ group, index, page, isLast, onChange, onMove }: GroupLineProps) {
  const awards = new Map(page.awards.map((award) => [award.id, award]));
  const number = index + 1;
  return (
    <li className={classes.group}>
      <div className={classes.groupHead}>
        <span className={classes.number}>Lượt {number}</span>
        <TextInput
          aria-label={`Tên lượt ${number}`}
          value={group.name}
          onChange={(event) => onChange({ ...group, name: event.currentTarget.value })}
        />
        <TextInput
          aria-label={`Người trao lượt ${number}`}
          placeholder="Người trao"
          value={group.presenter ?? ''}
          onChange={(event) => onChange({ ...group, presenter: event.currentTarget.value || null })}
        />
        <span>
          <ActionIcon aria-label={`Đưa lượt ${number} lên trước`} disabled={index === 0} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon aria-label={`Đưa lượt ${number} xuống sau`} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size={16} />
          </ActionIcon>
        </span>
      </div>
      <ol className={classes.places}>
        {group.places.map((place, order) => {
          const award = awards.get(place.awardId);
          if (award === undefined) return null;
          return (
            <li key={place.awardId}>
              <div className={classes.placeLine}>
                <span className={classes.aloud}>{readAloud({ ...award, representedBy: null })}</span>
                <TextInput
                  className={classes.instead ?? ''}
                  size="xs"
                  aria-label={`Người nhận thay ${award.recipientName}`}
                  placeholder="Người nhận thay, đại diện"
                  value={place.representedBy ?? ''}
                  onChange={(event) =>
                    onChange({
                      ...group,
                      places: group.places.with(order, {
                        ...place,
                        representedBy: event.currentTarget.value || null,
                      }),
                    })
                  }
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Không gọi ${award.recipientName}`}
                  onClick={() => onChange({ ...group, places: group.places.toSpliced(order, 1) })}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
    </li>
  );
}
