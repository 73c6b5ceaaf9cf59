import type { PrintToPDFOptions } from 'electron';
import type { Page } from './page.ts';

type Size = { width: number; height: number };

/** Paper in inches, upright, as Electron measures it. */
const papers: Record<Extract<PrintToPDFOptions['pageSize'], string>, Size> = {
  A0: { width: 33.1, height: 46.8 },
  A1: { width: 23.4, height: 33.1 },
  A2: { width: 16.54, height: 23.4 },
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  A6: { width: 4.13, height: 5.83 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
  Tabloid: { width: 11, height: 17 },
  Ledger: { width: 17, height: 11 },
};
const defaultMargin = 0.4;
/** Every option of Electron's; one that is not here is a mistake. */
const optionNames: Record<keyof PrintToPDFOptions, true> = {
  ...{ displayHeaderFooter: true, headerTemplate: true, footerTemplate: true, landscape: true, margins: true },
  ...{ generateDocumentOutline: true, generateTaggedPDF: true, pageRanges: true, pageSize: true, scale: true },
  ...{ preferCSSPageSize: true, printBackground: true },
};

function sizeOf(pageSize: NonNullable<PrintToPDFOptions['pageSize']>): Size {
  const size = typeof pageSize === 'string' ? papers[pageSize] : pageSize;
  if (!size) throw new Error(`Invalid pageSize ${pageSize}`);
  return size;
}

/** `webContents.printToPDF`: the bytes of the PDF. Throws for an option or a size that Electron does not know. */
export async function printToPdf(page: Page, options: PrintToPDFOptions): Promise<Buffer> {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('webContents.printToPDF(): Invalid print settings specified.');
  }
  const unknown = Object.keys(options).find((name) => !(name in optionNames));
  if (unknown !== undefined) throw new Error(`Electron stand-in: printToPDF has no option ${unknown}`);
  const { width, height } = sizeOf(options.pageSize ?? 'Letter');
  const { headerTemplate, footerTemplate, margins = {} } = options;
  await page.opened;
  const { stream } = await page.send('Page.printToPDF', {
    transferMode: 'ReturnAsStream',
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: width,
    paperHeight: height,
    marginTop: margins.top ?? defaultMargin,
    marginBottom: margins.bottom ?? defaultMargin,
    marginLeft: margins.left ?? defaultMargin,
    marginRight: margins.right ?? defaultMargin,
    pageRanges: options.pageRanges ?? '',
    ...(headerTemplate === undefined ? {} : { headerTemplate }),
    ...(footerTemplate === undefined ? {} : { footerTemplate }),
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  });
  return readStream(page, stream!);
}

async function readStream(page: Page, handle: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let isEnd = false; !isEnd; ) {
    const { data, base64Encoded, eof } = await page.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    isEnd = eof;
  }
  await page.send('IO.close', { handle });
  return Buffer.concat(parts);
}
