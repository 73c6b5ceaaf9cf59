import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { LatestOnly } from '../../lib/latest-only.ts';
import { useRevisions } from '../../lib/revision.ts';
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
 * too late are dropped. `request` null (something is not filled in yet): the old pages stay.
 */
export function useDocumentPreview(request: DocumentRequest | null): PreviewState & { readonly reload: () => void } {
  const revision = useRevisions((revisions) => revisions.office);
  const [requests] = useState(() => new LatestOnly());
  const [state, setState] = useState<PreviewState>({ pdf: null, failure: null, isWorking: request !== null });
  const newest = useRef(request);
  newest.current = request;
  const hasShown = useRef(false);
  const key = JSON.stringify(request);

  const make = useCallback(async () => {
    const asked = newest.current;
    if (asked === null) return;
    setState((old) => ({ ...old, isWorking: true }));
    const latest = await requests.run(() => previewPages(asked));
    if (!latest) return;
    const made = latest.answer;
    hasShown.current = true;
    setState((old) => ({ pdf: made.pdf ?? old.pdf, failure: made.failure, isWorking: false }));
  }, [requests]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `revision` are what makes the pages stale
  useEffect(() => {
    const timer = setTimeout(() => void make(), hasShown.current ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      requests.cancel();
    };
  }, [make, requests, key, revision]);

  // The old pages are closed after the new ones took their place.
  const { pdf } = state;
  useEffect(() => () => pdf?.close(), [pdf]);

  return { ...state, reload: () => void make() };
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
