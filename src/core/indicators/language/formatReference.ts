import type { Bilingual } from '../../Bilingual';
import { functionTexts } from './functionTexts';
import { languageFunctions } from './languageFunctions';

/** The reference page of the condition language, as Markdown, made from the functions' entries. */
export function formatReference(): string {
  return [INTRODUCTION, ...languageFunctions.map(formatEntry)].join('\n\n') + '\n';
}

function formatEntry({ name, forms }: (typeof languageFunctions)[number]) {
  const text = functionTexts.get(name);
  if (!text) throw new Error(`no text on the function ${name}`);
  const { meaning, missing, example } = text;
  return [
    `## \`${name}\``,
    writeForms(forms),
    meaning,
    `_Missing values:_ ${missing}`,
    `_Example:_ \`${example.text}\` – ${example.result}.`,
  ].join('\n\n');
}

function writeForms(forms: readonly Bilingual[]): string {
  const [en, vi] = (['en', 'vi'] as const).map((language) =>
    forms.map((form) => `\`${form[language]}\``).join(' or '),
  );
  return en === vi ? `${en}.` : `${en}; in Vietnamese ${vi}.`;
}

const INTRODUCTION = `# The condition language

This page is made from the entries in \`src/core/indicators/language/functionTexts.ts\`;
\`UPDATE=1 npx jest formatReference\` writes it anew.

A condition looks like a formula of Excel. It is true, false or unknown for each entry of the
roster; unknown is what a missing or inexact cell leaves open.

- **Fields** stand in square brackets, by their Vietnamese or English name or by the header of the
  sheet: \`[Tuổi]\`, \`[Age]\`. Letter case, spacing and the place of a tone mark do not matter. A
  closing bracket within a name is written twice.
- **Values**: numbers (\`3.5\`), texts in quotation marks (\`"Nữ"\`), days (\`DATE(1983; 11; 30)\` or
  \`"30/11/1983"\` where a day is due), \`TRUE\` and \`FALSE\`. A mark such as \`[Cấp ủy viên]\` is a
  condition by itself.
- **Comparisons**: \`=\`, \`<>\`, \`<\`, \`<=\`, \`>\`, \`>=\` between numbers, between days, between texts
  or between marks (\`=\` and \`<>\`), and by rank where the field has an ordered vocabulary:
  \`[Ngạch] >= "Chuyên viên chính"\`. A value that is not in the vocabulary has no rank: unknown.
- **Lists**: \`[Đơn vị] IN {"A"; "B"}\`, \`[Đơn vị] NOT IN {"A"; "B"}\`.
- **Arithmetic**: \`+\`, \`-\`, \`*\`, \`/\` and \`%\`; a day plus or minus a number of days is a day, a day
  minus a day a number of days.
- **Separators** are semicolons or commas. A comma between two numbers without a space is a decimal
  comma outside of calls and lists, in a call or list that separates by semicolon, and in a call
  where nothing else could be meant: \`AND([Hệ số] >= 4,4, [Tuổi] < 40)\`. Where it could be either
  it is an error.

The functions:`;
