/** A part of a date that stands in a column of its own; `dayMonth` is such as "15/8". */
export type DatePart = 'day' | 'month' | 'dayMonth' | 'year';

/** A post in a column of its own by what it is held in: "Chức vụ Đảng", "Chức vụ chính quyền". */
export type PostPart = 'partyPost' | 'otherPost';

/** A part of a name that stands in a column of its own: "Nguyễn Văn" and "An", or three. */
export type NamePart = 'surname' | 'middle' | 'given';
