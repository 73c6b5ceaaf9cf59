/** Who signs, and in whose name. Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I. */
export interface SignatureBlock {
  /** `KT. GIÁM ĐỐC`, `TM. HỘI ĐỒNG`; empty when the head signs. */
  readonly authority: string;
  /** `GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly post: string;
  /** Full name without academic titles. */
  readonly name: string;
}

/** What every paper of an office carries: its name at the top, its signature and its recipients at the bottom. */
export interface OfficeHeading {
  /** Cơ quan chủ quản: `UBND TỈNH LẠNG SƠN`; empty if there is none. */
  readonly superiorName: string;
  /** Cơ quan ban hành: `SỞ CÔNG THƯƠNG`. */
  readonly officeName: string;
  /** Địa danh before the date: `Lạng Sơn`. */
  readonly placeName: string;
  /** Abbreviation in document symbols: `SCT`, as in `12/QĐ-SCT`. */
  readonly symbolAbbreviation: string;
  readonly signature: SignatureBlock;
  /** The lines of Nơi nhận, without dash and punctuation: `Như Điều 3`, `Lưu: VT, VP`. */
  readonly recipients: readonly string[];
}
