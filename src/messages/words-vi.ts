import type { ReferenceMode, Status } from "../domain/assessment.ts";
import type { CommitteeKind } from "../domain/committee.ts";

/** What a message about a failed load may name: the data set or file, and the seconds that the server asks to wait. */
export interface LoadFailure {
  readonly dataset?: string | undefined;
  readonly seconds?: number | undefined;
}

const statuses: Record<Status, string> = {
  noData: "Chưa có số liệu",
  notApplicable: "Không áp dụng",
  noPlan: "Chưa có kế hoạch",
  met: "Đạt kế hoạch",
  exceeded: "Vượt kế hoạch",
  missed: "Không đạt",
  onPace: "Đúng tiến độ",
  tooEarly: "Chưa đủ căn cứ",
  slightlyBehind: "Chậm nhẹ",
  behind: "Chậm tiến độ",
  inProgress: "Đang thực hiện",
};

const references: Record<ReferenceMode, string> = {
  straight: "Mốc thời gian đều",
  lastYear: "Hình dạng năm trước",
  phasing: "Phân kỳ của kế hoạch",
  off: "Tắt",
};

const committeeKinds: Record<CommitteeKind, string> = {
  collection: "Tập hợp báo cáo",
  province: "Tỉnh, thành phố",
  district: "Huyện, quận",
  bloc: "Khối",
  cluster: "Cụm",
  organisation: "Tổ chức cơ sở đảng",
  cell: "Chi bộ",
};

const tryAgain = "Hãy bấm “Thử lại”.";

