const DAY = 86_400_000;
/** Serial 0 of the 1900 system, so that serials from 61 on are right. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date or date-time (cells of type `d`); `null` for other text. */
export function readDateText(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((part) =>
    Number(match[part] ?? 0),
  );
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86400;
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) - EPOCH;
  return days / DAY + time;
}
