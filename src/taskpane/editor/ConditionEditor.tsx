import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Issue } from '../../core/Issue';
import { formatIssue } from '../../messages/formatIssue';
import { readShown, showFormula } from '../../messages/showFormula';
import { Button } from '../blocks/Button';
import { useControlStyle } from '../blocks/controlStyle';
import { SelectField } from '../blocks/SelectField';
import { useMessages } from '../useMessages';
import type { ConditionLine } from './ConditionLine';
import { readLines, writeLines } from './conditionLines';
import { LineEditor } from './LineEditor';
import type { BuilderField } from './listFields';
import { Text } from '../blocks/Text';

interface ConditionEditorProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly fields: readonly BuilderField[];
  readonly issues: readonly Issue[];
  /** A value to average is no condition and has no lines. */
  readonly isFormulaOnly?: boolean;
  /** The measure cannot do without. */
  readonly isRequired?: boolean;
  readonly onChange: (text: string) => void;
}

type View = 'builder' | 'formula';
const views: readonly View[] = ['builder', 'formula'];

/** A condition as lines to choose from, and the same as a formula, with its mistakes as one types. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { label, text, hint, fields, issues, isFormulaOnly = false, isRequired, onChange } = props;
  const styles = useStyles();
  const { control } = useControlStyle();
  const messages = useMessages();
  const { editor, formats } = messages;
  const read = isFormulaOnly ? null : readLines(text);
  const lines = read?.lines ?? null;
  const joins = read?.joins ?? 'all';
  // A formula stands as it is typed, and in the reader's language when it comes from elsewhere.
  const [typed, setTyped] = useState({ shown: '', text: '' });
  const [view, setView] = useState<View>(lines ? 'builder' : 'formula');
  const isMissing = isRequired === true && text.trim() === '';
  const errors = issues.map((issue) => formatIssue(issue, messages));
  const change = (index: number, line: ConditionLine | null) => {
    const changed = (lines ?? []).flatMap((each, at) =>
      at === index ? (line ? [line] : []) : [each],
    );
    onChange(writeLines({ joins, lines: changed }));
  };
  const add = () => {
    const [field] = fields;
    if (!field) return;
    const isNumber = field.kind === 'number';
    const line: ConditionLine = {
      field: field.name,
      operator: '<',
      value: isNumber ? '40' : '',
      type: isNumber ? 'number' : 'text',
    };
    onChange(writeLines({ joins, lines: [...(lines ?? []), line] }));
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      {!isFormulaOnly && (
        <div role="group" aria-label={`${label}: ${editor.views}`}>
          {views.map((each) => (
            <Button
              key={each}
              size="small"
              appearance={view === each ? 'secondary' : 'subtle'}
              aria-pressed={view === each}
              onClick={() => setView(each)}
            >
              {editor[each]}
            </Button>
          ))}
        </div>
      )}
      {view === 'builder' &&
        (lines ? (
          <>
            {lines.length > 1 && (
              <SelectField
                isLabelHidden
                label={editor.joins}
                value={joins}
                options={[
                  { value: 'all', label: editor.allOf },
                  { value: 'any', label: editor.anyOf },
                ]}
                onChange={(chosen) => onChange(writeLines({ joins: chosen, lines }))}
              />
            )}
            {lines.map((line, index) => (
              <LineEditor
                // Lines have no identity but their place.
                key={index}
                line={line}
                number={formats.number(index + 1)}
                fields={fields}
                onChange={(changed) => change(index, changed)}
                onRemove={() => change(index, null)}
              />
            ))}
            <Button size="small" className={styles.add} icon={<AddRegular />} onClick={add}>
              {editor.addRow}
            </Button>
          </>
        ) : (
          <Text size={200}>{editor.notSimple}</Text>
        ))}
      {(view === 'formula' || isFormulaOnly) && (
        <textarea
          className={mergeClasses(control, styles.code)}
          spellCheck={false}
          rows={4}
          aria-label={`${label}: ${editor.formula}`}
          aria-invalid={isMissing || errors.length > 0}
          value={typed.text === text ? typed.shown : showFormula(messages, text)}
          onChange={({ target: { value: shown } }) => {
            const kept = readShown(messages, shown, text);
            setTyped({ shown, text: kept });
            onChange(kept);
          }}
        />
      )}
      {hint !== undefined && text.trim() === '' && <Text size={200}>{hint}</Text>}
      <div role="alert" className={styles.errors}>
        {isMissing && editor.textMissing}
        {errors.map(({ what, advice }, index) => (
          // The same mistake may be made twice.
          <div key={index}>
            {what} {advice}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  set: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  add: { alignSelf: 'flex-start' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: 'vertical',
  },
  errors: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
