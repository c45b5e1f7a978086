import { BadInput } from './BadInput';
import { readInputFile } from './readInputFile';

/** The value of a JSON file that a person named. */
export async function readJsonFile(path: string, shown: string): Promise<unknown> {
  const bytes = await readInputFile(path, shown);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message.replaceAll(/\s+/g, ' ') : 'UTF-8';
    throw new BadInput(({ commandLine }) => commandLine.faults.notJson(shown, reason));
  }
}
