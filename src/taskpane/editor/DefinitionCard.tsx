import { useMemo, useRef } from 'react';
import { KINDS } from '../../core/indicators/definitions/choices';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Roster } from '../../core/roster/Roster';
import { Card } from '../blocks/Card';
import { LongTextField } from '../blocks/LongTextField';
import { SelectField } from '../blocks/SelectField';
import { useMessages } from '../useMessages';
import { changeKind, keepTexts, type FormerTexts } from './changeKind';
import { listLevels } from './listLevels';
import { UnitShareFields } from './UnitShareFields';

interface DefinitionCardProps {
  readonly draft: Indicator;
  readonly roster: Roster;
  readonly hasTitle: boolean;
  readonly onChange: (draft: Indicator) => void;
}

/** What an indicator is called, and in which way it counts. */
export function DefinitionCard({ draft, roster, hasTitle, onChange }: DefinitionCardProps) {
  const { editor, language } = useMessages();
  const former = useRef<FormerTexts>({});
  const levels = useMemo(() => listLevels(roster.units), [roster]);
  const { measure } = draft;
  return (
    <Card>
      <LongTextField
        label={editor.title}
        isRequired
        problem={hasTitle ? undefined : editor.titleMissing}
        value={draft.title.vi}
        onChange={(value) => onChange({ ...draft, title: { ...draft.title, vi: value } })}
      />
      <LongTextField
        label={editor.titleEn}
        value={draft.title.en}
        onChange={(value) => onChange({ ...draft, title: { ...draft.title, en: value } })}
      />
      <SelectField
        label={editor.kind}
        value={measure.kind}
        options={KINDS.map(({ key, [language]: label }) => ({ value: key, label }))}
        onChange={(kind) => {
          former.current = keepTexts(former.current, measure);
          onChange(changeKind(draft, kind, former.current, levels.at(-1) ?? 'commune'));
        }}
      />
      {measure.kind === 'unitShare' && (
        <UnitShareFields
          measure={measure}
          levels={levels}
          onChange={(changed) => onChange({ ...draft, measure: changed })}
        />
      )}
    </Card>
  );
}
