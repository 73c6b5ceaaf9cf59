import { ActionIcon, Select, Textarea, TextInput } from '@mantine/core';
import { IconExternalLink, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScoreCell, ScoreView } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { emptyEntry } from '#shared/domain/blocks/compute-score.ts';
import {
  criterionKindNames,
  criterionScorerNames,
  type ScoreCriterion,
} from '#shared/domain/blocks/score-criterion.ts';
import { isScoredAt, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber, parseVietnameseNumber } from '#shared/numbers/vietnamese-number.ts';
import { FileChoice } from '../../components/file-choice.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { callReply } from '../../lib/api.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './blocks.module.css';
import { pointsInText } from './score-columns.tsx';

interface ScorePanelProps {
  readonly page: BlockYearPage;
  readonly cell: { readonly memberId: number; readonly criterionId: number } | null;
  readonly memberName: string;
  /** Who checks, where a cross-check is entered. */
  readonly scorerId: number | null;
  readonly onClose: () => void;
}

/** A cell in full: what each entered, how it is computed, notes, evidence, and what changed after it was handed in. */
export function ScorePanel({ page, cell, memberName, scorerId, onClose }: ScorePanelProps) {
  const query = useQuery('block-scores:cell', cell);
  return (
    <SidePanel title={cell === null ? 'Chi tiết ô' : memberName} onClose={onClose} width={380}>
      {cell === null ? (
        <p className={classes.quiet}>
          Chọn một ô điểm để xem cách tính, ghi chú, minh chứng. Gõ ngay vào ô: số điểm; thực hiện/kế hoạch
          (5.200/5.000); mức A, B, C; Có, Không; 2 lần.
        </p>
      ) : (
        <QueryView query={query}>
          {(value) => <CellDetails page={page} cell={value} scorerId={scorerId} reload={query.reload} />}
        </QueryView>
      )}
    </SidePanel>
  );
}

interface CellDetailsProps {
  readonly page: BlockYearPage;
  readonly cell: ScoreCell;
  readonly scorerId: number | null;
  readonly reload: () => Promise<void>;
}

