import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { compareVersions } from '../../../src/simulator/HostProfile';
import { expectGolden } from '../../support/golden';

const FLOOR = '1.9';
const folder = join(__dirname, '../../../src/workbook/office');

interface Use {
  readonly member: string;
  /** ExcelApi set from the declaration's own comment; empty for members of the library itself. */
  readonly set: string;
  readonly isGuarded: boolean;
  readonly place: string;
}

/** Every member of Excel's API that the adapter's sources touch, as the compiler resolves them. */
function findUses(): readonly Use[] {
  const files = readdirSync(folder).map((file) => join(folder, file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['office-js'],
  });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const name = accessedName(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    const use = symbol && readUse(symbol, node);
    if (use) uses.push(use);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}

function accessedName(node: ts.Node): ts.Node | null {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  // `const { worksheets } = workbook` reads a member too.
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name;
  return null;
}

function readUse(symbol: ts.Symbol, node: ts.Node): Use | null {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration?.getSourceFile().fileName.includes('@types/office-js')) return null;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return null;
  const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(declaration.getFullText())?.[1] ?? '';
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return {
    member: `${owner.name?.text ?? ''}.${symbol.name}`,
    set,
    isGuarded: set === '' || isGuarded(node, set),
    place: `${source.fileName.slice(folder.length + 1)}:${line}`,
  };
}

/** A function around the use asks for a set that includes it. */
function isGuarded(node: ts.Node, set: string): boolean {
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (!ts.isFunctionLike(around)) continue;
    const asked = [...around.getText().matchAll(/hasExcelApi\('(\d+\.\d+)'\)/g)];
    if (asked.some(([, version = '']) => compareVersions(version, set) >= 0)) return true;
  }
  return false;
}

describe('the members of Excel that the adapter uses', () => {
  const uses = findUses();

  test('are all of ExcelApi 1.9, or asked for before they are used', () => {
    const unguarded = uses.filter(
      ({ set, isGuarded }) => set !== '' && compareVersions(set, FLOOR) > 0 && !isGuarded,
    );
    expect(unguarded.map(({ member, set, place }) => `${member} (${set}) at ${place}`)).toEqual([]);
  });

  test('are these, each with its requirement set', () => {
    const lines = new Set(
      uses.filter(({ set }) => set !== '').map(({ member, set }) => `${set}\t${member}`),
    );
    expect(lines.size).toBeGreaterThan(50);
    expectGolden('office/excel-members.txt', [...lines].sort().join('\n') + '\n');
  });
});
