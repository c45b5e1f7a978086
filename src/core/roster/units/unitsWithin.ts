import { plainText } from '../plainText';
import { unitKey } from './unitKey';

interface UnitsWithin {
  /** The name without the units behind its comma or dash. */
  readonly own: string;
  /** '' where the name tells none. */
  readonly district: string;
  readonly commune: string;
}

/**
 * District and commune that the name of an organ tells: "UBND xã An Lâm, huyện Nam Sách" is in
 * Huyện Nam Sách and there in Xã An Lâm.
 */
export function unitsWithin(name: string): UnitsWithin {
  if (name === '') return { own: '', district: '', commune: '' };
  const [own = '', ...outer] = name.split(/\s*[,;]\s*|\s+[-–—]\s+/);
  const inner = INSIDE.exec(own);
  const units = [inner && isNamed(inner[2]) ? inner[1] : undefined, ...outer].filter(isUnit);
  const ofLevel = (level: string) =>
    units.find((unit) => unitKey(unit).level === level && !CENTRAL.test(plainText(unit))) ?? '';
  const [district, commune] = [ofLevel('district'), ofLevel('commune')].map(capitalised);
  const isSplit = outer.some(isUnit);
  return { own: isSplit ? own : name, district: district ?? '', commune: commune ?? '' };
}

function isUnit(text: string | undefined): text is string {
  const { level } = unitKey(text ?? '');
  return text !== undefined && (level === 'district' || level === 'commune');
}

function isNamed(rest: string | undefined): boolean {
  return /^\p{Lu}/u.test(rest ?? '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const KIND = [
  ...['huyện ủy', 'huyện uỷ', 'huyện', 'thị ủy', 'thị uỷ', 'thị xã', 'thị trấn', 'thành ủy'],
  ...['thành uỷ', 'thành phố', 'tp\\.?', 'tx\\.?', 'quận ủy', 'quận uỷ', 'quận', 'phường'],
  ...['xã(?!\\s+hội)', 'đặc khu'],
].join('|');
/** The last such kind of unit with a name behind it, as in "Phòng Nội vụ huyện Nam Sách". */
const INSIDE = new RegExp(`^.*\\s((?:${KIND})\\s*(\\S.*))$`, 'iu');
/** Cities of the level of provinces. */
const CENTRAL =
  /^(?:thanh uy|thanh pho|tp) ?(?:ha noi|hai phong|ho chi minh|hcm|da nang|can tho|hue)$/;
