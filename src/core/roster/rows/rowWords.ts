/**
 * First words of totals, tested on `foldText`: with accents, for Tống and Công are family names.
 * The last two are the first two in TCVN3.
 */
export const TOTAL_LABEL =
  /^[^\p{L}]*(?:cộng|cong|tổng|tong|toàn tỉnh|toàn huyện|total|sub ?-?total|grand total|sum|céng|tæng)(?![\p{L}\p{M}])/u;

/** Units and words of daily life that begin like a total. */
export const NOT_A_TOTAL =
  /^(?:tong (?:cong ty|cuc|bi thu|hop|bien tap|giam doc|dai|kho|doi|lien doan|thanh tra)|cong (?:dong|hoa|tac|san|nghiep|nghe|an|doan|chuc|thuong|ty))(?: |$)/;

/** Tested on `foldText`: Thiều and Thiệu are family names. */
export const VACANCY_LABEL =
  /^[^\p{L}]*(?:còn )?(?:khuyết|khuyet|vacant|vacancy|trống|bỏ trống|để trống|chưa bố trí|chưa có người|chưa có nhân sự|chưa kiện toàn|thiếu)(?![\p{L}\p{M}])/u;

/** Tested on `plainText`, like all below. */
export const SIGNATURE_LABEL =
  /^(?:nguoi lap(?: bieu| bang| danh sach)?|lap bieu|thu truong(?: don vi| co quan)?|t m |tm |kt |tl |tuq |nguoi ky|ky ten|ky ghi ro|da ky|xac nhan(?: cua)?|noi nhan|ke toan truong|prepared by|approved by|signed|signature|(?:[\p{L} ]{2,30} )?ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?$)/u;

export const NOTE_LABEL =
  /^(?:ghi chu|luu y|chu thich|chu y|nguon|so lieu|danh sach|note|notes|source|remark|remarks|bieu|mau|phu luc)(?: |$)/;
