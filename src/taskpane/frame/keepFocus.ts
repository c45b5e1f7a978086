/**
 * Gives the focus on when what had it goes away: to the heading of a new screen, else to the part in
 * which it was, so that keys go on from there and a screen reader says where one is. Never to a
 * control, which the same key, still held, would press; and never away from the sheet. For as long as
 * the page is open.
 */
export function keepFocus(): void {
  // What has the focus, and everything around it.
  let path: Element[] = [];
  document.addEventListener('focusin', () => {
    path = [];
    for (let at = document.activeElement; at; at = at.parentElement) path.push(at);
  });
  new MutationObserver(() => {
    if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const place = path.find(({ isConnected }) => isConnected);
    // Outside of a screen only its heading will do, and is waited for.
    const next = place?.querySelector('h1') ?? place?.closest<HTMLElement>('main *');
    if (!next || !document.hasFocus()) return;
    next.tabIndex = -1;
    // What is being clicked must not move away under the mouse.
    next.focus({ preventScroll: true });
  }).observe(document, { childList: true, subtree: true });
}
