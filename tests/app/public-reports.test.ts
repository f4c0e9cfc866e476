import { describe, expect, it } from "vitest";
import { books, findFigure, nodes, planOf, saidOf } from "../support/reports-data.ts";

type Row = readonly [
  committee: string,
  indicator: string,
  period: string,
  value: number,
  said: string,
  source: string,
];

/** Of each kind of figure in the other reports, some. */
const others: readonly Row[] = [
  ["dang-bo-tinh-ninh-thuan", "new-members", "2022-S1", 288, "35.34% plan", "nt2022"],
  ["dang-bo-quan-su-tinh-ninh-thuan", "new-members", "2022-S1", 5, "50% plan", "nt2022"],
  ["dang-bo-tinh-ninh-thuan", "grassroots-organisations", "2022-S1", 434, "", "nt2022"],
  ["dang-bo-thanh-pho-can-tho", "new-members", "2019-01-01/P10M5D", 1988, "94.7% plan", "ct2019"],
  ["dang-bo-huyen-thoi-lai-can-tho", "new-members", "2019-01-01/P10M5D", 241, "160% plan", "ct2019"],
  ["dang-bo-thi-xa-long-my-hau-giang", "new-members", "2023-01-01/P8M", 100, "over 111% plan", "lm2023"],
  ["dang-bo-tinh-binh-thuan", "new-members", "2017-01-01/P10M23D", 1932, "96.6% resolution", "bth2017"],
  ["dang-bo-tinh-binh-thuan", "new-members-women", "2017-01-01/P10M23D", 930, "48.14% share", "bth2017"],
  ["dang-bo-thanh-pho-ha-noi", "new-members", "2021", 10027, "102.9% plan", "hn2021"],
  ["dang-uy-khoi-doanh-nghiep-tien-giang", "new-members", "2016-Q3", 32, "", "tg2016"],
  [
    "dang-uy-khoi-doanh-nghiep-tien-giang",
    "new-members",
    "2016-01-01/P9M",
    80,
    "over 106% resolution",
    "tg2016",
  ],
  [
    "dang-uy-khoi-cac-co-quan-tinh-dong-nai",
    "new-members",
    "2017-Q1",
    150,
    "3.02% membership, under 50% plan",
    "dn2017",
  ],
  ["dang-uy-khoi-cac-co-quan-tinh-thai-nguyen", "new-members", "2020-01-01/P9M20D", 90, "", "tn2020"],
  ["dang-bo-tinh-thai-nguyen", "inspected-members", "2020-S1", 82, "", "tnkt2021"],
  ["dang-bo-khoi-cac-co-quan-va-doanh-nghiep-tinh-nam-dinh", "members", "2020", 8600, "E over", "nd2020"],
  ["dang-bo-tinh-hai-duong", "good-organisations", "2019", 604, "91.2% share", "hdtccsd"],
  ["dang-bo-khoi-cac-co-quan-tinh-quang-nam", "new-members", "2022-S1", 55, "", "qnam2022"],
  ["dang-uy-khoi-doanh-nghiep-tinh-tuyen-quang", "new-members", "2019-01-01/P9M", 40, "", "tq2019"],
  ["dang-uy-khoi-co-quan-tinh-ninh-binh", "theory-learners", "2009-Q1", 92, "", "nb2009"],
  ["huyen-uy-duc-trong-lam-dong", "new-members", "2016", 250, "", "dtr2017"],
  [
    "dang-bo-huyen-chu-se-gia-lai",
    "new-members",
    "2015-01-01/P60M",
    1500,
    "growth 1.2% previousTerm",
    "chuse",
  ],
  ["dang-bo-tinh-nam-dinh", "badges", "2019-02-03/P1D", 1797, "", "ndhh"],
  ["tinh-uy-vinh-long-2025", "targets-met", "2025", 23, "", "vl2025"],
  ["dang-bo-tinh-phu-tho", "new-members", "2025", 3262, "", "pt2025"],
];

