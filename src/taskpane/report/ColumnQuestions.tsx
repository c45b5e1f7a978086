import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterMapping } from '../../core/roster/RosterInput';
import type { Roster } from '../../core/roster/Roster';
import { columnName } from '../../sheet/address';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { SelectField } from '../blocks/SelectField';
import { TextLink } from '../blocks/TextLink';
import { listQuestions, type ColumnQuestion } from '../data/listQuestions';
import { listColumnFields } from '../data/listColumnFields';
import { mapColumn } from '../data/mapColumn';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { Text } from '../blocks/Text';

interface ColumnQuestionsProps {
  readonly roster: Roster;
  readonly mapping: RosterMapping;
  readonly commands: PaneCommands;
}

/** Asked at once on the first screen; the rest stand among the data. */
const most = 2;

/** What is uncertain about the columns, asked in the sheet's own words; an answer is kept. */
export function ColumnQuestions({ roster, mapping, commands }: ColumnQuestionsProps) {
  const styles = useStyles();
  const { pane, data, language, formats } = useMessages();
  const questions = listQuestions(roster);
  const [opened, setOpened] = useState<string | null>(null);
  if (questions.length === 0) return null;
  const decide = ({ columns }: ColumnQuestion, field: string) => {
    const decided = columns.reduce(
      (kept, { sheet, column }) => mapColumn(kept, sheet, column, field),
      mapping,
    );
    commands.prefer({ mapping: decided });
  };
  return (
    <Card title={pane.questions.title}>
      {questions.slice(0, most).map((question) => {
        const { header, field, label, columns, headerRow } = question;
        const [first] = columns;
        if (!first) return null;
        const place = { row: headerRow, column: first.column, rows: 1, columns: 1 };
        return (
          <div key={`${header} ${field}`} className={styles.question}>
            <Text>
              {pane.questions.ask(header, label[language])}{' '}
              <TextLink
                text={`${first.sheet}!${columnName(first.column)}`}
                label={data.openCell(`${first.sheet}!${columnName(first.column)}`)}
                onFollow={() => commands.select(first.sheet, place)}
              />
              {columns.length > 1 && ` ${pane.questions.more(formats.number(columns.length - 1))}`}
            </Text>
            <div className={styles.answers}>
              <Button size="small" onClick={() => decide(question, field)}>
                {pane.questions.yes(header)}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={header === opened}
                onClick={() => setOpened(header === opened ? null : header)}
              >
                {pane.questions.other}
              </Button>
            </div>
            {header === opened && (
              <SelectField
                label={pane.questions.what(header)}
                value={field}
                options={listColumnFields(language, data.leftOut)}
                onChange={(chosen) => decide(question, chosen)}
              />
            )}
          </div>
        );
      })}
      {questions.length > most && (
        <TextLink
          text={pane.questions.rest(formats.number(questions.length - most))}
          onFollow={() => commands.open({ screen: 'data' })}
        />
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
