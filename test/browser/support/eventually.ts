const patience = 10_000;

/** Repeats `check` until it throws nothing more; throws what it threw last when it never ends so. */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
