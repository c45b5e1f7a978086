/** Puts text on the clipboard; where a frame may not, by way of a selection. True when it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  const page: CopyingPage = document;
  const isDone = page.execCommand('copy');
  box.remove();
  return isDone;
}

/** The only way left in the frames of Excel on the web, which may not use the newer one. */
interface CopyingPage {
  execCommand(command: 'copy'): boolean;
}
