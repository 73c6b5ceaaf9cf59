import { Button, Menu, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMail, IconNotebook } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CertificateParams, DesignChoice } from '#shared/contracts/certificate-documents.ts';
import type { CertificateDesignRow } from '#shared/contracts/certificates.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { correctionOf } from '#shared/domain/certificates/printer-measures.ts';
import { standardDesigns } from '#shared/domain/certificates/standard-designs.ts';
import { documentNumber } from '#shared/domain/documents/document-number.ts';
import { parseNumberList } from '#shared/text/number-list.ts';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { useDocumentPreview } from '../../components/document-preview/use-document-preview.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { BatchSheets } from './batch-sheets.tsx';
import { LogBlanksDialog } from './log-blanks-dialog.tsx';
import classes from './print-certificates-page.module.css';

const TITLE = 'Mẫu và giấy khen';

/** The certificates of a decision: which, in which design, on which printer; at the right each sheet as it will print. */
export function PrintCertificatesPage() {
  const decisions = useQuery('decisions:list', {});
  const designs = useQuery('certificates:designs', {});
  const toolbar = <PaperParts place={paths.paper()} />;
  const failed = [decisions, designs].find((query) => query.failure && query.value === undefined);
  if (!decisions.value || !designs.value) {
    return (
      <Page title={TITLE} toolbar={toolbar}>
        {failed?.failure ? <FailureNotice failure={failed.failure} onRetry={failed.reload} /> : <Loading />}
      </Page>
    );
  }
  if (decisions.value.length === 0) {
    return (
      <Page title={TITLE} toolbar={toolbar}>
        <EmptyState action={<PlaceLink to={paths.newDecision()}>Nhập quyết định khen thưởng</PlaceLink>}>
          Chưa có quyết định khen thưởng nào để in giấy khen.
        </EmptyState>
      </Page>
    );
  }
  return <PrintScreen decisions={decisions.value} designs={designs.value} />;
}

interface PrintScreenProps {
  readonly decisions: readonly DecisionRow[];
  readonly designs: readonly CertificateDesignRow[];
}

