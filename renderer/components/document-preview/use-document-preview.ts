import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { useRevisions } from '../../lib/revision.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';

/** What the preview shows now. */
export interface PreviewState {
  /** The newest pages; kept while newer ones are made. */
  readonly pdf: OpenedPdf | null;
  readonly failure: AppFailure | null;
  /** True while newer pages are being made. */
  readonly isWorking: boolean;
}

/** How long the officer's hands must rest before the pages are made anew, in milliseconds. */
const PAUSE = 300;

const unreadable: AppFailure = { kind: 'printingUnavailable', detail: 'trang in không đọc được' };

/**
 * The pages of a document as they will print, made anew shortly after the request or the file changed. Answers that come
 * too late are dropped, and one document is made at a time. `request` null (something is not filled in yet): the old pages stay.
 */
export function useDocumentPreview(request: DocumentRequest | null): PreviewState & { readonly reload: () => void } {
  const revision = useRevisions((revisions) => revisions.office);
  const [requests] = useState(() => new OneAtATime());
  const [state, setState] = useState<PreviewState>({ pdf: null, failure: null, isWorking: request !== null });
  const newest = useRef(request);
  newest.current = request;
  const hasShown = useRef(false);
  const key = JSON.stringify(request);

  const make = useCallback(async () => {
    const asked = newest.current;
    const made = asked === null ? null : await previewPages(asked);
    const isStillWanted = JSON.stringify(newest.current) === JSON.stringify(asked) && !requests.isOutdated;
    if (made === null || !isStillWanted) {
      made?.pdf?.close();
      if (newest.current === null) setState((old) => ({ ...old, isWorking: false }));
      return;
    }
    hasShown.current = true;
    setState((old) => ({ pdf: made.pdf ?? old.pdf, failure: made.failure, isWorking: false }));
  }, [requests]);

  const start = useCallback(() => {
    if (newest.current === null) return;
    setState((old) => ({ ...old, isWorking: true }));
    void requests.run(make);
  }, [requests, make]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `revision` are what makes the pages stale
  useEffect(() => {
    const timer = setTimeout(start, hasShown.current ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [start, key, revision]);

  useEffect(() => {
    requests.resume();
    return () => requests.stop();
  }, [requests]);

  // The old pages are closed after the new ones took their place.
  const { pdf } = state;
  useEffect(() => () => pdf?.close(), [pdf]);

  return { ...state, reload: start };
}

async function previewPages(request: DocumentRequest): Promise<{ pdf: OpenedPdf | null; failure: AppFailure | null }> {
  const reply = await callReply('documents:preview', request);
  if (!reply.ok) return { pdf: null, failure: reply.failure };
  try {
    return { pdf: await openPdf(reply.value.pdf), failure: null };
  } catch (error) {
    console.error('documents:preview', error);
    return { pdf: null, failure: unreadable };
  }
}
