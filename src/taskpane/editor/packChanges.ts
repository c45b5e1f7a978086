import type { Indicator, IndicatorPack } from '../../core/indicators/Indicator';
import type { Messages } from '../../messages/messagesFor';

/** An indicator to begin with: a share of everybody, without a target. */
export function newIndicator(pack: IndicatorPack, { editor }: Messages): Indicator {
  return {
    code: freeCode(pack, 'indicator'),
    title: { vi: editor.newTitle, en: editor.newTitle },
    measure: { kind: 'share', population: '', condition: '[Tuổi] < 40' },
  };
}

export function copyIndicator(
  pack: IndicatorPack,
  indicator: Indicator,
  { editor }: Messages,
): IndicatorPack {
  const { title } = indicator;
  const copy: Indicator = {
    ...indicator,
    code: freeCode(pack, indicator.code),
    title: { vi: editor.copyOf.vi(title.vi), en: editor.copyOf.en(title.en) },
  };
  const at = pack.indicators.indexOf(indicator) + 1;
  const { indicators } = pack;
  return { ...pack, indicators: [...indicators.slice(0, at), copy, ...indicators.slice(at)] };
}

export function removeIndicator(pack: IndicatorPack, code: string): IndicatorPack {
  return { ...pack, indicators: pack.indicators.filter((each) => each.code !== code) };
}

/** Puts an edited indicator in the place of the one with `code`, or a new one at the end. */
export function putIndicator(
  pack: IndicatorPack,
  code: string | null,
  indicator: Indicator,
): IndicatorPack {
  const titled = { ...indicator, title: { ...indicator.title } };
  if (titled.title.en.trim() === '') titled.title.en = titled.title.vi;
  const isKnown = pack.indicators.some((each) => each.code === code);
  if (isKnown) {
    return {
      ...pack,
      indicators: pack.indicators.map((each) => (each.code === code ? titled : each)),
    };
  }
  // Begun before another came to have its code.
  const isTaken = pack.indicators.some((each) => each.code === titled.code);
  const added = isTaken ? { ...titled, code: freeCode(pack, titled.code) } : titled;
  return { ...pack, indicators: [...pack.indicators, added] };
}

function freeCode({ indicators }: IndicatorPack, stem: string): string {
  const taken = new Set(indicators.map(({ code }) => code));
  for (let number = 2; ; number += 1) {
    const code = `${stem}_${number}`;
    if (!taken.has(code)) return code;
  }
}
