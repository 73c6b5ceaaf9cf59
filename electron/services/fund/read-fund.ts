import type { HandOverRow } from '#shared/contracts/fund.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import {
  type FundCategory,
  type FundEntry,
  type FundReport,
  type FundTotals,
  fundCategories,
  receiptCategories,
} from '#shared/domain/fund/fund-ledger.ts';
import { officeFund } from '#shared/domain/fund/paying-fund.ts';
import { formatProvision } from '#shared/law/citation.ts';
import { datedValueOn } from '#shared/law/parameter.ts';
import { fundMovementPercent } from '#shared/law/parameters/fund/movement-percent.ts';
import { listFundEntries } from '../../database/repositories/fund-repository.ts';
import { readOffice } from '../../database/repositories/office-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { handOversOfYear } from './hand-overs.ts';

/** The receipts and spending of a year. */
export function readFundEntries(context: ServiceContext, { year }: Input<'fund:entries'>): Output<'fund:entries'> {
  return listFundEntries(context.database, year);
}

/** The year's funds with what came in and went out; the office's own first, then the others that pay prizes of its people. */
export function readFundReport(context: ServiceContext, { year }: Input<'fund:report'>): FundReport {
  const entries = listFundEntries(context.database, year);
  const awards = handOversOfYear(context, year).filter((award) => (award.amount ?? 0) > 0);
  const own = officeFund(readOffice(context.database)?.name ?? '');
  const names = [...new Set([own, ...entries.map(({ fund }) => fund), ...awards.map(({ fund }) => fund)])];
  return {
    year,
    funds: names.map((fund) =>
      totalsOf(
        fund,
        entries.filter((entry) => entry.fund === fund),
        awards.filter((award) => award.fund === fund),
      ),
    ),
    movementLimit: movementLimit(`${year}-12-31`),
  };
}

function totalsOf(fund: string, entries: readonly FundEntry[], awards: readonly HandOverRow[]): FundTotals {
  const byCategory = Object.fromEntries(
    fundCategories.map((category) => [category, sum(entries.filter((entry) => entry.category === category))]),
  ) as Record<FundCategory, number>;
  const isReceipt = ({ category }: FundEntry) => (receiptCategories as readonly string[]).includes(category);
  const received = sum(entries.filter(isReceipt));
  const spent = sum(entries.filter((entry) => !isReceipt(entry)));
  return {
    fund,
    received,
    spent,
    left: received - spent,
    byCategory,
    prizes: sum(awards),
    prizesPaid: sum(awards.filter((award) => award.moneyOn !== null)),
  };
}

function sum(lines: readonly { readonly amount: number | null }[]): number {
  return lines.reduce((total, { amount }) => total + (amount ?? 0), 0);
}

function movementLimit(on: IsoDate): FundReport['movementLimit'] {
  const dated = datedValueOn(fundMovementPercent, on);
  if (dated === undefined || dated === null || dated.value === null) return null;
  const [citation] = dated.citations;
  return { percent: dated.value, provision: citation === undefined ? '' : formatProvision(citation) };
}
