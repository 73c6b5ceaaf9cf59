/** One possible reading of a question that the text leaves open. */
export interface SettingOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** A question that the law leaves open: the office chooses, with a default and its reason. */
export interface SettingDefinition<V extends string> {
  readonly label: string;
  readonly question: string;
  readonly options: readonly SettingOption<V>[];
  readonly defaultValue: NoInfer<V>;
  /** Why the default is the default. */
  readonly reason: string;
  readonly provision: string;
}

function define<const V extends string>(definition: SettingDefinition<V>): SettingDefinition<V> {
  return definition;
}

/** The open readings, each with its default. Letters in brackets are those of the rule sheet, section 9. */
export const settingDefinitions = {
  /** (a) */
  reuseYears: define({
    label: 'Dùng lại năm và danh hiệu đã xét',
    question:
      'Các năm, danh hiệu đã dùng để được tặng một lần có được dùng để xét lần sau của chính danh hiệu, hình thức đó không?',
    options: [
      { value: 'no', label: 'Không dùng lại' },
      { value: 'yes', label: 'Được dùng lại' },
    ],
    defaultValue: 'no',
    reason:
      'Một thành tích chỉ khen một lần; Nghị định 65/2014/NĐ-CP tính lần đề nghị sau từ quyết định khen lần trước.',
    provision: 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
  }),
  /** (b) */
  diplomaInitiatives: define({
    label: 'Hai sáng kiến khi xét Bằng khen tỉnh',
    question: 'Điều kiện “trong thời gian đó có 02 sáng kiến” áp dụng cho nhánh nào?',
    options: [
      {
        value: 'excellentBranch',
        label: 'Chỉ nhánh 02 năm hoàn thành xuất sắc',
      },
      {
        value: 'bothBranches',
        label: 'Cả nhánh 02 lần Chiến sĩ thi đua cơ sở',
      },
    ],
    defaultValue: 'excellentBranch',
    reason: 'Theo ngữ pháp của điểm d, điều kiện này đi với nhánh hoàn thành xuất sắc.',
    provision: 'Luật 06/2022/QH15, Điều 74 khoản 1 điểm d',
  }),
  /** (c) */
  memberBase: define({
    label: 'Mẫu số của tỷ lệ Lao động tiên tiến',
    question: 'Người chưa được xếp loại (dưới 06 tháng) có tính vào tổng số cá nhân của tập thể không?',
    options: [
      { value: 'rated', label: 'Không tính người chưa xếp loại' },
      { value: 'all', label: 'Tính tất cả' },
    ],
    defaultValue: 'rated',
    reason: 'Người chưa xếp loại không thể được xét Lao động tiên tiến nên không kéo tỷ lệ xuống.',
    provision: 'Luật 06/2022/QH15, Điều 28 khoản 1',
  }),
  /** (d) */
  prizeRounding: define({
    label: 'Làm tròn tiền thưởng',
    question: 'Tiền thưởng “làm tròn số lên hàng chục nghìn đồng” là làm tròn lên hay làm tròn gần nhất?',
    options: [
      { value: 'up', label: 'Luôn làm tròn lên' },
      { value: 'nearest', label: 'Làm tròn đến số gần nhất' },
    ],
    defaultValue: 'up',
    reason: 'Câu chữ của nghị định là “làm tròn số lên”.',
    provision: 'Nghị định 152/2025/NĐ-CP, Điều 49',
  }),
  /** (e) */
  fighterCap: define({
    label: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
    question: 'Cơ quan có khống chế số Chiến sĩ thi đua cơ sở theo số Lao động tiên tiến không?',
    options: [
      { value: 'none', label: 'Không khống chế' },
      { value: 'fifteenPercent', label: 'Không quá 15% số Lao động tiên tiến' },
    ],
    defaultValue: 'none',
    reason: 'Từ 01/01/2024 luật không còn tỷ lệ; tỷ lệ khác nhập ở quy chế của tỉnh hoặc cơ quan.',
    provision: 'Luật 06/2022/QH15, Điều 23',
  }),
  /** (f) */
  excellentCapRounding: define({
    label: 'Làm tròn số người hoàn thành xuất sắc',
    question: 'Khi tính 20% số người hoàn thành tốt trở lên mà lẻ thì làm tròn thế nào?',
    options: [
      { value: 'down', label: 'Làm tròn xuống' },
      { value: 'nearest', label: 'Làm tròn đến số gần nhất' },
    ],
    defaultValue: 'down',
    reason: 'Làm tròn xuống không bao giờ vượt tỷ lệ.',
    provision: 'Nghị định 335/2025/NĐ-CP, Điều 20',
  }),
  /** (g) */
  otherAwardVote: define({
    label: 'Phiếu cho Lao động tiên tiến và Giấy khen',
    question: 'Lao động tiên tiến, Giấy khen có cần đạt 80% phiếu không?',
    options: [
      { value: 'majority', label: 'Biểu quyết theo quy chế hội đồng' },
      { value: 'eightyPercent', label: 'Cần từ 80% tổng số thành viên' },
    ],
    defaultValue: 'majority',
    reason: 'Nghị định chỉ quy định tỷ lệ phiếu cho Chiến sĩ thi đua và Cờ thi đua.',
    provision: 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7',
  }),
  /** (h) */
  blockVote: define({
    label: 'Phiếu suy tôn trong khối thi đua',
    question: 'Đơn vị dẫn đầu khối cần bao nhiêu phiếu?',
    options: [
      { value: 'byRegulation', label: 'Theo quy chế của khối' },
      { value: 'eightyPercent', label: 'Từ 80% số đơn vị thành viên' },
    ],
    defaultValue: 'byRegulation',
    reason: 'Tỷ lệ 80% của nghị định là của hội đồng, không phải của khối.',
    provision: 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7',
  }),
  /** (i) */
  fighterFrom2026: define({
    label: 'Chiến sĩ thi đua cơ sở từ 01/10/2026',
    question: 'Luật 06/2026/QH16 yêu cầu hoàn thành xuất sắc và có sáng kiến, hay chỉ cần một trong hai?',
    options: [
      { value: 'unread', label: 'Chưa đối chiếu văn bản' },
      { value: 'either', label: 'Một trong hai, như Luật 06/2022/QH15' },
      { value: 'both', label: 'Cả hai: hoàn thành xuất sắc và có sáng kiến' },
    ],
    defaultValue: 'unread',
    reason: 'Chưa có văn bản gốc. Nơi hai cách hiểu cho cùng kết quả thì kết luận; nơi khác nhau thì để chưa xác định.',
    provision: 'Luật 06/2026/QH16',
  }),
  initiativeUse: define({
    label: 'Số lần dùng một sáng kiến',
    question: 'Một sáng kiến có được dùng cho nhiều đề nghị không?',
    options: [
      { value: 'once', label: 'Chỉ một đề nghị' },
      { value: 'many', label: 'Không hạn chế' },
    ],
    defaultValue: 'once',
    reason: 'Bộ Nội vụ hướng dẫn: đã dùng cho danh hiệu thì không dùng cho hình thức khen thưởng, và ngược lại.',
    provision: 'Công văn 5007/BNV-TĐKT',
  }),
  gapYears: define({
    label: 'Năm nghỉ thai sản trong chuỗi liên tục',
    question: 'Năm nghỉ thai sản không có danh hiệu hoặc xếp loại có làm đứt chuỗi “liên tục” không?',
    options: [
      { value: 'break', label: 'Đứt chuỗi' },
      { value: 'skip', label: 'Bỏ qua năm đó, chuỗi nối tiếp' },
    ],
    defaultValue: 'break',
    reason: 'Luật tính thời gian nghỉ thai sản để xét, nhưng không nói đến việc nối chuỗi.',
    provision: 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 5',
  }),
  titleAsRating: define({
    label: 'Danh hiệu thay cho xếp loại',
    question: 'Năm chưa nhập xếp loại nhưng có danh hiệu thì có coi là đạt mức mà danh hiệu đòi hỏi không?',
    options: [
      { value: 'no', label: 'Không; cần nhập xếp loại' },
      {
        value: 'yes',
        label: 'Có: Lao động tiên tiến, Chiến sĩ thi đua là hoàn thành tốt trở lên',
      },
    ],
    defaultValue: 'no',
    reason: 'Năm không có xếp loại là chưa biết, không suy đoán.',
    provision: 'Luật 06/2022/QH15, Điều 24 khoản 1',
  }),
  recruitMonths: define({
    label: 'Thời điểm tính tháng công tác của người mới',
    question: 'Thời gian công tác của người mới tuyển dụng tính đến hết năm hay đến ngày nhận hồ sơ?',
    options: [
      { value: 'endOfYear', label: 'Đến hết năm xét' },
      { value: 'dossierDay', label: 'Đến ngày nhận hồ sơ' },
    ],
    defaultValue: 'endOfYear',
    reason: 'Danh hiệu xét theo năm.',
    provision: 'Thông tư 01/2024/TT-BNV',
  }),
  periodStart: define({
    label: 'Mốc tính thời gian sau lần khen trước',
    question: 'Thời gian liên tục “sau đó” tính theo năm thành tích hay theo ngày quyết định của lần khen trước?',
    options: [
      {
        value: 'achievementYear',
        label: 'Từ năm sau năm thành tích của lần trước',
      },
      { value: 'decisionDate', label: 'Phải đủ số năm kể từ ngày quyết định' },
    ],
    defaultValue: 'achievementYear',
    reason: 'Xếp loại và danh hiệu xét theo năm.',
    provision: 'Nghị định 65/2014/NĐ-CP, Điều 2 khoản 4',
  }),
  secondClassPeriod: define({
    label: 'Thời gian xét Huân chương Lao động hạng Nhì',
    question: 'Năm năm liên tục có phải kéo dài đến thời điểm đề nghị không?',
    options: [
      { value: 'anyTime', label: 'Không bắt buộc, như câu chữ của điều luật' },
      { value: 'untilNow', label: 'Phải đến thời điểm đề nghị' },
    ],
    defaultValue: 'anyTime',
    reason: 'Điểm đ không có cụm từ “đến thời điểm đề nghị” như ở hạng Nhất và hạng Ba.',
    provision: 'Luật 06/2022/QH15, Điều 43 khoản 1 điểm đ',
  }),
  higherFlag: define({
    label: 'Cờ thi đua của Chính phủ thay cho Cờ thi đua tỉnh',
    question: 'Cờ thi đua của Chính phủ có được tính thay cho một Cờ thi đua tỉnh không?',
    options: [
      { value: 'counts', label: 'Có' },
      { value: 'literal', label: 'Không, tính đúng loại cờ' },
    ],
    defaultValue: 'counts',
    reason:
      'Cờ thi đua của Chính phủ chọn trong số tập thể đạt tiêu chuẩn Cờ thi đua tỉnh; năm đó không nhận thêm Cờ tỉnh.',
    provision: 'Luật 06/2022/QH15, Điều 25',
  }),
} as const;

export type SettingKey = keyof typeof settingDefinitions;

/** The reading chosen for each open question. */
export type Settings = {
  readonly [K in SettingKey]: (typeof settingDefinitions)[K] extends SettingDefinition<infer V> ? V : never;
};

/** Every setting at its default. */
export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, definition]) => [key, definition.defaultValue]),
) as Settings;

/** The settings chosen, with the default for every one that is not. */
export function completeSettings(chosen: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...chosen };
}

/** Reads settings that were stored as text; unknown keys and values fall back to the default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    Object.entries(settingDefinitions).map(([key, definition]) => {
      const options: readonly SettingOption<string>[] = definition.options;
      const isKnown = options.some((option) => option.value === stored[key]);
      return [key, isKnown ? stored[key] : definition.defaultValue];
    }),
  ) as Settings;
}
