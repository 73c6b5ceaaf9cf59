import type { Request } from '#shared/contracts/ipc-contract.ts';
import { newOffice } from '#shared/contracts/office.ts';
import { toUpperCaseText } from '#shared/text/letter-case.ts';
import { validateWith } from '../../lib/field-issues.ts';

/** One who signs, as the short form asks: the first is the head, the others sign for the head. */
export interface SignerValues {
  readonly fullName: string;
  readonly post: string;
}

/** The short form of the first start. */
export interface NewOfficeValues {
  readonly superiorName: string;
  readonly name: string;
  readonly placeName: string;
  readonly symbolAbbreviation: string;
  readonly signers: readonly SignerValues[];
}

/** The form as it begins: a head to be named, nobody else yet. */
export const emptyNewOffice: NewOfficeValues = {
  superiorName: '',
  name: '',
  placeName: '',
  symbolAbbreviation: '',
  signers: [{ fullName: '', post: 'Giám đốc' }],
};

/** What is sent: signers without a name are left out; all but the head sign «KT.» for the head's post. */
export function toNewOffice(values: NewOfficeValues): Request<'files:create'> {
  const headPost = values.signers[0]?.post.trim() ?? '';
  const signers = values.signers.flatMap(({ fullName, post }, index) =>
    fullName.trim() === ''
      ? []
      : [
          {
            fullName,
            post,
            authority: index === 0 ? ('' as const) : ('KT.' as const),
            onBehalfOf: index === 0 ? null : toUpperCaseText(headPost),
            fromOn: null,
            toOn: null,
          },
        ],
  );
  return { ...values, signers };
}

/** The form's errors by field, with the signers at their own lines (those left out shift the contract's numbers). */
export function validateNewOffice(values: NewOfficeValues): Record<string, string> {
  const lines = values.signers.flatMap(({ fullName }, index) => (fullName.trim() === '' ? [] : [index]));
  const errors: Record<string, string> = {};
  for (const [path, message] of Object.entries(validateWith(newOffice)(toNewOffice(values)))) {
    const signer = /^signers\.(\d+)\.(.+)$/.exec(path);
    errors[signer ? `signers.${lines[Number(signer[1])]}.${signer[2]}` : path] = message;
  }
  return errors;
}
