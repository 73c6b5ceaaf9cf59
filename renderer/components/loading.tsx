import { Loader } from '@mantine/core';
import classes from './states.module.css';

/** Shown while the first answer is on its way; invisible for the first 200 ms, so that quick answers don't flicker. */
export function Loading({ what = 'Đang tải…' }: { readonly what?: string }) {
  return (
    <div className={`${classes.state} ${classes.waiting}`} role="status">
      <Loader size="sm" type="dots" />
      <span>{what}</span>
    </div>
  );
}
