import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';

const tableNames: Record<string, string> = {
  office: 'Cơ quan',
  signers: 'Người ký',
  units: 'Đơn vị',
  unit_names: 'Tên đơn vị',
  unit_parents: 'Cấp trên của đơn vị',
  unit_successions: 'Hợp nhất, chia tách',
  people: 'Cá nhân',
  memberships: 'Quá trình công tác',
  person_spellings: 'Cách viết họ tên khác',
  different_people: 'Hai người khác nhau',
  accepted_spellings: 'Họ tên viết đúng',
  unit_forms: 'Biểu gửi đơn vị',
  award_types: 'Danh mục khen thưởng',
  decisions: 'Quyết định',
  awards: 'Khen thưởng',
  attachments: 'Tệp đính kèm',
  ratings: 'Xếp loại',
  disciplines: 'Kỷ luật',
  reviews: 'Xem xét, xác minh',
  absences: 'Nghỉ, đi học',
  research_topics: 'Đề tài, đề án',
  research_topic_members: 'Người tham gia đề tài',
  unit_achievements: 'Kết quả của tập thể',
  initiatives: 'Sáng kiến',
  initiative_authors: 'Tác giả sáng kiến',
  registrations: 'Đăng ký thi đua',
  registration_awards: 'Danh hiệu đăng ký',
  fund_entries: 'Thu, chi quỹ',
  hand_overs: 'Trao, nhận thưởng',
  ceremonies: 'Buổi trao thưởng',
  ceremony_decisions: 'Quyết định trao ở buổi lễ',
  ceremony_items: 'Mục của chương trình',
  stage_groups: 'Lượt lên nhận',
  stage_places: 'Người lên nhận',
  ceremony_guests: 'Khách mời, chỗ ngồi',
  award_changes: 'Điều chỉnh, thu hồi khen thưởng',
  pledges: 'Giao ước thi đua',
  pledge_parties: 'Bên ký giao ước',
  pledge_criteria: 'Nội dung giao ước',
  pledge_results: 'Kết quả giao ước',
  award_rounds: 'Đợt khen thưởng',
  round_awards: 'Danh hiệu, hình thức của đợt',
  proposals: 'Đề nghị khen thưởng',
  dossier_papers: 'Giấy tờ trong hồ sơ',
  achievement_reports: 'Báo cáo thành tích',
  round_snapshots: 'Danh sách tại một thời điểm',
  initiative_appliers: 'Người tham gia áp dụng sáng kiến',
  initiative_recognitions: 'Công nhận phạm vi ảnh hưởng',
  initiative_uses: 'Lần dùng sáng kiến để đề nghị khen thưởng',
  initiative_councils: 'Hội đồng sáng kiến',
  initiative_criteria: 'Tiêu chí chấm sáng kiến',
  initiative_council_members: 'Thành viên hội đồng sáng kiến',
  initiative_council_items: 'Sáng kiến đưa ra hội đồng',
  initiative_scores: 'Điểm chấm sáng kiến',
  initiative_votes: 'Phiếu về sáng kiến',
  law_settings: 'Cách hiểu luật',
  regulations: 'Quy chế, quy định',
  councils: 'Hội đồng',
  council_members: 'Thành viên hội đồng',
  council_meetings: 'Cuộc họp hội đồng',
  council_attendances: 'Người dự họp',
  council_candidates: 'Đối tượng được xét',
  council_opinions: 'Ý kiến bằng văn bản',
  council_quotas: 'Chỉ tiêu xét',
  council_vote_methods: 'Hình thức biểu quyết',
  council_drafts: 'Dự thảo quyết định',
  council_postings: 'Công khai danh sách',
  council_comments: 'Ý kiến góp ý',
  certificate_designs: 'Mẫu giấy khen',
  blank_movements: 'Sổ theo dõi phôi',
  document_templates: 'Mẫu văn bản',
  template_versions: 'Bản của mẫu văn bản',
  export_layouts: 'Bố cục Excel',
  figure_reports: 'Báo cáo có số liệu',
  exemplars: 'Điển hình tiên tiến',
  exemplar_stages: 'Khâu của điển hình',
  exemplar_media: 'Ảnh, bài viết về điển hình',
  exemplar_initiatives: 'Sáng kiến của điển hình',
  exemplar_awards: 'Khen thưởng của điển hình',
  exemplar_proposals: 'Đề nghị khen thưởng điển hình',
  exemplary_conferences: 'Hội nghị điển hình tiên tiến',
  conference_exemplars: 'Danh sách hội nghị điển hình',
  periods: 'Giai đoạn',
  period_goals: 'Mục tiêu giai đoạn',
  emulation_officers: 'Người làm công tác thi đua, khen thưởng',
  statistics_tables: 'Bảng thống kê tự lập',
  movements: 'Phong trào thi đua',
  movement_targets: 'Chỉ tiêu thi đua',
  movement_plans: 'Kế hoạch năm của phong trào',
  target_values: 'Số liệu chỉ tiêu',
  commitments: 'Nội dung đăng ký thi đua của Sở',
  calendar_entries: 'Lịch năm',
  blocks: 'Khối thi đua',
  block_members: 'Thành viên khối thi đua',
  block_years: 'Năm hoạt động của khối',
  block_elections: 'Bầu Trưởng khối, Phó Trưởng khối',
  block_score_tables: 'Bảng điểm của khối',
  block_criteria: 'Tiêu chí bảng điểm',
  block_scores: 'Điểm của khối',
  block_evidence: 'Minh chứng chấm điểm',
  block_submissions: 'Lần nộp điểm',
  block_nominations: 'Suy tôn trong khối',
};

/** The Vietnamese name of a table of records, for history and messages. */
export function tableName(table: string): string {
  return tableNames[table] ?? table;
}

/** A short Vietnamese label of a logged row, e.g. "Cá nhân: Nông Thị Mai". */
export function describeRow(table: string, row: Readonly<Record<string, unknown>>): string {
  const text = (column: string) =>
    typeof row[column] === 'string' && row[column] !== '' ? (row[column] as string) : null;
  const day = (column: string) => (isIsoDate(row[column]) ? formatDate(row[column]) : null);
  const detail =
    table === 'decisions'
      ? `${text('number') ?? ''}/${text('symbol') ?? ''}`
      : (text('full_name') ??
        text('recipient_name') ??
        text('name') ??
        text('file_name') ??
        text('title') ??
        text('period') ??
        text('position') ??
        (typeof row.year === 'number' ? `năm ${row.year}` : null) ??
        day('from_on') ??
        day('decided_on'));
  return detail === null ? tableName(table) : `${tableName(table)}: ${detail}`;
}
