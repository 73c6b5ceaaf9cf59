import { useEffect } from 'react';

const PROGRAM = 'Thi đua Khen thưởng';

/** Names the window after the screen, e.g. «Nông Thị Hạnh – Thi đua Khen thưởng». */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} – ${PROGRAM}` : PROGRAM;
  }, [title]);
}
