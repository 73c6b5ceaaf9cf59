import { Button, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ProposalPage, RoundLine } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { proposalStateNames } from '#shared/domain/rounds/proposal-state.ts';
import { deciderNames } from '#shared/domain/rounds/round-kind.ts';
import { FindingsList } from '../../components/ladder/findings-list.tsx';
import { OutcomeMark, outcomeNames } from '../../components/ladder/outcome-mark.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { DossierActions } from './dossier-actions.tsx';
import { PaperList } from './paper-list.tsx';
import classes from './rounds.module.css';

interface ProposalPanelProps {
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** One proposal beside the list: what the law says and why, the officer's override, and the dossier. */
export function ProposalPanel({ line, onClose }: ProposalPanelProps) {
  const query = useQuery('proposals:page', { id: line.id });
  const place =
    line.personId !== null ? paths.person(line.personId) : line.unitId !== null ? paths.unit(line.unitId) : null;
  return (
    <SidePanel title={line.recipientName} width={430} onClose={onClose}>
      <p>
        {line.check.outcome === null ? 'Không xét theo luật' : <OutcomeMark value={line.check.outcome} />} ·{' '}
        {line.awardName} năm {line.year}
        {place !== null && (
          <>
            {' '}
            · <PlaceLink to={place}>Mở trang</PlaceLink>
          </>
        )}
      </p>
      {line.overlaps.map(({ text }) => (
        <p key={text} className={classes.warning}>
          {text}
        </p>
      ))}
      <QueryView query={query}>{(page) => <PanelBody page={page} />}</QueryView>
    </SidePanel>
  );
}

function PanelBody({ page }: { readonly page: ProposalPage }) {
  const { proposal, findings, notice, papers, sets } = page;
  return (
    <>
      {(proposal.check.outcome !== 'eligible' || proposal.overrideReason !== null) && <Override page={page} />}
      <Section title="Hồ sơ" count={proposalStateNames[proposal.state]}>
        <Stages page={page} />
        <DossierActions page={page} />
        <PaperList proposalId={proposal.id} papers={papers} />
        <p className={classes.paperNote}>
          {sets === null
            ? 'Số bộ hồ sơ theo quy định của tỉnh.'
            : `Số bộ: ${String(sets.originals).padStart(2, '0')} bộ bản chính và tệp điện tử (${sets.provision}).`}
        </p>
      </Section>
      {findings.length > 0 && (
        <Section title="Điều kiện">
          {notice !== null && <p className={classes.warning}>{notice}</p>}
          <FindingsList label={`Điều kiện của ${proposal.awardName}`} findings={findings} />
        </Section>
      )}
    </>
  );
}

/** The reason why somebody is proposed although the check says otherwise: kept, and printed in the minutes. */
function Override({ page: { proposal } }: { readonly page: ProposalPage }) {
  const [reason, setReason] = useState(proposal.overrideReason ?? '');
  useEffect(() => setReason(proposal.overrideReason ?? ''), [proposal.overrideReason]);
  const save = (overrideReason: string | null) =>
    void runAction('proposals:update', {
      label: `${overrideReason === null ? 'Bỏ vẫn đề nghị' : 'Vẫn đề nghị'}: ${proposal.recipientName}`,
      changes: [{ id: proposal.id, overrideReason }],
    });
  return (
    <Section title="Vẫn đề nghị">
      <Textarea
        label="Lý do (được in trong biên bản)"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {proposal.overrideOn !== null && (
        <p className={classes.paperNote}>
          Ghi ngày {day(proposal.overrideOn)}
          {proposal.judgedOutcome !== null &&
            `; khi đó: ${outcomeNames[proposal.judgedOutcome].toLocaleLowerCase('vi')}`}
          {proposal.judgedReason !== null && ` – ${proposal.judgedReason}`}
        </p>
      )}
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          disabled={reason.trim() === '' || reason === proposal.overrideReason}
          onClick={() => save(reason)}
        >
          Ghi lý do
        </Button>
        {proposal.overrideReason !== null && (
          <Button size="compact-sm" variant="default" onClick={() => save(null)}>
            Bỏ lý do
          </Button>
        )}
      </div>
    </Section>
  );
}

function Stages({ page: { proposal } }: { readonly page: ProposalPage }) {
  const lines: readonly (readonly [string, string | null])[] = [
    ['Cấp quyết định', deciderNames[proposal.decider]],
    ['Đơn vị đề nghị', proposal.proposingUnitName],
    ['Nhận hồ sơ', day(proposal.receivedOn)],
    ['Trả lại', proposal.returnedOn && `${day(proposal.returnedOn)} – ${proposal.returnedReason ?? ''}`],
    ['Trình', proposal.sentUpOn && [day(proposal.sentUpOn), proposal.sentUpNumber].filter(Boolean).join(' – ')],
    [
      'Kết quả',
      proposal.result &&
        [proposalStateNames[proposal.result], day(proposal.resultOn), proposal.resultNote].filter(Boolean).join(' – '),
    ],
  ];
  return (
    <dl className={classes.stages}>
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function day(value: string | null): string | null {
  return isIsoDate(value) ? formatDate(value) : null;
}
