import { useEffect, useState } from 'react';
import { takeInFiles } from '../lib/incoming-files.ts';
import { navigate, paths } from '../lib/navigate.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped anywhere on the window go to «Nhập dữ liệu»; a place that takes files itself says so by `preventDefault`.
 * True while files are dragged over the window. Without this a dropped file would be opened in place of the program.
 */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      const isTakenElsewhere = event.defaultPrevented;
      event.preventDefault();
      setIsOver(!isTakenElsewhere);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      takeInFiles(files);
      navigate(paths.imports());
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
