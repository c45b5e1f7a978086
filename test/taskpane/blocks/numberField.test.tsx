/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { NumberField } from '../../../src/taskpane/blocks/NumberField';
import { MessagesContext } from '../../../src/taskpane/useMessages';

const { numbers } = messagesFor('vi').pane;

type Given = Partial<Parameters<typeof NumberField>[0]>;

function open(given: Given) {
  cleanup();
  const chosen: number[] = [];
  function Holder() {
    const [value, setValue] = useState<number | null>(given.value ?? null);
    const change = (typed: number) => {
      chosen.push(typed);
      setValue(typed);
    };
    return <NumberField label="Mức" {...given} value={value} onChange={change} />;
  }
  render(
    <MessagesContext.Provider value={messagesFor('vi')}>
      <Holder />
    </MessagesContext.Provider>,
  );
  const box = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Mức' });
  return { box, chosen, user: userEvent.setup() };
}

test('a decimal comma and thousands are read as they are typed, and then shown as usual', async () => {
  const { box, chosen, user } = open({ value: 3 });
  await user.clear(box);
  await user.type(box, '1234,5');
  expect(chosen.at(-1)).toBe(1234.5);
  await user.tab();
  expect(box.value).toBe('1.234,5');
});

test.each<[Given, string, string]>([
  [{ value: 40 }, 'x', `${numbers.any} ${numbers.still('40')}`],
  [{ value: 40, least: 0 }, '-1', `${numbers.from('0')} ${numbers.still('40')}`],
  [
    { value: 40, least: 0, most: 100 },
    '100,5',
    `${numbers.between('0', '100')} ${numbers.still('40')}`,
  ],
  [
    { value: 4, least: 1, isWhole: true },
    '0,5',
    `${numbers.from('1')} ${numbers.whole} ${numbers.still('4')}`,
  ],
  [{}, 'x', numbers.any],
])('%p: what is not taken stays and says why (%s)', async (given, typed, sentence) => {
  const { box, chosen, user } = open(given);
  await user.clear(box);
  await user.paste(typed);
  await user.tab();
  expect(chosen).toEqual([]);
  expect(box.value).toBe(typed);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe(sentence);
});

test('the arrow keys lead to the next number, not beyond the last', async () => {
  const { box, chosen, user } = open({ value: 2, least: 1, most: 3 });
  await user.type(box, '{ArrowUp}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(chosen).toEqual([3, 2, 1]);
  expect(box.value).toBe('1');
});
