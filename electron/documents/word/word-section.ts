import type { PageSetup } from '../layout/page-setup.ts';
import { twips } from './word-paragraph.ts';

/** Relationship of the header part that holds the page number. */
export const PAGE_NUMBER_HEADER = 'rIdPageNumber';

/**
 * The properties of a section: its paper, its margins, and the page number at the top of every page but the first
 * (`titlePg`). Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7. `restartsNumbering` for an appendix, which counts its own pages.
 */
export function sectionProperties(page: PageSetup, options: { readonly restartsNumbering?: boolean } = {}): string {
  const landscape = page.width > page.height;
  return [
    '<w:sectPr>',
    `<w:headerReference w:type="default" r:id="${PAGE_NUMBER_HEADER}"/>`,
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${landscape ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}"`,
    ` w:left="${twips(page.left)}" w:header="${twips(page.pageNumberTop)}" w:footer="${twips(page.pageNumberTop)}" w:gutter="0"/>`,
    options.restartsNumbering ? '<w:pgNumType w:start="1"/>' : '',
    '<w:cols w:space="720"/>',
    '<w:titlePg/>',
    '</w:sectPr>',
  ].join('');
}
