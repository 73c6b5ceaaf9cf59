import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { LawChoices } from '#shared/contracts/law-choices.ts';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { bacNinhRegulation } from '#shared/domain/eligibility/regulations/bac-ninh.ts';
import { hungYenBlockRegulation } from '#shared/domain/eligibility/regulations/hung-yen-blocks.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { QueryView } from '../../components/query-view.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type EditedRegulation, RegulationDialog } from './regulation-dialog.tsx';
import classes from './regulations.module.css';

type KnownRegulation = LawChoices['regulations'][number];

const examples = [bacNinhRegulation, hungYenBlockRegulation];
const nothing: readonly KnownRegulation[] = [];

/** Quy định của tỉnh, cơ quan: entered, corrected, removed, sent to a colleague and received from one. */
export function RegulationsList() {
  const query = useQuery('law:choices', {});
  const [edited, setEdited] = useState<EditedRegulation | null>(null);
  const known = query.value?.regulations ?? nothing;
  const begin = (regulation: Regulation) => setEdited(received(regulation, known));
  const receive = useAction('law:import-regulation', { announces: false, onDone: begin });
  return (
    <div className={classes.page}>
      <div className={classes.actions}>
        <Button onClick={() => setEdited({ id: null, regulation: null })}>Thêm quy định…</Button>
        <Button variant="default" loading={receive.isRunning} onClick={() => void receive.run({})}>
          Nhập từ tệp…
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default">Bắt đầu từ bộ mẫu…</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {examples.map((regulation) => (
              <Menu.Item key={regulation.instrument.title} onClick={() => begin(regulation)}>
                {regulation.instrument.title} – {regulation.instrument.issuer}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <QueryView query={query}>
        {({ regulations }) =>
          regulations.length === 0 ? (
            <EmptyState>
              Chưa có quy định nào: chương trình xét theo văn bản của trung ương. Nhập quy định của tỉnh, quy chế của cơ
              quan, hoặc nghị định mới mà chương trình chưa có; số liệu và điều kiện trong đó được áp dụng kèm căn cứ.
            </EmptyState>
          ) : (
            <ul className={classes.list} aria-label="Quy định của tỉnh, cơ quan">
              {regulations.map((regulation) => (
                <RegulationLine key={regulation.id} known={regulation} onEdit={setEdited} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {edited && <RegulationDialog edited={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

interface RegulationLineProps {
  readonly known: KnownRegulation;
  readonly onEdit: (edited: EditedRegulation) => void;
}

function RegulationLine({ known: { id, regulation }, onEdit }: RegulationLineProps) {
  const { instrument, values, criteria } = regulation;
  const remove = useAction('law:remove-regulation');
  const send = useAction('law:export-regulation', {
    announces: false,
    onDone: ({ path }) => notifyDone(`Đã xuất bộ quy định ra ${path}.`),
  });
  const until = instrument.expiredOn === null ? '' : `, hết hiệu lực từ ${shownDate(instrument.expiredOn)}`;
  return (
    <li className={classes.line}>
      <div className={classes.lineText}>
        <strong>{instrument.title}</strong>
        <div>{instrument.name}</div>
        <div className={classes.hint}>
          {instrument.issuer} · có hiệu lực từ {shownDate(instrument.inForceOn)}
          {until} · {values.length} số liệu, {criteria.length} điều kiện
        </div>
      </div>
      <Button variant="default" aria-label={`Sửa… (${instrument.title})`} onClick={() => onEdit({ id, regulation })}>
        Sửa…
      </Button>
      <Button
        variant="default"
        aria-label={`Xuất ra tệp… (${instrument.title})`}
        loading={send.isRunning}
        onClick={() => void send.run({ regulation })}
      >
        Xuất ra tệp…
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={`Xoá (${instrument.title})`}
        onClick={() => void remove.run({ id })}
      >
        Xoá
      </Button>
    </li>
  );
}

/** A regulation from outside: put in the place of the one with the same number, if there is one. */
function received(regulation: Regulation, known: readonly KnownRegulation[]): EditedRegulation {
  const { title } = regulation.instrument;
  const same = known.find((other) => other.regulation.instrument.title === title);
  if (same === undefined) return { id: null, regulation, notice: 'Kiểm tra rồi bấm Thêm; chưa có gì được ghi.' };
  return { id: same.id, regulation, notice: `Đã có ${title}: bấm Lưu sẽ thay bản đang có bằng bản này.` };
}
