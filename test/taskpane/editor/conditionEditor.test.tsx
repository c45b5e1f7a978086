/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { formatIssue } from '../../../src/messages/formatIssue';
import type { Issue } from '../../../src/core/Issue';
import { ConditionEditor } from '../../../src/taskpane/editor/ConditionEditor';
import { MessagesContext } from '../../../src/taskpane/useMessages';

const words = messagesFor('vi');

const bare = (name: string): Issue => ({
  code: 'condition-name-bare',
  severity: 'error',
  at: { in: 'formula', source: 'one.condition', start: 0, end: 3 },
  parameters: { text: name },
});

test('a mistake that was made twice leaves nothing behind once both are put right', () => {
  const draw = (issues: readonly Issue[]) => (
    <MessagesContext.Provider value={words}>
      <ConditionEditor
        label="Điều kiện"
        text="a"
        fields={[]}
        issues={issues}
        onChange={() => undefined}
      />
    </MessagesContext.Provider>
  );
  const [age, woman] = [bare('tuổi'), bare('nữ')];
  const { rerender } = render(draw([age, woman, age, woman]));
  rerender(draw([woman]));
  const { what, advice } = formatIssue(woman, words);
  expect(screen.getByRole('alert').textContent).toBe(`${what} ${advice}`);
});

/** The editor over a text that it changes, as a screen keeps it; tells every change. */
function Kept({ first, onChange }: { first: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(first);
  const fields = [
    { name: 'Tuổi', label: 'Age', kind: 'number', values: [] },
    { name: 'Giới tính', label: 'Gender', kind: 'text', values: [] },
  ] as const;
  const change = (changed: string) => {
    setText(changed);
    onChange(changed);
  };
  return <ConditionEditor label="C" text={text} fields={fields} issues={[]} onChange={change} />;
}

test('in English a formula names fields in English, what the sheet holds stays as it was typed', () => {
  const en = messagesFor('en');
  const onChange = jest.fn();
  render(
    <MessagesContext.Provider value={en}>
      <Kept first={'AND([Tuổi] < 40; [Gender] = "Nữ")'} onChange={onChange} />
    </MessagesContext.Provider>,
  );
  const chosen = screen
    .getAllByRole<HTMLSelectElement>('combobox', { name: en.editor.field })
    .map(({ selectedOptions }) => selectedOptions[0]?.label);
  expect(chosen).toEqual(['Age', 'Gender']);
  fireEvent.click(screen.getByRole('button', { name: en.editor.formula }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(box.value).toBe('AND([Age] < 40; [Gender] = "Nữ")');
  fireEvent.change(box, { target: { value: 'AND([Age] < 45; [Gender] = "Nữ")' } });
  expect(onChange).toHaveBeenLastCalledWith('AND([Tuổi] < 45; [Gender] = "Nữ")');
  expect(box.value).toBe('AND([Age] < 45; [Gender] = "Nữ")');
  fireEvent.change(box, { target: { value: 'AND([Age] < 40; [Gender] = "Nữ")' } });
  expect(onChange).toHaveBeenLastCalledWith('AND([Tuổi] < 40; [Gender] = "Nữ")');
});
