import type { UnitScope } from '../../core/roster/UnitTree';

/** The whole, by what it is. */
export const viScopes: Readonly<Record<UnitScope, string>> = {
  province: 'Toàn tỉnh',
  city: 'Toàn thành phố',
  district: 'Toàn huyện',
  town: 'Toàn thị xã',
  commune: 'Toàn xã',
  ward: 'Toàn phường',
  roster: 'Toàn danh sách',
};