/** Plans: shape, then the number or numbers. The five reports state none: theirs are computed from percentages. */
const plans: readonly (readonly [committee: string, indicator: string, period: string, plan: string])[] = [
  ["dang-bo-tinh-binh-thuan", "new-members", "2017", "own exact 2000"],
  ["dang-bo-thanh-pho-ha-noi", "new-members", "2021", "assigned exact 9744"],
  ["dang-uy-khoi-cac-co-quan-tinh-dong-nai", "new-members", "2017", "assigned exact 350"],
  ["dang-uy-khoi-cac-co-quan-tinh-thai-nguyen", "new-members", "2020", "own rate 3% of 5356 members"],
  [
    "dang-bo-khoi-cac-co-quan-va-doanh-nghiep-tinh-nam-dinh",
    "good-organisations-share",
    "2021-01-01/P60M",
    "own exact 85",
  ],
  ["tinh-uy-quang-nam", "new-members", "2024", "assigned exact 1905"],
  ["huyen-uy-da-huoai-lam-dong", "new-members", "2020", "own range 55-60 open"],
  ["dang-uy-khoi-co-quan-va-doanh-nghiep-tinh-quang-ngai", "new-members", "2022", "own range 180-200"],
];

/** Where each report stands. */
const publicHosts: readonly string[] = [
  "bth2017 www.binhthuancpv.org.vn",
  "bth2019 btctu.binhthuan.dcs.vn",
  "chuse gialaitv.vn",
  "ct2019 bantuyengiao.cantho.gov.vn",
  "cualo cualo.vn",
  "dahuoai baolamdong.vn",
  "dn2017 www.baodongnai.com.vn",
  "dn811 baodongnai.com.vn",
  "dng2020 baodanang.vn",
  "dthdn2013 baodongthap.com.vn",
  "dtr2017 baolamdong.vn",
  "hd2019 m.baohaiduong.vn",
  "hdtccsd m.baohaiduong.vn",
  "hh2018 hiephoa.bacgiang.gov.vn",
  "hn2021 congdoanhanoi.org.vn",
  "kg2024 danguykhoikiengiang.vn",
  "lm2023 www.baohaugiang.com.vn",
  "nb2009 baoninhbinh.org.vn",
  "nd2020 www.namdinhtv.vn",
  "ndhh baonamdinh.vn",
  "nt2022 baoninhthuan.com.vn",
  "pt2025 baophutho.vn",
  "qb2018 www.baoquangbinh.vn",
  "qnam2022 baoquangnam.vn",
  "qnam2024 baoquangnam.vn",
  "qng2022 baoquangngai.vn",
  "tdm baobinhduong.vn",
  "tg2016 www.thtg.vn",
  "tn2020 baothainguyen.vn",
  "tnkt2021 baothainguyen.vn",
  "tq2019 tuyenquang.petrolimex.com.vn",
  "tq2021 tuyenquangtv.vn",
  "tq2025 www.tuyenquang.gov.vn",
  "vl2025 thanhnien.vn",
  "vp2015 www.baovinhphuc.com.vn",
  "vphh www.baovinhlong.com.vn",
];

describe("the further public reports", () => {
  it.each(others)("%s: %s in %s is %d", (committee, indicator, period, value, said, source) => {
    const found = findFigure(committee, indicator, period, value);
    expect([saidOf(found), found?.source]).toEqual([said, source]);
  });

  it.each(plans)("%s: the plan of %s for %s is %s", (committee, indicator, period, plan) => {
    expect(planOf(committee, indicator, period)).toBe(plan);
  });

  it("keep the headline of Quảng Nam and the 22 plans below it, which do not add to it", () => {
    const node = nodes.get("tinh-uy-quang-nam");
    const given = (node?.children ?? []).map(({ id }) => planOf(id, "new-members", "2024"));
    const numbers = given.map((plan) => Number(plan?.replace("assigned exact ", "")));
    expect(node?.committee.unitsListed).toBe("all");
    expect([numbers.length, numbers.reduce((sum, plan) => sum + plan, 0)]).toEqual([22, 1950]);
  });

  it("name their publisher and link", () => {
    const sources = [...books]
      .filter(([path]) => !path.startsWith("five-reports/"))
      .filter(([, book]) => nodes.get(book.committee)?.ancestors.some(({ id }) => id === "public-reports"))
      .flatMap(([, book]) => book.sources);
    const hosts = sources.map(
      ({ id, publisher, url }) => `${id} ${publisher && new URL(url ?? "").hostname}`,
    );
    expect([...new Set(hosts)].toSorted()).toEqual(publicHosts);
  });
});
