import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { ReadScoreFile } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { callReply } from '../../lib/api.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly read: ReadScoreFile | null;
  readonly failure: string | null;
}

/** Nhận tệp: files that members filled in are looked at first, each with what is wrong at its cell; only whole files are taken. */
export function TakeFilesDialog({ page, onClose }: { readonly page: BlockYearPage; readonly onClose: () => void }) {
  const { block, year } = page;
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [isReading, setIsReading] = useState(false);
  const [isTaking, setIsTaking] = useState(false);
  const place = { blockId: block.id, year };
  const ready = files.filter(({ read }) => read !== null && isTakeable(read));

  const look = async (chosen: readonly File[]) => {
    setIsReading(true);
    const looked: ReadFile[] = [];
    for (const file of chosen) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const reply = await callReply('block-scores:read-file', { ...place, fileName: file.name, bytes, isTaken: false });
      looked.push({
        name: file.name,
        bytes,
        read: reply.ok ? reply.value : null,
        failure: reply.ok ? null : failureSentence(reply.failure),
      });
    }
    setFiles(looked);
    setIsReading(false);
  };

  const take = async () => {
    setIsTaking(true);
    const taken: ReadFile[] = [];
    for (const file of files) {
      if (file.read === null || !isTakeable(file.read)) {
        taken.push(file);
        continue;
      }
      const reply = await runAction(
        'block-scores:read-file',
        { ...place, fileName: file.name, bytes: file.bytes, isTaken: true },
        { announces: ready.length === 1 },
      );
      taken.push(reply.ok ? { ...file, read: reply.value } : file);
    }
    setFiles(taken);
    setIsTaking(false);
  };

  return (
    <Dialog
      title={`Nhận tệp chấm điểm năm ${year}`}
      isOpen
      width={900}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Đóng
          </Button>
          <Button disabled={ready.length === 0} loading={isTaking} onClick={() => void take()}>
            Nhận {ready.length} tệp
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <p className={classes.quiet}>
          Chọn các tệp đơn vị gửi lại (chọn được nhiều tệp). Tệp sai năm, sai bảng điểm hoặc có ô không hợp lệ thì không
          nhận; hãy gửi lại đơn vị kèm lý do ở từng ô.
        </p>
        <FileButton multiple accept=".xlsx" onChange={(chosen) => void look(chosen)}>
          {(props) => (
            <Button {...props} variant="default" loading={isReading}>
              Chọn tệp…
            </Button>
          )}
        </FileButton>
        {files.length > 0 && (
          <table className={classes.table} aria-label="Tệp đã chọn">
            <thead>
              <tr>
                <th scope="col">Tệp</th>
                <th scope="col">Đơn vị</th>
                <th scope="col">Cột chấm</th>
                <th scope="col">Đã chấm</th>
                <th scope="col">Tổng điểm</th>
                <th scope="col">Kết quả</th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <FileRow key={file.name} file={file} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Dialog>
  );
}

function isTakeable(read: ReadScoreFile): boolean {
  return !read.isTaken && read.refusal === null && read.refusedCells.length === 0;
}

function FileRow({ file: { name, read, failure } }: { readonly file: ReadFile }) {
  if (read === null) {
    return (
      <tr>
        <td>{name}</td>
        <td colSpan={4} />
        <td className={classes.bad}>{failure}</td>
      </tr>
    );
  }
  const stage = read.stage === null ? '' : scoreStageNames[read.stage];
  return (
    <tr>
      <td>{name}</td>
      <td>{read.memberName}</td>
      <td>
        {stage}
        {read.scorerName !== null && <div className={classes.quiet}>{read.scorerName}</div>}
      </td>
      <td>{read.refusal === null ? `${read.filled}/${read.asked}` : ''}</td>
      <td>{read.total === null ? '' : formatNumber(read.total)}</td>
      <td>
        {read.isTaken && <span className={classes.good}>Đã nhận, {read.changed} ô thay đổi.</span>}
        {read.refusal !== null && <span className={classes.bad}>{read.refusal}</span>}
        {read.refusedCells.map(({ cell, criterionName, message }) => (
          <div key={`${cell} ${message}`} className={classes.bad}>
            Ô {cell} ({criterionName}): {message}
          </div>
        ))}
        {isTakeable(read) && (
          <span className={read.filled < read.asked ? classes.warn : undefined}>
            {read.changed} ô khác với hiện có
            {read.filled < read.asked ? `; còn ${read.asked - read.filled} tiêu chí chưa chấm` : ''}.
          </span>
        )}
      </td>
    </tr>
  );
}
