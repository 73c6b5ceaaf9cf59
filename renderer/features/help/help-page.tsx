import { Page } from '../../components/page.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { usePlaceParameter } from '../../lib/use-place.ts';
import { HelpView } from './help-view.tsx';

/** Hướng dẫn, with a file open: its topics lead to the screens themselves. */
export function HelpPage() {
  const topic = usePlaceParameter('topic');
  return (
    <Page title="Hướng dẫn" body="fill">
      <HelpView topicId={topic} onTopic={(id) => navigate(paths.help({ topic: id }), { replace: true })} canGo />
    </Page>
  );
}
