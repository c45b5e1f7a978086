/** The package has no types of its own; this is the part that is asked. */
declare module 'jest-axe' {
  export function axe(
    page: Element,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly help: string }[] }>;
}
