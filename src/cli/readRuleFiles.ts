import { checkPack } from '../core/indicators/checkPack';
import type { IndicatorPack } from '../core/indicators/Indicator';
import type { Issue } from '../core/Issue';
import type { RosterMapping } from '../core/roster/RosterInput';
import { formatIssueLine } from '../messages/formatIssue';
import { BadInput } from './BadInput';
import { checkMapping } from './checkMapping';
import { readJsonFile } from './readJsonFile';
import type { CommandPaths } from './settlePaths';

interface RuleFiles {
  readonly pack?: IndicatorPack;
  readonly mapping?: RosterMapping;
}

/** The pack and the mapping that the person named, checked. */
export async function readRuleFiles(paths: CommandPaths): Promise<RuleFiles> {
  const { indicators, shownIndicators, mapping, shownMapping } = paths;
  return {
    ...(indicators !== undefined && { pack: await readPack(indicators, shownIndicators) }),
    ...(mapping !== undefined && { mapping: await readMapping(mapping, shownMapping) }),
  };
}

async function readPack(path: string, shown: string): Promise<IndicatorPack> {
  const { pack, issues } = checkPack(await readJsonFile(path, shown), shown);
  if (!pack) throw badDefinition(issues[0]);
  return pack;
}

async function readMapping(path: string, shown: string): Promise<RosterMapping> {
  const { mapping, issues } = checkMapping(await readJsonFile(path, shown), shown);
  if (!mapping) throw badDefinition(issues[0]);
  return mapping;
}

function badDefinition(issue: Issue | undefined): Error {
  if (!issue) return new Error('definitions were refused without an issue');
  return new BadInput((messages) => formatIssueLine(issue, messages));
}
