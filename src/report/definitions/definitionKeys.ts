/** The keys by which the sheets that officers fill in are known in the workbook. */
export const definitionKeys = {
  indicators: 'definitions',
  unitTargets: 'unit-targets',
  units: 'units',
  plan: 'plan',
} as const;
