import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReadScoreTable } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { criterionKindNames } from '#shared/domain/blocks/score-criterion.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { callReply } from '../../lib/api.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

/** The table that the block sent as an Excel or Word file, looked at before it becomes the year's table. */
export function ImportTableDialog({ page, onClose }: { readonly page: BlockYearPage; readonly onClose: () => void }) {
  const { block, year } = page;
  const [found, setFound] = useState<ReadScoreTable | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = useAction('block-scores:save-table', { onDone: onClose });
  const read = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await callReply('block-scores:read-table', { fileName: file.name, bytes });
    setFound(reply.ok ? reply.value : null);
    setFailure(reply.ok ? null : failureSentence(reply.failure));
  };
  return (
    <Dialog
      title={`Nhập bảng điểm năm ${year} từ tệp`}
      isOpen
      width={900}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button
            disabled={found === null}
            loading={save.isRunning}
            onClick={() => {
              if (found === null) return;
              const { name, totalPoints, bonusCap, source, criteria } = found;
              void save.run({
                ...{ blockId: block.id, year, name, totalPoints, bonusCap, source, note: null },
                criteria: criteria.map(({ grades, ...line }) => ({
                  ...line,
                  id: null,
                  grades: grades === null ? null : [...grades],
                })),
              });
            }}
          >
            Dùng bảng này
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <p className={classes.quiet}>
          Tệp Excel (.xlsx, .xls) hoặc Word (.docx) mà Khối gửi: bảng có cột tiêu chí (nội dung) và cột điểm chuẩn (điểm
          tối đa).
        </p>
        <div>
          <FileChoice
            accept=".xlsx,.xlsm,.xls,.csv,.docx"
            icon={<IconFileImport size={16} />}
            onFile={(file) => void read(file)}
          >
            Chọn tệp…
          </FileChoice>
        </div>
        {failure !== null && (
          <p className={classes.bad} role="alert">
            {failure}
          </p>
        )}
        {found !== null && (
          <>
            {found.notices.map((notice) => (
              <p key={notice} className={classes.warn}>
                {notice}
              </p>
            ))}
            <div style={{ maxHeight: 380, overflow: 'auto' }}>
              <table className={classes.table} aria-label="Bảng điểm đọc được">
                <thead>
                  <tr>
                    <th scope="col">TT</th>
                    <th scope="col">Nhóm, tiêu chí</th>
                    <th scope="col">Cách chấm</th>
                    <th scope="col">Điểm</th>
                  </tr>
                </thead>
                <tbody>
                  {found.criteria.map((line, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
                    <tr key={index}>
                      <td>{line.numeral}</td>
                      <td style={{ paddingLeft: (line.level - 1) * 16, fontWeight: line.kind === 'group' ? 600 : 400 }}>
                        {line.name}
                      </td>
                      <td>{criterionKindNames[line.kind]}</td>
                      <td>{line.maxPoints === null ? '' : formatNumber(line.maxPoints)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className={classes.quiet}>Thang {formatNumber(found.totalPoints)} điểm. Sửa được sau khi nhập.</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
