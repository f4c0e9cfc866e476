type Words = readonly [vi: string, en: string];

/** The six clusters (cụm) by the work of their organisations; no real body is named. */
export const themes: readonly Words[] = [
  ["Cơ quan đảng, đoàn thể", "Party and mass organisations"],
  ["Tham mưu tổng hợp", "General administration"],
  ["Khoa giáo, y tế", "Education and health"],
  ["Kinh tế, kỹ thuật", "Economy and engineering"],
  ["Doanh nghiệp", "Enterprises"],
  ["Ngân hàng, tài chính", "Banking and finance"],
];

/** What the organisations of each cluster are. */
export const kindsOfUnits: readonly (readonly Words[])[] = [
  [
    ["Ban", "Commission"],
    ["Hội", "Association"],
    ["Đoàn thể", "Mass Organisation"],
    ["Báo", "Newspaper"],
  ],
  [
    ["Sở", "Department"],
    ["Văn phòng", "Office"],
    ["Thanh tra", "Inspectorate"],
    ["Trung tâm Lưu trữ", "Archive"],
  ],
  [
    ["Trường", "School"],
    ["Bệnh viện", "Hospital"],
    ["Viện Nghiên cứu", "Institute"],
    ["Trung tâm Kiểm soát bệnh", "Disease Control Centre"],
    ["Thư viện", "Library"],
  ],
  [
    ["Chi cục", "Branch Office"],
    ["Trung tâm Khuyến nông", "Extension Centre"],
    ["Ban Quản lý dự án", "Project Board"],
    ["Trung tâm Kỹ thuật tài nguyên", "Resources Centre"],
  ],
  [
    ["Công ty Cấp nước", "Water Company"],
    ["Công ty Xây dựng", "Construction Company"],
    ["Công ty Điện", "Power Company"],
    ["Công ty Vận tải", "Transport Company"],
    ["Công ty Thủy lợi", "Irrigation Company"],
  ],
  [
    ["Ngân hàng", "Bank"],
    ["Kho bạc", "Treasury"],
    ["Bảo hiểm", "Insurance Office"],
    ["Quỹ", "Fund"],
  ],
];
