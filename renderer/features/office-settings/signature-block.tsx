import type { Signer } from '#shared/contracts/office.ts';
import { toUpperCaseText } from '#shared/text/letter-case.ts';
import classes from './office-page.module.css';

type SignatureFields = Pick<Signer, 'fullName' | 'post' | 'authority' | 'onBehalfOf'>;

/** The signature block as it will print: authority and post in capitals, the name below. Decree 30/2020, Appendix I. */
export function SignatureBlock({ signer }: { readonly signer: SignatureFields }) {
  const { fullName, post, authority, onBehalfOf } = signer;
  return (
    <figure className={classes.block} aria-label="Khối chữ ký khi in">
      {authority !== '' && (
        <strong>
          {authority} {toUpperCaseText(onBehalfOf ?? '')}
        </strong>
      )}
      <strong>{toUpperCaseText(post) || '…'}</strong>
      <div className={classes.gap} />
      <strong>{fullName || '…'}</strong>
    </figure>
  );
}
