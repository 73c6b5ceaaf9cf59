import { Autocomplete, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { awardLevelNames } from '#shared/contracts/awards.ts';
import { commendationKindNames, type DecisionRow } from '#shared/contracts/decisions.ts';
import { ChoiceField, choicesOf, foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import type { DecisionHead } from './decision-draft.ts';
import classes from './decision-head-fields.module.css';
import { decisionName, withSettledNumber } from './decision-number.ts';
import { defaultsOfIssuer, type IssuerDefaults, withIssuer } from './issuer-defaults.ts';
import { SubjectField } from './subject-field.tsx';

interface DecisionHeadFieldsProps {
  readonly head: DecisionHead;
  readonly onChange: (change: (head: DecisionHead) => DecisionHead) => void;
  readonly issuers: readonly IssuerDefaults[];
  /** What is wrong, by field; shown at the field. */
  readonly problems: Partial<Record<keyof DecisionHead, string>>;
  /** Another decision that has this number already. */
  readonly duplicate: DecisionRow | null;
  readonly isNew: boolean;
}

const levels = choicesOf(awardLevelNames);
const kinds = choicesOf(commendationKindNames);

/** The head of the decision: everything above the list on the paper. */
export function DecisionHeadFields({ head, onChange, issuers, problems, duplicate, isNew }: DecisionHeadFieldsProps) {
  const set = <Field extends keyof DecisionHead>(field: Field, value: DecisionHead[Field]) =>
    onChange((old) => ({ ...old, [field]: value }));
  const signers = defaultsOfIssuer(issuers, head.issuer)?.signers ?? [];
  return (
    <div className={classes.frame} data-decision-head>
      <div className={classes.fields}>
        <NumberFields {...{ head, onChange, problems, duplicate, isNew }} />
        <div className={classes.date}>
          <DateField
            label="Ngày ký"
            required
            value={head.signedOn}
            onChange={(signedOn) => set('signedOn', signedOn)}
            error={problems.signedOn}
          />
        </div>
        <IssuerField {...{ head, onChange, issuers, problems }} />
        <ChoiceField
          label="Cấp quyết định"
          required
          choices={levels}
          value={head.level}
          onChange={(level) => level && set('level', level)}
        />
        <ChoiceField
          label="Loại hình khen thưởng"
          required
          choices={kinds}
          value={head.commendationKind}
          onChange={(kind) => kind && set('commendationKind', kind)}
        />
        <Autocomplete
          label="Người ký"
          value={head.signerName}
          onChange={(signerName) => set('signerName', signerName)}
          onOptionSubmit={(name) => {
            const post = signers.find((signer) => signer.name === name)?.post;
            if (post !== undefined) onChange((old) => ({ ...old, signerName: name, signerPost: post }));
          }}
          data={[...new Set(signers.map((signer) => signer.name))]}
          filter={foldedFilter}
          error={problems.signerName}
        />
        <Autocomplete
          label="Chức vụ người ký"
          value={head.signerPost}
          onChange={(signerPost) => set('signerPost', signerPost)}
          data={[...new Set(signers.map((signer) => signer.post).filter(Boolean))]}
          filter={foldedFilter}
          error={problems.signerPost}
        />
        <SubjectField
          head={head}
          onSubject={(subjectLine) => set('subjectLine', subjectLine)}
          problem={problems.subjectLine}
          isNew={isNew}
        />
      </div>
    </div>
  );
}

type NumberFieldsProps = Omit<DecisionHeadFieldsProps, 'issuers'>;

const NUMBER_PROBLEM = 'decision-number-problem';

/** Number and symbol; the whole line of the paper (`05/QĐ-SCT`) may be typed into the first. */
function NumberFields({ head, onChange, problems, duplicate, isNew }: NumberFieldsProps) {
  return (
    <div className={classes.number}>
      <div className={classes.pair}>
        <TextInput
          label="Số"
          required
          autoFocus={isNew}
          autoComplete="off"
          value={head.number}
          error={Boolean(duplicate ?? problems.number)}
          aria-describedby={duplicate || problems.number ? NUMBER_PROBLEM : undefined}
          onChange={(event) => {
            const number = event.currentTarget.value;
            onChange((old) => ({ ...old, number }));
          }}
          onBlur={() => onChange(withSettledNumber)}
        />
        <span aria-hidden="true">/</span>
        <TextInput
          label="Ký hiệu"
          required
          autoComplete="off"
          value={head.symbol}
          onChange={(event) => {
            const symbol = event.currentTarget.value;
            onChange((old) => ({ ...old, symbol }));
          }}
          error={Boolean(problems.symbol)}
        />
      </div>
      {/* Below both, as a sentence does not fit below a field of three digits. */}
      {duplicate ? (
        <div id={NUMBER_PROBLEM} className={classes.duplicate} role="status">
          Đã có{' '}
          <PlaceLink to={paths.decision(duplicate.id)} title={duplicate.subjectLine}>
            quyết định {decisionName(duplicate)}
          </PlaceLink>{' '}
          trong năm này.
        </div>
      ) : (
        <div id={NUMBER_PROBLEM} className={classes.problem}>
          {problems.number ?? problems.symbol}
        </div>
      )}
    </div>
  );
}

type IssuerFieldProps = Pick<DecisionHeadFieldsProps, 'head' | 'onChange' | 'issuers' | 'problems'>;

function IssuerField({ head, onChange, issuers, problems }: IssuerFieldProps) {
  const entered = useRef(head.issuer);
  const settle = (issuer: string) => {
    const before = entered.current;
    entered.current = issuer;
    if (issuer !== before) onChange((old) => withIssuer(old, before, issuer, issuers));
  };
  return (
    <Autocomplete
      label="Cơ quan ban hành"
      required
      value={head.issuer}
      onFocus={() => {
        entered.current = head.issuer;
      }}
      onChange={(issuer) => onChange((old) => ({ ...old, issuer }))}
      onOptionSubmit={settle}
      onBlur={() => settle(head.issuer)}
      data={issuers.map((choice) => choice.issuer)}
      // With a name that is complete the whole list is offered, not this one alone.
      filter={(input) =>
        issuers.some((choice) => choice.issuer === input.search) ? input.options : foldedFilter(input)
      }
      error={problems.issuer}
    />
  );
}