function CellDetails({ page, cell, scorerId, reload }: CellDetailsProps) {
  const { criterion, memberId, views } = cell;
  const isNewCheck =
    scorerId !== null &&
    scorerId !== memberId &&
    isScoredAt(criterion, 'cross') &&
    !views.some((view) => view.stage === 'cross' && view.scorerId === scorerId);
  const scorerName = page.members.find(({ id }) => id === scorerId)?.unitName ?? null;
  const added: ScoreView = {
    stage: 'cross',
    scorerId,
    scorerName,
    entry: emptyEntry,
    score: { points: null, bonus: 0, explanation: null, formulaPoints: null },
  };
  const shown = isNewCheck ? [...views.slice(0, -1), added, ...views.slice(-1)] : views;
  return (
    <>
      <p className={classes.long}>
        <strong>
          {criterion.numeral !== null && `${criterion.numeral}. `}
          {criterion.name}
        </strong>
      </p>
      <p className={classes.quiet}>
        {criterionKindNames[criterion.kind]}
        {criterion.maxPoints !== null && ` · tối đa ${formatNumber(criterion.maxPoints)} điểm`}
        {criterion.scorer !== null && ` · ${criterionScorerNames[criterion.scorer]}`}
        {criterion.bars && ' · bị trừ thì không xét đề nghị'}
      </p>
      {shown.map((view) => (
        <StageEntry
          key={`${view.stage} ${view.scorerId} ${JSON.stringify(view.entry)}`}
          page={page}
          criterion={criterion}
          memberId={memberId}
          view={view}
          reload={reload}
        />
      ))}
      <Evidence cell={cell} />
      {cell.changes.length > 0 && (
        <div className={classes.stage}>
          <h3>Sửa sau khi nộp</h3>
          <ul className={classes.changes}>
            {cell.changes.map((change) => (
              <li key={`${change.changedAt} ${change.after}`}>
                {scoreStageNames[change.stage]}
                {change.scorerName !== null && ` (${change.scorerName})`}: {change.before} → {change.after}
                <div className={classes.quiet}>
                  {formatMoment(change.changedAt)}, {change.changedBy}: {change.step}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface StageEntryProps {
  readonly page: BlockYearPage;
  readonly criterion: ScoreCriterion;
  readonly memberId: number;
  readonly view: ScoreView;
  readonly reload: () => Promise<void>;
}

type NumberName = 'planned' | 'actual' | 'occasions' | 'points';

/** One of the three columns of a cell: its figures, its note, how the points come about. Saved when a field is left. */
function StageEntry({ page, criterion, memberId, view, reload }: StageEntryProps) {
  const { entry, score, stage } = view;
  const [error, setError] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const title = `${scoreStageNames[stage]}${view.scorerName === null ? '' : `: ${view.scorerName}`}`;

  const save = async (field: string, change: Readonly<Record<string, unknown>>) => {
    const reply = await callReply('block-scores:save', {
      blockId: page.block.id,
      year: page.year,
      changes: [{ memberId, criterionId: criterion.id, stage, scorerId: view.scorerId, ...change }],
    });
    setError(reply.ok ? null : { field, message: failureSentence(reply.failure) });
    if (reply.ok) await reload();
  };
  const numberField = (label: string, name: NumberName) => (
    <TextInput
      label={label}
      aria-label={`${title}, ${label}`}
      size="xs"
      defaultValue={entry[name] === null ? '' : formatNumber(entry[name])}
      error={error?.field === name ? error.message : null}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        const parsed = text === '' ? { value: null } : parseVietnameseNumber(text);
        if ('problem' in parsed) setError({ field: name, message: parsed.problem });
        else if (parsed.value !== entry[name]) void save(name, { [name]: parsed.value });
        else setError(null);
      }}
    />
  );
  const { kind } = criterion;
  return (
    <section className={classes.stage} aria-label={title}>
      <h3>
        {title}: {pointsInText(score.points)}
        {score.bonus > 0 && ` + ${formatNumber(score.bonus)} thưởng`}
      </h3>
      <div className={classes.stageFields}>
        {(kind === 'ratio' || kind === 'inverse-ratio') && (
          <>
            {numberField('Kế hoạch', 'planned')}
            {numberField('Thực hiện', 'actual')}
          </>
        )}
        {kind === 'graded' && (
          <Select
            label="Mức"
            aria-label={`${title}, mức`}
            size="xs"
            clearable
            data={(criterion.grades ?? []).map(({ grade }) => grade)}
            value={entry.grade}
            onChange={(grade) => void save('grade', { grade })}
          />
        )}
        {kind === 'yes-no' && (
          <Select
            label="Có, không"
            aria-label={`${title}, có hay không`}
            size="xs"
            clearable
            data={[
              { value: 'yes', label: 'Có' },
              { value: 'no', label: 'Không' },
            ]}
            value={entry.isMet === null ? null : entry.isMet ? 'yes' : 'no'}
            onChange={(value) => void save('isMet', { isMet: value === null ? null : value === 'yes' })}
          />
        )}
        {criterion.pointsEach !== null && numberField('Số lần', 'occasions')}
        {numberField(kind === 'penalty' ? 'Điểm trừ' : 'Điểm', 'points')}
      </div>
      {score.explanation !== null && <p className={classes.explained}>{score.explanation}</p>}
      {score.formulaPoints !== null && (
        <p className={classes.warn}>Điểm ghi khác công thức ({formatNumber(score.formulaPoints)} điểm).</p>
      )}
      <Textarea
        mt={6}
        size="xs"
        aria-label={`${title}, ghi chú`}
        placeholder="Ghi chú"
        autosize
        minRows={1}
        maxRows={5}
        defaultValue={entry.note ?? ''}
        onBlur={(event) => {
          const note = event.currentTarget.value.trim() || null;
          if (note !== entry.note) void save('note', { note });
        }}
      />
    </section>
  );
}

function Evidence({ cell: { memberId, criterion, evidence } }: { readonly cell: ScoreCell }) {
  const [name, setName] = useState('');
  const place = { memberId, criterionId: criterion.id };
  return (
    <div className={classes.stage}>
      <h3>Minh chứng{criterion.needsEvidence && evidence.length === 0 && ' (cần có)'}</h3>
      <ul className={classes.evidence}>
        {evidence.map((each) => (
          <li key={each.id}>
            <span className={classes.long}>{each.name}</span>
            <span>
              {each.hasFile && (
                <ActionIcon
                  variant="subtle"
                  aria-label={`Mở ${each.name}`}
                  onClick={() => void runAction('block-scores:open-evidence', { id: each.id }, { announces: false })}
                >
                  <IconExternalLink size={16} />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Bỏ ${each.name}`}
                onClick={() => void runAction('block-scores:remove-evidence', { id: each.id })}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ul>
      <TextInput
        size="xs"
        aria-label="Ghi minh chứng"
        placeholder="Số, ngày văn bản; bấm Enter để ghi"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return;
          void runAction('block-scores:add-evidence', { ...place, name, bytes: null }, { onDone: () => setName('') });
        }}
      />
      <div style={{ marginTop: 6 }}>
        <FileChoice
          accept=".pdf,.png,.jpg,.jpeg,.doc,.docx,.xls,.xlsx"
          icon={<IconPaperclip size={16} />}
          onFile={(file) =>
            void file
              .arrayBuffer()
              .then((bytes) =>
                runAction('block-scores:add-evidence', { ...place, name: file.name, bytes: new Uint8Array(bytes) }),
              )
          }
        >
          Đính kèm tệp…
        </FileChoice>
      </div>
    </div>
  );
}
