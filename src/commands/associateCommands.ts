/** A button's work in the pane; resolves when it ended, well or not. */
type RunCommand = (name: 'generate' | 'refresh') => Promise<void>;

/**
 * Binds the ribbon's buttons, by the function names of the manifest. Pane and ribbon share one
 * runtime, so that a button shows the pane and the work runs there with its progress and its end.
 * The names are bound once, since Excel complains of a second time; a later call gives the buttons
 * other work.
 */
export function associateCommands(run: RunCommand): void {
  // Absent where the host has no ribbon commands, as on the iPad.
  const { actions } = Office as Partial<typeof Office>;
  if (!actions) return;
  const bound = bindings.get(actions);
  if (bound) {
    bound.run = run;
    return;
  }
  const binding = { run };
  bindings.set(actions, binding);
  const bind = (name: string, command: Parameters<RunCommand>[0]) =>
    actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for this before it takes the next command, however the last one ended.
      const end = () => event.completed();
      void showPane()
        .then(() => binding.run(command))
        .then(end, end);
    });
  bind('generateReport', 'generate');
  bind('refreshReport', 'refresh');
}

const bindings = new WeakMap<object, { run: RunCommand }>();

/** The work is done all the same where the pane cannot be shown from code. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
