import { defaultPack } from '../../../src/actions/defaultPack';
import { messagesFor } from '../../../src/messages/messagesFor';
import { readPackFile, writePackFile } from '../../../src/taskpane/editor/readPackFile';

const vi = messagesFor('vi');

const reasonsOf = (text: string) => {
  const content = readPackFile(text, 'pack.json', vi);
  return content.kind === 'refused' ? content.reasons : 'a pack';
};

test('a pack that was taken out is the same when it is brought in', () => {
  const { name, text } = writePackFile(defaultPack());
  expect(readPackFile(text, name, vi)).toEqual({ kind: 'pack', pack: defaultPack() });
});

test('a pack without targets, and with all that a target can have, comes through whole', () => {
  const [first, second] = defaultPack().indicators;
  if (!first || !second) throw new Error('no indicators');
  const free = { ...first, target: undefined };
  const bound = {
    ...second,
    target: { comparator: '=', value: 0.4, upper: 0.5, due: '2025-12-31' } as const,
  };
  const pack = { ...defaultPack(), indicators: [free, bound] };
  expect(readPackFile(writePackFile(pack).text, 'x', vi)).toEqual({ kind: 'pack', pack });
});

test('the file bears the name of the pack, without what no file may be called', () =>
  expect(writePackFile({ ...defaultPack(), name: 'Đề án 02-ĐA/TU: 2025?' }).name).toBe(
    'Đề án 02-ĐA-TU- 2025-.json',
  ));

test('a file that is no JSON is refused in words', () =>
  expect(reasonsOf('Chỉ tiêu;Mã')).toEqual([vi.editor.notJson]));

test('a file that is no pack is refused with what is wrong, five lines at most', () => {
  const indicators = Array.from({ length: 9 }, (_, at) => ({ code: `i${at}`, measure: 'tuổi' }));
  const reasons = reasonsOf(JSON.stringify({ ...defaultPack(), indicators }));
  expect(reasons).toHaveLength(5);
  expect(reasonsOf('[]')).toHaveLength(1);
});

test('one mistake refuses the whole pack, so that nothing is lost unseen', () => {
  const [first] = defaultPack().indicators;
  const pack = { ...defaultPack(), indicators: [first, { ...first, code: 'x', measure: {} }] };
  expect(reasonsOf(JSON.stringify(pack))).not.toBe('a pack');
});
