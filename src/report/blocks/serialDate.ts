/** What an Excel cell holds for a day number: 1970-01-01 is serial 25569 of the 1900 system. */
export function serialDate(day: number): number {
  return day + 25_569;
}

/** The same for an ISO date. */
export function serialOfIso(date: string): number {
  return serialDate(Date.parse(date) / 86_400_000);
}

/** The day number that a serial stands for; the time of day is dropped. */
export function dayOfSerial(serial: number): number {
  return Math.floor(serial) - 25_569;
}

export const dateFormat = 'dd/mm/yyyy';