export const vi = {
  product: "Tiến độ",
  skipToContent: "Đến nội dung chính",
  slide: {
    add: "+ Trang chiếu",
    added: "Đã thêm.",
    failed: "Chưa thêm được.",
    open: "Mở bài trình chiếu",
  },
  pages: {
    data: "Số liệu",
    present: "Trình chiếu",
    overview: "Tổng quan",
    compare: "So sánh",
    committee: "Trang đơn vị",
  },
  controls: {
    dataset: "Bộ số liệu",
    committee: "Đơn vị",
    indicator: "Chỉ tiêu",
    year: "Năm",
    period: "Kỳ",
    latest: "Kỳ gần nhất",
    view: "Cách xem",
    cumulative: "Lũy kế",
    inQuarter: "Trong quý",
    reference: "So với",
    language: "Ngôn ngữ",
    theme: "Giao diện",
    themes: { system: "Theo máy", light: "Sáng", dark: "Tối" },
    quickFind: "Tìm nhanh",
    sort: "Sắp xếp",
    sorts: {
      attainment: "Tỷ lệ thực hiện",
      gap: "Chênh lệch so với mốc",
      name: "Tên đơn vị",
      value: "Số thực hiện",
    },
    level: "Cấp",
    levels: { units: "Đơn vị trực thuộc", organisations: "Tổ chức cơ sở đảng" },
    close: "Đóng",
    retry: "Thử lại",
    usual: "mặc định",
    up: "Lên cấp trên",
  },
  references,
  referenceMissing: (mode: string) => `${mode}: không có số liệu để dùng làm mốc cho đơn vị này`,
  committeeKinds,
  statuses,
  scenarios: {
    actual: "thực hiện",
    plan: "kế hoạch",
    forecast: "dự báo",
    forecastAt: (value: string) => `dự báo ${value}`,
    due: "mốc thời gian",
    lastYear: "cùng kỳ năm trước",
  },
  states: {
    notReported: "chưa có số liệu",
    noPlan: "chưa có kế hoạch",
    noPlanNoBar: "không vẽ thanh khi chưa có kế hoạch",
    notApplicable: "không áp dụng",
    provisional: "sơ bộ",
    estimated: "ước tính",
    derived: "suy ra",
  },
  sections: {
    committees: "Tiến độ theo đơn vị",
    committeesNote: "kỳ gần nhất của mỗi báo cáo",
    quarters: "Tiến độ theo quý",
    indicators: "Chỉ tiêu khác",
    reportedNote: "số đơn vị có số liệu",
    discrepancies: "Số liệu chưa khớp",
    tasks: (period: string) => `Nhiệm vụ ${period}`,
    collections: "Các tập hợp báo cáo khác",
    sources: "Nguồn",
  },
  targetsMet: (met: number, of: number) => `${met} trong ${of} chỉ tiêu đạt kế hoạch`,
  discrepancyCount: (count: number) => (count === 0 ? "không có" : `${count} điểm`),
  coverage: (reported: number, of: number) => `${reported}/${of} đơn vị có số liệu`,
  table: {
    show: "Bảng",
    chart: "Biểu đồ",
    view: "Biểu đồ hoặc bảng",
    copy: "Sao chép",
    copied: "Đã sao chép",
    copyFailed: "Không sao chép được",
    export: "Xuất",
    committee: "Đơn vị",
    period: "Kỳ",
    actual: "Thực hiện",
    plan: "Kế hoạch",
    attainment: "Tỷ lệ",
    due: "Mốc",
    gap: "Chênh lệch (điểm phần trăm)",
    forecast: "Dự báo",
    forecastRange: "Khoảng dự báo",
    lastYear: "Cùng kỳ năm trước",
    status: "Tình trạng",
    committeesCaption: (indicator: string) => `Tiến độ theo đơn vị: ${indicator}`,
    quartersCaption: (committee: string, indicator: string) => `Tiến độ theo quý: ${committee}, ${indicator}`,
    dash: "–",
  },
  trail: { hint: "Bấm vào bất kỳ con số nào để xem nguồn và cách tính" },
  loading: "Đang tải số liệu…",
  empty: {
    committees: "Không có đơn vị nào ở đây.",
    figures: "Chưa có số liệu cho lựa chọn này.",
    tasks: "Không có nhiệm vụ nào được nêu.",
    discrepancies: "Không có số liệu nào mâu thuẫn.",
    indicators: (dataset: string) => `Bộ số liệu “${dataset}” không có chỉ tiêu nào dùng được.`,
    page: "Không có trang này.",
    toOverview: "Về trang tổng quan",
  },
  /** What happened and what to do; `kept` or `nothingKept` goes between where data were shown before. */
  loadErrors: {
    timeout: () => `Máy chủ số liệu không trả lời trong 10 giây. ${tryAgain}`,
    offline: () => `Không kết nối được với nơi lưu số liệu. Hãy kiểm tra mạng rồi bấm “Thử lại”.`,
    signIn: () =>
      `Mạng đang yêu cầu đăng nhập: nhận được một trang web thay cho số liệu. Hãy đăng nhập mạng rồi bấm “Thử lại”.`,
    server: () => `Máy chủ số liệu báo lỗi. ${tryAgain}`,
    notFound: ({ dataset }: LoadFailure) =>
      `Không tìm thấy ${dataset === undefined ? "tệp số liệu" : `số liệu “${dataset}”`}. Hãy kiểm tra liên kết hoặc địa chỉ của bộ số liệu.`,
    unauthorised: () => `Bộ số liệu này cần đăng nhập. Hãy đăng nhập rồi bấm “Thử lại”.`,
    tooManyRequests: ({ seconds }: LoadFailure) =>
      seconds === undefined
        ? `Máy chủ đang nhận quá nhiều yêu cầu. Hãy chờ một lát rồi bấm “Thử lại”.`
        : `Máy chủ đang nhận quá nhiều yêu cầu. Hãy chờ ${seconds} giây rồi bấm “Thử lại”.`,
    malformed: () =>
      `Số liệu nhận được bị hỏng hoặc không đúng định dạng nên không dùng phần nào. ${tryAgain}`,
    older: () => `Máy chủ trả về bản số liệu cũ hơn bản đã có trên máy này.`,
    wrongSchema: () =>
      `Số liệu theo phiên bản mà ứng dụng này chưa đọc được. Hãy tải lại trang để dùng bản ứng dụng mới.`,
  },
  takeOlder: "Dùng bản của máy chủ",
  panelFailed: `Phần này gặp lỗi; các phần khác vẫn dùng được. ${tryAgain}`,
  kept: (date: string) => `Vẫn giữ số liệu lưu ngày ${date}.`,
  nothingKept: "Chưa có số liệu nào được lưu.",
  stale: (date: string) => `Số liệu lưu ngày ${date}`,
  offlineSince: (date: string) => `Ngoại tuyến · số liệu lưu ngày ${date}`,
  yearMissing: (year: number) => `Không tải được số liệu năm ${year} nên không so với năm đó.`,
  sample: "Dữ liệu mẫu",
  sampleNote: "Dữ liệu mẫu do máy tạo ra để dùng thử, không phải số liệu thật.",
  replaced: (control: string, given: string, used: string) =>
    `Liên kết ghi ${control} “${given}”, không dùng được; đang xem ${used}.`,
  rejected: (count: number) => `${count} bản ghi bị loại`,
  asOf: (date: string) => `số liệu đến ${date}`,
  printed: (date: string) => `In ngày ${date}`,
};
