/**
 * How messages between the pane and the Excel that is played take their time. Browsers hold back
 * timers that follow each other by 4 ms each, but not messages, and those go between two processes.
 */
export function postMessages(): (milliseconds: number, run: () => void) => void {
  const waiting: (() => void)[] = [];
  let channel: MessageChannel | null = null;
  const next = (): void => {
    const run = waiting.shift();
    if (waiting.length === 0) {
      channel?.port1.close();
      channel = null;
    }
    run?.();
  };
  return (milliseconds, run) => {
    if (milliseconds > 0) {
      setTimeout(run, milliseconds);
      return;
    }
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = next;
    }
    waiting.push(run);
    channel.port2.postMessage(null);
  };
}
