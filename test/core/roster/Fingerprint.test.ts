import { Fingerprint } from '../../../src/core/roster/Fingerprint';

function printOf(add: (digest: Fingerprint) => void): string {
  const digest = new Fingerprint();
  add(digest);
  return digest.finish();
}

test('[R53] codes count alike wherever in their buffer they begin', () => {
  const bytes = Uint8Array.from({ length: 12 }, (_, at) => at * 7);
  const whole = printOf((digest) => digest.addCodes(bytes.slice(3, 10)));
  expect(printOf((digest) => digest.addCodes(bytes.subarray(3, 10)))).toBe(whole);
  expect(printOf((digest) => digest.addCodes(bytes.subarray(4, 11)))).not.toBe(whole);
});

test('[R53] another order, another length and another sign are another fingerprint', () => {
  const prints = [
    printOf((digest) => digest.addText('ab')),
    printOf((digest) => digest.addText('ba')),
    printOf((digest) => {
      digest.addText('a');
      digest.addText('b');
    }),
    printOf((digest) => digest.addNumber(1)),
    printOf((digest) => digest.addNumber(-1)),
    printOf((digest) => digest.addNumber(1.5)),
    printOf((digest) => digest.addCodes(Uint8Array.of(2, 0))),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});
