import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import PdfWorkerThread from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

/** A PDF in memory, ready to be drawn page by page. */
export interface OpenedPdf {
  readonly pages: readonly PDFPageProxy[];
  /** Frees it; its pages can no longer be drawn. */
  readonly close: () => void;
}

let worker: PDFWorker | null = null;

/** One thread reads all PDFs. It is made here, not by pdf.js, so that it loads from the program itself and from nowhere else. */
function pdfWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new PdfWorkerThread() });
  return worker;
}

/**
 * Opens a PDF. The bytes are given away: they move to the worker.
 * @throws an Error of pdf.js when the bytes are not a PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({ data: bytes, worker: pdfWorker(), useWasm: false, enableXfa: false });
  const pdf: PDFDocumentProxy = await task.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  return { pages, close: () => void task.destroy() };
}
