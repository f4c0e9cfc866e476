import { foldForMatching } from "../../domain/text.ts";

/**
 * Text as names are compared: folded, abbreviations that offices use written out, punctuation as spaces. "ĐU Khối CCQ
 * TP." and "Đảng uỷ khối các cơ quan thành phố" become the same.
 */
export function matchKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  if (keys.size > 50_000) keys.clear();
  keys.set(text, key);
  return key;
}

/** 400,000 lines name a few hundred units. */
const keys = new Map<string, string>();

function keyOf(text: string): string {
  const folded = foldForMatching(text.replaceAll(/\p{Zs}/gu, " "))
    .replaceAll("&", " va ")
    .replaceAll(/\b(d|v)\/(u|b|v|p)\b/gu, "$1$2")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded
    .split(" ")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ");
}

/** Folded, as they are written in tables. Those that are also words of the language are not among them. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["tccsd", "to chuc co so dang"],
  ["tccs", "to chuc co so"],
  ["du", "dang uy"],
  ["db", "dang bo"],
  ["dbcs", "dang bo co so"],
  ["cb", "chi bo"],
  ["cbcs", "chi bo co so"],
  ["dv", "dang vien"],
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["ubkt", "uy ban kiem tra"],
  ["mttq", "mat tran to quoc"],
  ["ldld", "lien doan lao dong"],
  ["lhpn", "lien hiep phu nu"],
  ["ccb", "cuu chien binh"],
  ["ccq", "cac co quan"],
  ["dn", "doanh nghiep"],
  ["dnnn", "doanh nghiep nha nuoc"],
  ["tp", "thanh pho"],
  ["ct", "cong ti"],
  ["cty", "cong ti"],
  ["tnhh", "trach nhiem huu han"],
  ["cp", "co phan"],
  ["gd", "giao duc"],
  ["gddt", "giao duc va dao tao"],
  ["dt", "dao tao"],
  ["nn", "nong nghiep"],
  ["ptnt", "phat trien nong thon"],
  ["khcn", "khoa hoc va cong nghe"],
  ["tnmt", "tai nguyen va moi truong"],
  ["ldtbxh", "lao dong thuong binh va xa hoi"],
  ["vhttdl", "van hoa the thao va du lich"],
  ["tttt", "thong tin va truyen thong"],
  ["gtvt", "giao thong van tai"],
  ["khdt", "ke hoach va dau tu"],
  ["vksnd", "vien kiem sat nhan dan"],
  ["tand", "toa an nhan dan"],
  ["bv", "benh vien"],
]);
