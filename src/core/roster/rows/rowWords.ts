/**
 * First words of totals, tested on `foldText`: with accents, for Tống and Công are family names.
 * The last two are the first two in TCVN3.
 */
export const TOTAL_LABEL =
  /^[^\p{L}]*(?:cộng|cong|tổng|tong|toàn tỉnh|toàn huyện|total|sub ?-?total|grand total|sum|céng|tæng)(?![\p{L}\p{M}])/u;

/** Units and words of daily life that begin like a total. */
export const NOT_A_TOTAL =
  /^(?:tong (?:cong ty|cuc|bi thu|hop|bien tap|giam doc|dai|kho|doi|lien doan|thanh tra)|cong (?:dong|hoa|tac|san|nghiep|nghe|an|doan|chuc|thuong|ty))(?: |$)/;

/** Tested on `plainText`, like all below. */
export const VACANCY_LABEL =
  /^(?:con )?(?:khuyet|vacant|vacancy|trong|bo trong|de trong|chua bo tri|chua co nguoi|chua co nhan su|chua kien toan|thieu)(?: |$)/;

export const SIGNATURE_LABEL =
  /^(?:nguoi lap(?: bieu| bang| danh sach)?|lap bieu|thu truong(?: don vi| co quan)?|t m |tm |kt |tl |tuq |nguoi ky|ky ten|ky ghi ro|da ky|xac nhan(?: cua)?|noi nhan|ke toan truong|prepared by|approved by|signed|signature|(?:[\p{L} ]{2,30} )?ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?$)/u;

export const NOTE_LABEL =
  /^(?:ghi chu|luu y|chu thich|chu y|nguon|so lieu|danh sach|note|notes|source|remark|remarks|bieu|mau|phu luc)(?: |$)/;

/** Words with which an organisation unit begins. */
export const UNIT_LABEL =
  /^(?:thanh uy|huyen uy|thi uy|quan uy|tinh uy|dang uy|dang bo|chi bo|chi uy|dang doan|ban can su|ban|so|phong|van phong|ubnd|uy ban|hdnd|hoi dong|mttq|ubmttq|mat tran|hoi|doan|tinh doan|huyen doan|lien doan|cong doan|ldld|cong ty|tong cong ty|truong|trung tam|benh vien|vien|cuc|chi cuc|tong cuc|kho bac|ngan hang|cong an|quan su|bo chi huy|bch|toa an|tand|vksnd|vien kiem sat|thanh tra|bao|dai|huyen|thanh pho|tp|thi xa|tx|quan|xa|phuong|thi tran|dac khu|tinh|thon|to|khu|khoi|cum|nhom|co quan|don vi|nha may|xi nghiep|bao hiem|lanh dao|thuong truc|department|district|commune|ward|town|city|office|board|committee|division|bureau|unit|province|school|party committee)(?: |$)/;
