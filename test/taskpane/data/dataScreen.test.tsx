/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { openPane } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, data } = messagesFor('vi');

test('a finding about an indicator names it by its title, and leads to its definition', async () => {
  const workbook = smallRoster();
  for (let row = 0; row < 26; row += 1)
    workbook.sheets[0]?.cells.setContent(row, 5, { value: null });
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: pane.screens.data }));
  const card = within(await screen.findByRole('region', { name: data.issues }));
  expect(card.queryByText(/secretary_chairman/)).toBeNull();
  await user.click(card.getByRole('button', { name: /^Xã, phường, thị trấn có Bí thư/ }));
  await screen.findByRole('heading', { level: 1, name: /^Xã, phường, thị trấn có Bí thư/ });
});
