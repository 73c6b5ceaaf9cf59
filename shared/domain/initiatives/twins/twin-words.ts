/**
 * Words that titles of initiatives are made of, whatever they are about; folded. They count little, so that two solutions to
 * «nâng cao hiệu quả công tác» of different things are no twins.
 */
const common = new Set(
  `giai phap bien phap sang kien de tai mot so nham de nang cao hieu qua chat luong cong tac viec trong tai cho cua va cac
  nhung theo bang qua ve tu den voi ung dung xay dung trien khai thuc hien to chuc ap dung doi moi cai tien tang cuong day manh
  phuong phap cach mo hinh quy trinh quan ly so tinh dia ban nam duoc la co moi khi giup giam thoi gian hoat dong cong viec
  thong qua phuc vu dam bao bao dam hang khong con da tren nguoi can bo cong chuc don vi co quan nganh cong thuong thay vi do
  do vay tung moi nhieu hon se phai bao gom vao len ra lai cung nhu gop phan`.split(/\s+/),
);

/** Different words for one thing, folded: the first stands for all. Long phrases before the short ones in them. */
const sameMeaning: readonly (readonly [kept: string, ...others: string[]])[] = [
  ['thuong mai dien tu', 'tmdt', 'ban hang truc tuyen', 'ban hang tren mang', 'san dien tu'],
  ['cong nghe thong tin', 'cntt'],
  ['doanh nghiep', 'dn', 'cong ty'],
  ['khu cong nghiep', 'kcn'],
  ['cum cong nghiep', 'ccn'],
  ['thu tuc hanh chinh', 'tthc'],
  ['cai cach hanh chinh', 'cchc'],
  ['an toan thuc pham', 'attp', 'an toan ve sinh thuc pham', 'vstp'],
  ['an toan lao dong', 'atld', 'atvsld', 'an toan ve sinh lao dong'],
  ['phong chay chua chay', 'pccc'],
  ['trung tam', 'tt'],
  ['phan mem', 'ung dung may tinh', 'chuong trinh may tinh'],
  ['bang tinh', 'excel', 'file excel'],
  ['so hoa', 'dien tu hoa', 'chuyen sang ban dien tu', 'luu tru dien tu'],
  ['tiet kiem dien', 'giam dien nang tieu thu', 'giam tieu thu dien', 'tiet kiem dien nang'],
  ['mat troi', 'quang nang'],
  ['sach huong dan', 'so tay', 'cam nang', 'tai lieu huong dan'],
  ['hop tac xa', 'htx'],
  ['xuat khau', 'xk'],
  ['lam nghiep', 'lam san'],
  ['ma phan hoi nhanh', 'ma qr', 'qr code', 'qr'],
  ['dien thoai', 'smartphone', 'di dong'],
  ['canh bao', 'nhac viec', 'nhac han', 'bao truoc'],
  ['theo doi', 'giam sat', 'kiem soat'],
  ['bao cao', 'tong hop so lieu'],
  ['ho so', 'tai lieu', 'giay to'],
  ['kiem tra', 'thanh tra'],
  ['dao tao', 'tap huan', 'boi duong'],
  ['san xuat', 'che bien'],
];

interface Phrase {
  readonly words: readonly string[];
  readonly kept: readonly string[];
}

/** By their first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const [kept, ...others] of sameMeaning) {
  for (const other of others) {
    const words = other.split(' ');
    const first = words[0] ?? '';
    const known = [...(phrases.get(first) ?? []), { words, kept: kept.split(' ') }];
    phrases.set(
      first,
      known.sort((left, right) => right.words.length - left.words.length),
    );
  }
}

/** How much of its weight a word of every title keeps. */
const COMMON_SHARE = 0.15;

/** What a word counts besides how rare it is. */
export function wordShare(word: string): number {
  return common.has(word) ? COMMON_SHARE : 1;
}

/** The words of a folded text (`foldText`), different words for one thing made one. */
export function twinWords(folded: string): readonly string[] {
  const words = folded === '' ? [] : folded.split(' ');
  const made: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = phrases.get(word)?.find((known) => known.words.every((each, place) => words[at + place] === each));
    if (phrase === undefined) made.push(word);
    else made.push(...phrase.kept);
    at += phrase?.words.length ?? 1;
  }
  return made;
}
