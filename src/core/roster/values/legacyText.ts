/** Encodings of the fonts in use before Unicode: .VnTime and its like, VNI-Times and its like. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** The text in Unicode, if it is indeed written in the encoding. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text);
}

/**
 * The encoding in which a column's texts are written; `null` for Unicode. Letters that only
 * Unicode has anywhere in the column speak against both. Of `known`, in which other columns beside it
 * are written, one text is enough.
 */
export function detectLegacy(
  texts: Iterable<unknown>,
  known: LegacyEncoding | null = null,
): LegacyEncoding | null {
  let written = 0;
  let tcvn3 = 0;
  let vni = 0;
  let unicode = 0;
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    const letters = lettersOf(text);
    if (letters === 'none') continue;
    written++;
    if (letters === 'unicode') unicode++;
    else if (letters === 'other' && VNI_PAIR.test(text)) vni++;
    else if (letters === 'other' && TCVN3_SIGN.test(text)) tcvn3++;
    // Beyond a tenth of all that will be looked at, the rest cannot change the verdict.
    if (written === LOOKED_AT || unicode > LOOKED_AT / 10) break;
  }
  const least = Math.max(2, written * LEAST_SHARE);
  if (unicode > (tcvn3 + vni) / 10) return null;
  if ((known === 'VNI' ? vni : known === 'TCVN3' ? tcvn3 : 0) > 0) return known;
  if (vni >= least && vni >= tcvn3) return 'VNI';
  return tcvn3 >= least ? 'TCVN3' : null;
}

/**
 * What a text is written with at first sight. One without letters of ASCII says nothing, and with
 * these alone neither encoding writes a Vietnamese sign; the signs that only Unicode has are told
 * from all others.
 */
function lettersOf(text: string): 'none' | 'ascii' | 'unicode' | 'other' {
  let hasLatin = false;
  let isBeyond = false;
  let isUnicode = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      const lower = unit | 0x20;
      hasLatin ||= lower >= LETTER_A && lower <= LETTER_Z;
    } else {
      isBeyond = true;
      isUnicode ||=
        (unit >= 0x102 && unit <= 0x1b0) ||
        (unit >= 0x1ea0 && unit <= 0x1ef9) ||
        (unit >= 0x300 && unit <= 0x323);
    }
    if (hasLatin && isUnicode) return 'unicode';
  }
  if (!hasLatin) return 'none';
  return isBeyond ? 'other' : 'ascii';
}

function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3[letter] ?? letter);
}

function decodeVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïêéèúüëâáàåãä])/gi, (pair, base: string, mark: string) => {
      const letter = VNI_BASES[base] ?? base;
      const signs = VNI_MARKS[mark.toLowerCase()];
      return signs === undefined ? pair : `\u0001${letter}${signs}`;
    })
    .replace(/(?<!\u0001)[íìæóòîñôöÍÌÆÓÒÎÑÔÖ]/g, (letter) => VNI_LETTERS[letter] ?? letter)
    .replace(/\u0001/g, '')
    .normalize('NFC');
}

/** TCVN 5712:1993 VN3 as it appears when its bytes are taken for Latin-1. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ',
    '×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư',
    'õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Signs and capitals where a Vietnamese word in Unicode has none. */
const TCVN3_SIGN =
  /[µ¸¶·¹¨»¾¼½©®ª×«¬\u00ad÷åæçëîïñøöûüþß§]\p{L}|\p{L}[µ¸¶·¹¨»¾¼½©®ª×«¬\u00ad÷åæçëîïñøöûüþß]|[a-z][ÇÊÈÉËÎÏÑÖØÜÞÌÐÒÕÓÔÝÆ]/u;

const VNI_BASES: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', Ô: 'Ơ', Ö: 'Ư' };

/** The second letter of a pair → combining marks for the first. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...{ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' },
  ...{ Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ', Ñ: 'Đ', Ô: 'Ơ', Ö: 'Ư' },
};

/** A vowel and its mark side by side: "aâ", "eã", "uù"; no Vietnamese word in Unicode has them. */
const VNI_PAIR = /a[ùøûõïêéèúüëâáàåãä]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|u[ùøûõï]|y[ùøûõ]|[ôö][ùøûõï]|ñ/i;

const [LETTER_A, LETTER_Z] = [0x61, 0x7a];
const LOOKED_AT = 2000;
const LEAST_SHARE = 0.2;
