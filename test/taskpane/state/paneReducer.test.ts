import { evaluateWorkbook } from '../../../src/actions/evaluateWorkbook';
import type { Evaluation } from '../../../src/actions/Evaluation';
import type { PaneState } from '../../../src/taskpane/state/PaneState';
import { paneReducer, type PaneEvent } from '../../../src/taskpane/state/paneReducer';
import { startState } from '../../../src/taskpane/state/usePane';
import { defaultPreferences } from '../../../src/taskpane/state/Preferences';
import { smallRoster } from '../../support/smallRoster';

const start = startState({ language: 'vi' });
const reported = { asOf: '2023-06-30', fingerprint: 'f', values: { young_commune: 0.2 } };
const failure = { fault: 'noAnswer', address: '' } as const;
const work = { kind: 'generate', step: 'write', done: 1, total: 6 } as const;
const written = {
  kind: 'written',
  work: 'generate',
  sheets: ['Tổng hợp'],
  issues: [],
  leftOut: [],
} as const;
const survey = (forms: readonly string[]) => ({ forms, previous: null, losesUndo: false });

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluateWorkbook(smallRoster(), { asOf: '2023-11-30', language: 'vi' });
});

const after = (...events: readonly PaneEvent[]) => events.reduce(paneReducer, start);

test('what the workbook answers is taken over, and nothing else changes', () => {
  const answer = {
    preferences: { ...defaultPreferences, countsBelow: 5 },
    reported,
    asOf: '2023-11-30',
    isReadOnly: true,
  };
  expect(after({ type: 'workbookAsked', answer })).toEqual({ ...start, ...answer });
});

test.each<[PaneEvent, Partial<PaneState>]>([
  [{ type: 'opened', place: { screen: 'data' } }, { place: { screen: 'data' } }],
  [{ type: 'languageChosen', language: 'en' }, { language: 'en' }],
  [{ type: 'asOfChosen', asOf: '2024-12-31' }, { asOf: '2024-12-31' }],
  [{ type: 'formChosen', form: 'Biểu 1' }, { form: 'Biểu 1' }],
  [{ type: 'surveyed', survey: survey(['Biểu 1']) }, { survey: survey(['Biểu 1']) }],
  [
    { type: 'readingProgressed', done: 3, total: 9 },
    { figures: { kind: 'loading', done: 3, total: 9 } },
  ],
  [{ type: 'readingFailed', failure }, { figures: { kind: 'failed', failure } }],
  [{ type: 'workProgressed', work }, { work }],
])('%j changes that alone', (event, change) => {
  expect(after(event)).toEqual({ ...start, ...change });
});

test('figures on show stay while they are computed again', () => {
  const state = after({ type: 'evaluated', evaluation }, { type: 'readingStarted' });
  expect(state.figures).toEqual({ kind: 'ready', evaluation, isRenewing: true });
  const progressed = paneReducer(state, { type: 'readingProgressed', done: 1, total: 2 });
  expect(progressed).toBe(state);
  const done = paneReducer(state, { type: 'evaluated', evaluation });
  expect(done.figures).toEqual({ kind: 'ready', evaluation, isRenewing: false });
});

test('after a failure reading starts from nothing', () => {
  const state = after({ type: 'readingFailed', failure }, { type: 'readingStarted' });
  expect(state.figures).toEqual({ kind: 'loading', done: 0, total: 0 });
});

test('work that begins takes away what the last one said, and its end takes the work away', () => {
  const ended = after({ type: 'workEnded', outcome: written });
  const working = paneReducer(ended, { type: 'workProgressed', work });
  expect(working).toEqual({ ...start, work });
  const failed = { kind: 'failed', failure, work: 'generate' } as const;
  const again = paneReducer(working, { type: 'workEnded', outcome: failed });
  expect(again).toEqual({ ...start, outcome: failed });
  expect(paneReducer(again, { type: 'outcomeClosed' })).toEqual(start);
});

test('a report that was written is what the figures are compared with from now on', () => {
  const state = after({ type: 'reportWritten', reported }, { type: 'evaluated', evaluation });
  expect(state).toEqual({
    ...start,
    reported,
    figures: { kind: 'ready', evaluation, isRenewing: false },
  });
});

test('a form that left the workbook is no longer chosen', () => {
  const chosen = after(
    { type: 'surveyed', survey: survey(['Biểu 1', 'Biểu 2']) },
    { type: 'formChosen', form: 'Biểu 2' },
  );
  expect(paneReducer(chosen, { type: 'surveyed', survey: survey(['Biểu 1']) }).form).toBeNull();
  expect(paneReducer(chosen, { type: 'surveyed', survey: survey(['Biểu 2']) }).form).toBe('Biểu 2');
});
