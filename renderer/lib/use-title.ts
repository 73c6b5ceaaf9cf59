import { useEffect } from 'react';
import { useFileState } from './file-state.ts';

const PROGRAM = 'Thi đua Khen thưởng';

/** Names the window after the screen and the file: «Nông Thị Hạnh – Sở Công Thương.tdkt – Thi đua Khen thưởng». */
export function useTitle(title: string | null): void {
  const file = useFileState((state) => state.open?.fileName);
  useEffect(() => {
    document.title = [title, file, PROGRAM].filter(Boolean).join(' – ');
  }, [title, file]);
}
