import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import classes from './help.module.css';
import { HelpView } from './help-view.tsx';

/** Hướng dẫn while no file is open, over the start screen. */
export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [topicId, setTopicId] = useState<string | null>(null);
  return (
    <Dialog title="Hướng dẫn" isOpen={isOpen} onClose={onClose} width={1080}>
      <div className={classes.dialog}>
        <HelpView topicId={topicId} onTopic={setTopicId} canGo={false} />
      </div>
    </Dialog>
  );
}
