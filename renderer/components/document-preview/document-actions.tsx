import { Button } from '@mantine/core';
import { IconExternalLink, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import { useScreenCommands } from '../../lib/screen-commands.ts';
import { formatNames, openDocumentCopy, printDocument, saveDocument } from './save-document.tsx';

interface DocumentActionsProps {
  /** Null while something is not filled in: the buttons wait. */
  readonly request: DocumentRequest | null;
  readonly formats: readonly DocumentFormat[];
  /** After the printer took it. */
  readonly onPrinted?: () => void;
}

const icons: Readonly<Record<DocumentFormat, ReactNode>> = {
  pdf: <IconFileTypePdf size={16} />,
  docx: <IconFileText size={16} />,
  xlsx: <IconFileSpreadsheet size={16} />,
};

/**
 * «In», «PDF», «Word», «Excel» for one document. While the buttons are on screen Ctrl+P (the menu's «In») prints it and
 * Ctrl+E («Xuất») saves it as Excel, or as Word where there is no Excel.
 */
export function DocumentActions({ request, formats, onPrinted }: DocumentActionsProps) {
  const [running, setRunning] = useState<DocumentFormat | 'print' | 'open' | null>(null);

  const run = async (what: DocumentFormat | 'print' | 'open') => {
    if (request === null || running !== null) return;
    setRunning(what);
    if (what === 'print') {
      if (await printDocument(request)) onPrinted?.();
    } else if (what === 'open') await openDocumentCopy(request, 'docx');
    else await saveDocument(request, what);
    setRunning(null);
  };

  const newestRun = useRef(run);
  newestRun.current = run;
  const exported: DocumentFormat = formats.includes('xlsx') ? 'xlsx' : 'docx';
  useScreenCommands(
    useMemo(
      () => ({ print: () => void newestRun.current('print'), export: () => void newestRun.current(exported) }),
      [exported],
    ),
  );

  const isWaiting = request === null || running !== null;
  return (
    <Button.Group>
      <Button
        leftSection={<IconPrinter size={16} />}
        loading={running === 'print'}
        disabled={isWaiting}
        onClick={() => void run('print')}
      >
        In
      </Button>
      {formats.includes('docx') && (
        <Button
          variant="default"
          leftSection={<IconExternalLink size={16} />}
          loading={running === 'open'}
          disabled={isWaiting}
          onClick={() => void run('open')}
        >
          Mở trong Word
        </Button>
      )}
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={icons[format]}
          loading={running === format}
          disabled={isWaiting}
          onClick={() => void run(format)}
        >
          {formatNames[format]}
        </Button>
      ))}
    </Button.Group>
  );
}
