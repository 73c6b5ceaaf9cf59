import type { ReportRequest } from '#shared/contracts/program.ts';

/** What the main process knows for the report. */
export interface ReportFacts {
  /** The program's version and those of what it runs on. */
  readonly program: string;
  readonly system: string;
  readonly machine: string;
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly officerName: string;
  readonly userName: string;
  /** «Sở Công Thương: D:\…\so-cong-thuong.tdkt». */
  readonly recentFiles: readonly string[];
  /** The error log's last entries: `time reference Error: message\n    at …`. */
  readonly log: string;
}

/**
 * The report as text that the officer reads before she saves it. Without `withPersonal` nothing in it can name a person,
 * a unit or a file: of each error stay its time, its reference, its kind and the places in the program's own code.
 */
export function errorReport(request: ReportRequest, facts: ReportFacts): string {
  const { withPersonal } = request;
  const keep = (text: string) => (withPersonal ? text : withoutMessages(text));
  const parts: (readonly [heading: string, text: string])[] = [
    ['ĐIỀU ĐÃ XẢY RA', request.description.trim() || '(không ghi)'],
    [
      'CHƯƠNG TRÌNH',
      [
        `Phiên bản: ${facts.program}`,
        `Hệ điều hành: ${facts.system}`,
        `Máy: ${facts.machine}`,
        `Cửa sổ: ${request.display}`,
        `Trang đang mở: ${request.screen}`,
        `Lập lúc: ${facts.writtenAt}`,
      ].join('\n'),
    ],
    ['LỖI TRÊN TRANG', request.pageErrors.map(keep).join('\n\n') || '(không có)'],
    ['NHẬT KÝ LỖI', keep(facts.log).trim() || '(không có)'],
  ];
  if (withPersonal) {
    const personal = [`Người sử dụng: ${facts.officerName || facts.userName}`, ...facts.recentFiles];
    parts.push(['THÔNG TIN KÈM THEO (người lập đã đồng ý)', personal.join('\n')]);
  }
  return `BÁO CÁO LỖI – Thi đua Khen thưởng\n\n${parts.map(([heading, text]) => `${heading}\n${text}`).join('\n\n')}\n`;
}

/** The first line of an entry: time and reference where there are, the error's class, and its message. */
const HEAD = /^(?:(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9A-Z]{6}|WORKER) )?(\w*(?:Error|Exception))\b/;
/** A place in code: what is called, and the file's own name without the folders before it. */
const PLACE = /^\s+at (?:(?:async )?([\w$.<>#[\] ]+?) \()?(?:[^()]*[/\\])?([\w.-]+\.[cm]?[jt]sx?):(\d+):(\d+)\)?$/;

/** Errors without their words: a message may repeat what was typed, a path may name people. */
function withoutMessages(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const head = HEAD.exec(line);
      if (head) return [[head[1], head[2], head[3]].filter(Boolean).join(' ')];
      const place = PLACE.exec(line);
      return place ? [`    ${place[1] ?? ''} ${place[2]}:${place[3]}:${place[4]}`] : [];
    })
    .join('\n');
}
