/** A column of a table on paper. Its name is its heading, and its placeholder in the template. */
export interface PaperColumn {
  readonly name: string;
  /** The heading as printed, where the name must say more to be unique: `Nữ` of `Cá nhân: nữ`. Default: the name. */
  readonly heading?: string;
  /** Headings above it from the top, shared with its neighbours: `Đã trình` above `TT`, `CN`. */
  readonly over?: readonly string[];
  /** `name`: people's names, whole on a line while there is room. `count`, `quantity` and `money` stay as narrow as they can; money is summed. */
  readonly kind: 'count' | 'name' | 'text' | 'center' | 'money' | 'quantity';
  /** How wide it may grow for its content, in points. Default 150. */
  readonly widest?: number;
  /** How narrow it may get, in points: room for what is written by hand. */
  readonly narrowest?: number;
}

export type PaperCell = string | number | null;

/** A row: an item with a cell for each column; a group's heading; a sum. */
export type PaperRow =
  | {
      readonly kind: 'item';
      readonly cells: readonly PaperCell[];
      /** In bold: a sum among the lines of a form. */
      readonly isStrong?: boolean;
    }
  | {
      readonly kind: 'group';
      readonly level: 1 | 2;
      readonly numeral: string;
      readonly label: string;
      readonly amount?: number;
    }
  | { readonly kind: 'total'; readonly label: string; readonly amount?: number };

/** A table of any length. The first column is the running number. */
export interface PaperTable {
  readonly kind: 'table';
  /** The table's name in the template; unique on the paper. */
  readonly name: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** Smaller letters, for forms of many columns. */
  readonly isSmall?: boolean;
}

/** Running text under a name that the template knows it by: one or more paragraphs, or none. */
export interface PaperText {
  readonly kind: 'text';
  readonly name: string;
  /** `addressee`: Kính gửi, upright in the middle. Decree 30/2020, Phụ lục I (9a). `article`: begins with `Điều n.`, in bold. */
  readonly look: 'body' | 'article' | 'basis' | 'closing' | 'centered' | 'addressee' | 'issuer';
  readonly paragraphs: readonly string[];
}

/** A heading that always stands there: `I. MỤC TIÊU CHUNG`. */
export interface PaperHeading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A bar of a chart: how much of its plan was reached, in percent; null: not known, no bar. */
export interface PaperBar {
  readonly label: string;
  readonly percent: number | null;
  /** Behind the bar: `85,2%`. */
  readonly text: string;
  readonly look: 'plain' | 'warned' | 'bad';
}

/** Bars beside each other's plan, drawn as a table, so that Word and LibreOffice show and edit it alike. */
export interface PaperChart {
  readonly kind: 'chart';
  /** The chart's name in the template; unique on the paper. */
  readonly name: string;
  readonly bars: readonly PaperBar[];
}

export type PaperPart = PaperTable | PaperText | PaperHeading | PaperChart;

/** Somebody who signs beside others: whom they sign for, as what, and their name (empty: written by hand). */
export interface PaperSigner {
  readonly party: string | null;
  readonly post: string;
  readonly name: string;
}

/**
 * Who signs: the head at the right with Nơi nhận at the left; the head at the right with those who prepared it before; or
 * all parties side by side, two in a row.
 */
export type PaperSignatures =
  /** A ballot: nobody signs. */
  | { readonly kind: 'none' }
  | { readonly kind: 'recipients' }
  | { readonly kind: 'prepared'; readonly preparers: readonly string[] }
  | { readonly kind: 'parties'; readonly signers: readonly PaperSigner[] };

/** A paper of text and tables in the layout of Decree 30/2020: list, notice, programme, pledge. */
export interface Paper {
  /** `DANH SÁCH`, `THÔNG BÁO`. */
  readonly title: string;
  /** Of a letter (công văn): `V/v …`, below its number; a letter prints no title. */
  readonly about?: string;
  readonly subtitle: string | null;
  readonly number: string | null;
  /** Null: a paper without a number line. */
  readonly symbol: string | null;
  /** `YYYY-MM-DD`. */
  readonly datedOn: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly parts: readonly PaperPart[];
  readonly signatures: PaperSignatures;
}

/** The tables of a paper, in order. */
export function paperTables(paper: Paper): readonly PaperTable[] {
  return paper.parts.filter((part): part is PaperTable => part.kind === 'table');
}
