/** First words of totals and of what one page carries over to the next, tested on `foldText`: with
 * accents, for Tống and Công are family names. */
export const TOTAL_LABEL =
  /^[^\p{L}]*(?:cộng|cong|tổng|tong|toàn tỉnh|toàn huyện|mang sang|chuyển (?:sang )?trang|chuyen (?:sang )?trang|chuyển sang$|lũy kế|luỹ kế|luy ke|total|sub ?-?total|grand total|sum|carried (?:forward|over)|brought forward)(?![\p{L}\p{M}])/u;

/** Units and words of daily life that begin like a total. */
export const NOT_A_TOTAL =
  /^(?:tong (?:cong ty|cuc|bi thu|hop|bien tap|giam doc|dai|kho|doi|lien doan|thanh tra)|cong (?:dong|hoa|tac|san|nghiep|nghe|an|doan|chuc|thuong|ty))(?: |$)/;

/** Totals typed without accents, where Tống and Công lose theirs too; tested in lower case. */
export const BARE_TOTAL =
  /^(?:tong|cong) +(?:so|cong|chung|toan|hop|nam|nu|can bo|dang vien|huyen|xa|tinh|ca)(?: |$)/;

/** Tested on `foldText`: Thiều and Thiệu are family names. */
export const VACANCY_LABEL =
  /^[^\p{L}]*(?:(?:còn|đang|hiện|tạm|chức danh|chức vụ|vị trí) )*(?:khuyết|khuyet|vacant|vacancy|trống|bỏ trống|để trống|chưa (?:có|bố trí|kiện toàn|bổ sung|bổ nhiệm|bầu|phân công)|không có|thiếu|(?:chờ|đang) (?:bổ sung|bổ nhiệm|bầu|kiện toàn|phân công|tuyển|nhân sự|xin ý kiến))(?![\p{L}\p{M}])/u;

/** Tested on `plainText`, like all below. */
export const SIGNATURE_LABEL =
  /^(?:nguoi (?:lap|tong hop|thong ke|duyet|kiem tra|bao cao)(?: |$)|lap bieu|thu truong(?: don vi| co quan)?|t m |tm |kt |tl |tuq |nguoi ky|ky ten|ky ghi ro|ky dong dau|da ky|xac nhan(?: cua)?|noi nhan|ke toan truong|prepared by|approved by|signed|signature|(?:[\p{L} ]{2,30} )?ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?$)/u;

export const NOTE_LABEL =
  /^(?:ghi chu|luu y|chu thich|chu y|nguon|so lieu|danh sach|note|notes|source|remark|remarks|bieu|mau|phu luc)(?: |$)/;

/** The title of a list. */
export const LIST_TITLE = /^(?:danh sach|bieu|mau|phu luc|list)(?: |$)/;

/** Beside the name of an office in a letterhead. */
export const MOTTO =
  /^(?:dang cong san viet nam|cong hoa xa hoi|doc lap tu do|.*ngay .*thang .*nam(?: |$))/;

/** Lines of figures beside the totals; tested on the text in the name column. */
export const COUNT_LABEL =
  /^(?:trong do|ty le|ti le|so luong|binh quan|trung binh|nam|nu|dang vien|dan toc|tre tuoi|duoi \d+|tren \d+|tu \d+|of which|average|percentage|share|men|women|number)(?: |$)/;

/** Of the youngest and the oldest, whose year may stand under the births. */
export const AGE_LABEL =
  /^(?:(?:tre|gia|it tuoi|lon tuoi|nho tuoi|cao tuoi) nhat|tuoi (?:tre|cao|thap|lon|nho) nhat)(?: |$)/;
