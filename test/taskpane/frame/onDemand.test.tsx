/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { onDemand } from '../../../src/taskpane/frame/onDemand';
import { MessagesContext } from '../../../src/taskpane/useMessages';

const words = messagesFor('vi');

/** A part that comes when it is let, opened within a screen. */
function open(isPart: boolean) {
  let bring: () => void = () => undefined;
  const coming = new Promise<() => string>((resolve) => {
    bring = () => resolve(() => 'Đã đến');
  });
  const { Screen } = onDemand(() => coming, isPart);
  render(
    <MessagesContext.Provider value={words}>
      <Screen />
    </MessagesContext.Provider>,
  );
  return bring;
}

test('a screen that is still coming says that it is', async () => {
  const bring = open(false);
  expect(screen.getByRole('heading').textContent).toBe(words.pane.reading);
  bring();
  await screen.findByText('Đã đến');
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a part of a screen says nothing until it is there', async () => {
  const bring = open(true);
  expect(document.body.textContent).toBe('');
  bring();
  await screen.findByText('Đã đến');
});