function PrintScreen({ decisions, designs }: PrintScreenProps) {
  const asked = usePlaceNumber('decision');
  const printers = usePreferences((preferences) => preferences.printers);
  const [decisionId, setDecisionId] = useState(
    () => asked ?? decisions.find((each) => each.level === 'grassroots')?.id ?? decisions[0]!.id,
  );
  const [design, setDesign] = useState<DesignChoice>(null);
  const [printerName, setPrinterName] = useState<string | null>(printers[0]?.name ?? null);
  const [numbers, setNumbers] = useState('');
  const [citation, setCitation] = useState('');
  const [isLogging, setIsLogging] = useState(false);
  const [beside, setBeside] = useState<'envelopes' | 'folder-labels' | null>(null);
  const [settled] = useDebouncedValue(`${numbers}\n${citation}`, 300);

  const chosenNumbers = parseNumberList(numbers);
  const decision = decisions.find((each) => each.id === decisionId);
  const own = typeof design === 'number' ? designs.find((row) => row.id === design) : undefined;
  const correction = correctionOf(printers.find((printer) => printer.name === printerName)?.measures ?? null);
  const params = useMemo<CertificateParams | null>(() => {
    const [typedNumbers = '', ...typedCitation] = settled.split('\n');
    const only = parseNumberList(typedNumbers);
    if (only === undefined) return null;
    return {
      decisionId,
      design,
      awardTypeIds: null,
      numbers: only,
      signerId: null,
      commonCitation: typedCitation.join('\n').trim() || null,
      correction: noCorrection,
      withBackground: true,
    };
  }, [decisionId, design, settled]);
  const seen = useMemo<DocumentRequest | null>(() => params && { document: 'certificates', params }, [params]);
  const printed: DocumentRequest | null = params && {
    document: 'certificates',
    params: { ...params, correction, withBackground: false },
  };
  const preview = useDocumentPreview(seen);
  const batch = useQuery('certificates:batch', params);

  return (
    <Page
      title={TITLE}
      body="fill"
      toolbar={<PaperParts place={paths.paper()} />}
      actions={
        <>
          <Menu>
            <Menu.Target>
              <Button variant="default" leftSection={<IconMail size={16} />}>
                Phong bì, nhãn
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setBeside('envelopes')}>Phong bì gửi các đơn vị</Menu.Item>
              <Menu.Item onClick={() => setBeside('folder-labels')}>Nhãn bìa hồ sơ</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {own && (
            <Button
              variant="default"
              leftSection={<IconNotebook size={16} />}
              onClick={() => setIsLogging(true)}
              title="Ghi số tờ đã in, tờ hỏng vào sổ phôi"
            >
              Ghi sổ phôi
            </Button>
          )}
          <DocumentActions request={printed} formats={['pdf']} onPrinted={() => own && setIsLogging(true)} />
        </>
      }
    >
      <div className={classes.screen}>
        <div className={classes.choices}>
          <ChoiceField
            label="Quyết định"
            required
            choices={decisions.map((each) => ({
              value: each.id,
              label: `${documentNumber(each.number, each.symbol)} (${each.signedOn.slice(0, 4)}) – ${each.subjectLine}`,
            }))}
            value={decisionId}
            onChange={(id) => id !== null && setDecisionId(id)}
          />
          <ChoiceField
            label="Mẫu"
            unknownLabel="Toàn văn trên giấy trắng"
            choices={[
              ...designs.map((row) => ({
                value: String(row.id),
                label: row.blanksLeft === null ? row.design.name : `${row.design.name} – còn ${row.blanksLeft} phôi`,
              })),
              { value: 'blank', label: `${standardDesigns.blank.name} (vị trí thông dụng)` },
            ]}
            value={design === null ? null : String(design)}
            onChange={(value) => setDesign(value === null ? null : value === 'blank' ? 'blank' : Number(value))}
          />
          <ChoiceField
            label="Máy in"
            unknownLabel="Chưa căn"
            choices={printers.map((printer) => ({ value: printer.name, label: printer.name }))}
            value={printerName}
            onChange={setPrinterName}
          />
          <TextInput
            label="Chỉ in các số"
            placeholder="Tất cả; hoặc 1-20, 25"
            value={numbers}
            error={chosenNumbers === undefined ? 'Hãy ghi các số như 17 hoặc 1-20, 25.' : null}
            onChange={(event) => setNumbers(event.currentTarget.value)}
          />
          <Textarea
            label="Thành tích chung"
            description="Ghi cho người chưa có thành tích riêng"
            autosize
            minRows={2}
            maxRows={5}
            maxLength={300}
            value={citation}
            onChange={(event) => setCitation(event.currentTarget.value)}
          />
          <BatchSheets batch={batch} onOnly={(number) => setNumbers(String(number))} />
        </div>
        <div className={classes.preview}>
          <DocumentPreview preview={preview} label="Giấy khen" />
        </div>
      </div>
      {isLogging && own && (
        <LogBlanksDialog
          design={own}
          decisionNumber={decision ? documentNumber(decision.number, decision.symbol) : null}
          numbers={batch.value?.sheets.map((sheet) => sheet.number) ?? []}
          onClose={() => setIsLogging(false)}
        />
      )}
      {beside === 'envelopes' && <EnvelopesDialog decisionId={decisionId} onClose={() => setBeside(null)} />}
      {beside === 'folder-labels' && (
        <DocumentDialog
          title="Nhãn bìa hồ sơ"
          request={{ document: 'folder-labels', params: { decisionIds: [decisionId] } }}
          formats={['pdf']}
          onClose={() => setBeside(null)}
        />
      )}
    </Page>
  );
}

const envelopeNames = { C5: 'C5 (229 × 162)', DL: 'DL (220 × 110)', C4: 'C4 (324 × 229)' } as const;

function EnvelopesDialog({ decisionId, onClose }: { readonly decisionId: number; readonly onClose: () => void }) {
  const [size, setSize] = useState<keyof typeof envelopeNames>('C5');
  const [to, setTo] = useState<'units' | 'recipients'>('units');
  return (
    <DocumentDialog
      title="Phong bì"
      request={{ document: 'envelopes', params: { decisionId, size, to } }}
      formats={['pdf']}
      onClose={onClose}
    >
      <ChoiceField
        label="Cỡ phong bì (mm)"
        required
        choices={Object.entries(envelopeNames).map(([value, label]) => ({ value, label }))}
        value={size}
        onChange={(value) => value !== null && setSize(value as typeof size)}
      />
      <ChoiceField
        label="Gửi"
        required
        choices={[
          { value: 'units', label: 'Mỗi đơn vị một phong bì' },
          { value: 'recipients', label: 'Mỗi người, tập thể một phong bì' },
        ]}
        value={to}
        onChange={(value) => value !== null && setTo(value as typeof to)}
      />
    </DocumentDialog>
  );
}
