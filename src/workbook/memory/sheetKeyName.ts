/**
 * Hidden sheet-scoped name that carries a sheet's key inside the workbook: it survives renaming,
 * moving and saving, and every host from ExcelApi 1.4 on can read it.
 */
export const SHEET_KEY_NAME = '_rollcall_key';
/** Sheet custom property with the same content, for hosts that know them (ExcelApi 1.12). */
export const SHEET_KEY_PROPERTY = 'rollcall.key';
