import fc from 'fast-check';
import { foldText } from '../../../src/core/roster/foldText';
import { plainText } from '../../../src/core/roster/plainText';

describe('[R1] texts that a person reads as the same fold alike', () => {
  const alike: [string, string, string][] = [
    ['case', 'HUYỆN NAM SÁCH', 'Huyện Nam Sách'],
    ['decomposed letters', 'Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['the order of two marks', 'Nguye\u0303\u0302n', 'Nguyễn'],
    ['the order of dot and hat', 'Vie\u0302\u0323t', 'Vie\u0323\u0302t'],
    ['tone placement oà', 'Hoà Bình', 'Hòa Bình'],
    ['tone placement oè', 'khoẻ', 'khỏe'],
    ['tone placement uỷ', 'Cấp uỷ', 'Cấp ủy'],
    ['tone placement within a syllable', 'hòai', 'hoài'],
    ['tone placement after q', 'qúy', 'quý'],
    ['spaces around and within', '  Bí   thư ', 'Bí thư'],
    ['non-breaking spaces', 'Bí\u00a0thư', 'Bí thư'],
    ['line breaks', 'Ngày\r\nsinh', 'Ngày sinh'],
    ['zero-width characters', 'Bí\u200b thư\ufeff', 'Bí thư'],
    ['the Icelandic Ð typed for Đ', 'Ðảng', 'Đảng'],
  ];
  test.each(alike)('%s', (_, one, other) => expect(foldText(one)).toBe(foldText(other)));
});

describe('[R1] texts that differ to a reader stay different', () => {
  const different: [string, string][] = [
    ['Hòa', 'Hóa'],
    ['Hoa', 'Hòa'],
    ['Dung', 'Đung'],
    ['An', 'Ân'],
    ['Lý', 'Lí'],
    ['của', 'cua'],
    ['0123', '123'],
  ];
  test.each(different)('%s and %s', (one, other) =>
    expect(foldText(one)).not.toBe(foldText(other)),
  );
});

test('[R1] a folded text is still readable Vietnamese', () => {
  expect(foldText('  Ban THƯỜNG VỤ\n Tỉnh uỷ ')).toBe('ban thường vụ tỉnh uỷ');
});

test('[R1] folding twice changes nothing', () => {
  const piece = fc.constantFrom(
    ...Array.from('aăâeêioôơuưydđqnhtòáủỹẹ ẤĐÐ\u0300\u0301\u0302\u0309\u0323\u031b\u00a0\u200b'),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: piece }), fc.string({ unit: 'grapheme' })),
      (text) => foldText(foldText(text)) === foldText(text),
    ),
    { seed: 20231130, numRuns: 2000 },
  );
});

test('[R1] composed letters fold like the same letters taken apart', () => {
  const letters = fc.constantFrom(
    ...Array.from('aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵdđq'),
    ...Array.from(
      'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐQ  .,-(1)/\t',
    ),
    ...['qu', 'oa', 'oe', 'uy', 'QU', 'Hòa', 'quà', 'thủy', '\u00a0', 'ü', 'Я'],
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      const apart = text.normalize('NFD');
      expect(foldText(text)).toBe(foldText(apart));
      expect(plainText(text)).toBe(plainText(apart));
    }),
    { seed: 20231130, numRuns: 3000 },
  );
});
