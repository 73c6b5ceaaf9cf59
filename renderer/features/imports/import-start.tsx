import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { importKindNames } from '#shared/domain/imports/import-kind.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { takeInFiles } from '../../lib/incoming-files.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { paths } from '../../lib/navigate.ts';
import { EarlierImports } from './earlier-imports.tsx';
import { type ImportResult, readSource, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';

const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.txt,.docx';

/** The empty desk: where files come in, what became of the last one, and what was imported before. */
export function ImportStart() {
  const { failure, result, work } = useImportDesk();
  const input = useRef<HTMLInputElement>(null);
  usePastedTable();
  return (
    <>
      {failure !== null && (
        <div className={classes.failed} role="alert">
          {failure.fileName}: {failureSentence(failure.failure)}
        </div>
      )}
      {result !== null && <Written result={result} />}
      <div className={classes.intake}>
        <p>
          Thả tệp vào bất cứ đâu trong cửa sổ, hoặc chép bảng trong Excel, Word rồi bấm Ctrl+V ở đây. Nhận Excel (.xlsx,
          .xls), .csv và bảng trong Word (.docx), cả chữ TCVN3, VNI. Chưa ghi gì cho đến khi bạn xem từng dòng và đồng
          ý.
        </p>
        <input
          ref={input}
          className={classes.fileInput}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label="Tệp để nhập"
          tabIndex={-1}
          onChange={(event) => {
            takeInFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <Button loading={work === 'reading'} onClick={() => input.current?.click()}>
          Chọn tệp…
        </Button>
      </div>
      <EarlierImports />
    </>
  );
}

/** Where what was written can be seen. */
const places: Record<ImportResult['kind'], ReactNode> = {
  people: <PlaceLink to={paths.people()}>Xem Cá nhân</PlaceLink>,
  registrations: <PlaceLink to={paths.registrations()}>Xem Đăng ký thi đua</PlaceLink>,
  proposals: <PlaceLink to={paths.rounds()}>Xem Đợt khen thưởng</PlaceLink>,
  awards: <PlaceLink to={paths.awardRegister()}>Xem Sổ khen thưởng</PlaceLink>,
  initiatives: <PlaceLink to={paths.initiatives()}>Xem Sáng kiến</PlaceLink>,
  ratings: <PlaceLink to={paths.ratings()}>Xem Xếp loại</PlaceLink>,
};

function Written({ result }: { readonly result: ImportResult }) {
  return (
    <div className={classes.done} role="status">
      <span>
        Đã nhập {formatNumber(result.written)} dòng từ {result.fileName} ({importKindNames[result.kind]}). Ctrl+Z hoàn
        tác cả lần nhập.
      </span>
      {places[result.kind]}
      <PlaceLink to={paths.names()}>Xem họ tên trùng, viết lạ</PlaceLink>
    </div>
  );
}

/** A table or files pasted while nothing is typed into. */
function usePastedTable(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (data === null || isTyping(event.target)) return;
      event.preventDefault();
      if (data.files.length > 0) {
        takeInFiles([...data.files]);
        return;
      }
      const text = data.getData('text/plain');
      if (text.trim() === '') return;
      void readSource({ kind: 'text', text, html: data.getData('text/html') || null }, 'Bảng vừa dán');
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
