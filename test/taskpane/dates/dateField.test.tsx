/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { DateField } from '../../../src/taskpane/dates/DateField';
import { MessagesContext } from '../../../src/taskpane/useMessages';

const words = messagesFor('vi');
const { dates } = words.pane;

/** A field that begins on 30 November 2023, and whatever it said since. */
function openField(isRequired = false) {
  // jsdom lays nothing out and so cannot scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const said: string[] = [];
  function Owner() {
    const [value, setValue] = useState('2023-11-30');
    const keep = (text: string) => {
      said.push(text);
      setValue(text);
    };
    return <DateField label="Từ ngày" value={value} isRequired={isRequired} onChange={keep} />;
  }
  const { container } = render(
    <MessagesContext.Provider value={words}>
      <Owner />
    </MessagesContext.Provider>,
  );
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Từ ngày' });
  const user = userEvent.setup();
  const retype = async (text: string) => {
    await user.clear(box);
    await user.type(box, text);
  };
  return { box, user, said, retype, container };
}

test('a day stands as reports write it', () => expect(openField().box.value).toBe('30/11/2023'));

test('a day is said once its year is whole, and written in full afterwards', async () => {
  const { box, user, said, retype } = openField();
  await retype('1-2-2024');
  expect(said.at(-1)).toBe('2024-02-01');
  expect(said).not.toContain('2020-02-01');
  expect(box.value).toBe('1-2-2024');
  await user.tab();
  expect(box.value).toBe('01/02/2024');
});

test('a short year waits until the field is left', async () => {
  const { box, user, said, retype } = openField();
  await retype('1.2.24');
  expect(said.at(-1)).toBe('1.2.24');
  await user.keyboard('{Enter}');
  expect(said.at(-1)).toBe('2024-02-01');
  expect(box.value).toBe('01/02/2024');
});

test('a day that no calendar has is told at once, in place, and heard', async () => {
  const { box, said, retype } = openField();
  await retype('31/02/2023');
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe(dates.unreal('31/02/2023'));
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(box.getAttribute('aria-describedby')).toBe(alert.id);
  expect(said.at(-1)).toBe('31/02/2023');
});

test('what is no date yet is told only when the field is left', async () => {
  const { user, retype } = openField();
  await retype('30/11');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(screen.getByRole('alert').textContent).toBe(dates.unreadable);
});

test('a year beyond the range is told with the range', async () => {
  const { retype } = openField();
  await retype('30/11/2199');
  expect(screen.getByRole('alert').textContent).toBe(dates.outside('1900', '2149'));
});

test('a field that may be empty says so and nothing else', async () => {
  const free = openField();
  await free.user.clear(free.box);
  await free.user.tab();
  expect(free.said).toEqual(['']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a day that is needed comes back when it is emptied', async () => {
  const { box, user, said } = openField(true);
  await user.clear(box);
  await user.tab();
  expect(box.value).toBe('30/11/2023');
  expect(said.at(-1)).toBe('2023-11-30');
});

test('the calendar opens at the day, goes by keys, and gives the focus back', async () => {
  const { box, user, said, container } = openField();
  const button = screen.getByRole('button', { name: dates.open('Từ ngày') });
  await user.click(button);
  await screen.findByRole('dialog');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('30/11/2023');
  expect((await axe(container)).violations).toEqual([]);
  await user.keyboard('{PageDown}{ArrowDown}{Enter}');
  expect(said).toEqual(['2024-01-06']);
  expect(box.value).toBe('06/01/2024');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('the calendar goes by mouse, a month or a year at a time', async () => {
  const { user, said } = openField();
  await user.click(screen.getByRole('button', { name: dates.open('Từ ngày') }));
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('button', { name: dates.yearAfter }));
  await user.click(screen.getByRole('button', { name: dates.monthBefore }));
  screen.getByText('tháng 10 năm 2024');
  await user.click(screen.getByRole('button', { name: '15/10/2024' }));
  expect(said).toEqual(['2024-10-15']);
});

test('Escape closes the calendar and leaves the day as it was', async () => {
  const { box, user, said } = openField();
  const button = screen.getByRole('button', { name: dates.open('Từ ngày') });
  await user.click(button);
  await screen.findByRole('dialog');
  await user.keyboard('{ArrowLeft}{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(said).toEqual([]);
  expect(box.value).toBe('30/11/2023');
});

test('going elsewhere closes the calendar', async () => {
  const { user } = openField();
  await user.click(screen.getByRole('button', { name: dates.open('Từ ngày') }));
  await screen.findByRole('dialog');
  await user.click(document.body);
  expect(screen.queryByRole('dialog')).toBeNull();
});
