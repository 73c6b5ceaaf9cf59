import type { AwardLevel } from '#shared/contracts/awards.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { Office, Signer } from '#shared/contracts/office.ts';
import { foldText } from '#shared/text/fold.ts';
import type { DecisionHead } from './decision-draft.ts';

/** Somebody who signs for an issuer. */
export interface SignerChoice {
  readonly name: string;
  readonly post: string;
}

/** What usually goes with an issuing body. */
export interface IssuerDefaults {
  readonly issuer: string;
  readonly symbol: string | null;
  readonly level: AwardLevel;
  /** Most likely first. */
  readonly signers: readonly SignerChoice[];
}

const knownIssuers: readonly IssuerDefaults[] = [
  { issuer: 'Bộ Công Thương', symbol: 'QĐ-BCT', level: 'province', signers: [] },
  { issuer: 'Thủ tướng Chính phủ', symbol: 'QĐ-TTg', level: 'government', signers: [] },
  { issuer: 'Chủ tịch nước', symbol: 'QĐ-CTN', level: 'state', signers: [] },
];

function isInOffice(signer: Signer, day: string): boolean {
  return (signer.fromOn === null || signer.fromOn <= day) && (signer.toOn === null || day <= signer.toOn);
}

function sameIssuer(left: string, right: string): boolean {
  return foldText(left) === foldText(right);
}

/**
 * The issuers to choose from: the office itself, its superior, the ministry, the Prime Minister, the President, and
 * every other body whose decision was entered before; each with its symbol, level and signers. What was entered last for
 * an issuer counts more than what is usual. `day` chooses the office's signers of that time.
 */
export function issuerChoices(
  office: Office,
  decisions: readonly DecisionRow[],
  day: string,
): readonly IssuerDefaults[] {
  const inOffice = office.signers.filter((signer) => isInOffice(signer, day));
  const usual: IssuerDefaults[] = [
    {
      issuer: office.name,
      symbol: `QĐ-${office.symbolAbbreviation}`,
      level: 'grassroots',
      signers: inOffice.map((signer) => ({ name: signer.fullName, post: signer.post })),
    },
    { issuer: office.superiorName, symbol: 'QĐ-UBND', level: 'province', signers: [] },
    ...knownIssuers,
  ];
  const newestFirst = [...decisions].sort((left, right) => right.signedOn.localeCompare(left.signedOn));
  const issuers = [...usual.map((each) => each.issuer), ...newestFirst.map((each) => each.issuer)];
  const distinct = [...new Map(issuers.filter(Boolean).map((issuer) => [foldText(issuer), issuer])).values()];
  return distinct.map((issuer) => {
    const before = usual.find((each) => sameIssuer(each.issuer, issuer));
    const entered = newestFirst.filter((each) => sameIssuer(each.issuer, issuer));
    return {
      issuer: before?.issuer ?? issuer,
      symbol: entered[0]?.symbol ?? before?.symbol ?? null,
      level: entered[0]?.level ?? before?.level ?? 'province',
      signers: distinctSigners([...(before?.signers ?? []), ...signersOf(entered)]),
    };
  });
}

function signersOf(decisions: readonly DecisionRow[]): SignerChoice[] {
  return decisions.flatMap((each) =>
    each.signerName === null ? [] : [{ name: each.signerName, post: each.signerPost ?? '' }],
  );
}

function distinctSigners(signers: readonly SignerChoice[]): SignerChoice[] {
  return [...new Map(signers.map((signer) => [`${signer.name}\n${signer.post}`, signer])).values()];
}

/** The choice that an issuer's name stands for, or null for one that is typed for the first time. */
export function defaultsOfIssuer(choices: readonly IssuerDefaults[], issuer: string): IssuerDefaults | null {
  return choices.find((choice) => sameIssuer(choice.issuer, issuer)) ?? null;
}

/**
 * The head after another issuer was chosen: symbol, level and signer follow, as long as they are still those that went
 * with the issuer before (or empty). What the officer typed herself stays. `before` is the issuer that stood in the
 * field when she entered it; the head may hold a half-typed one by now.
 */
export function withIssuer(
  head: DecisionHead,
  before: string,
  issuer: string,
  choices: readonly IssuerDefaults[],
): DecisionHead {
  const former = defaultsOfIssuer(choices, before);
  const after = defaultsOfIssuer(choices, issuer);
  if (after === null || former === after) return { ...head, issuer };
  const keepsSymbol = head.symbol !== '' && head.symbol !== former?.symbol;
  const keepsSigner = head.signerName !== '' && !former?.signers.some((signer) => signer.name === head.signerName);
  const signer = after.signers[0];
  return {
    ...head,
    issuer: after.issuer,
    level: after.level,
    symbol: keepsSymbol || after.symbol === null ? head.symbol : after.symbol,
    signerName: keepsSigner ? head.signerName : (signer?.name ?? ''),
    signerPost: keepsSigner ? head.signerPost : (signer?.post ?? ''),
  };
}

/** The head of a new decision: of the office itself, signed by its head, for yearly merit. */
export function newDecisionHead(choices: readonly IssuerDefaults[]): DecisionHead {
  const own = choices[0];
  return {
    number: '',
    symbol: own?.symbol ?? '',
    signedOn: null,
    issuer: own?.issuer ?? '',
    level: own?.level ?? 'grassroots',
    signerName: own?.signers[0]?.name ?? '',
    signerPost: own?.signers[0]?.post ?? '',
    commendationKind: 'merit',
    subjectLine: '',
    note: '',
  };
}
