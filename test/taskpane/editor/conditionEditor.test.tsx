/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
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
