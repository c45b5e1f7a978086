import { useEffect, type RefObject } from 'react';

/** Escape closes what hangs from a field, and so does going elsewhere by Tab or by mouse. */
export function useLeaving(
  frame: RefObject<HTMLElement | null>,
  onClose: (isByKey: boolean) => void,
): void {
  useEffect(() => {
    const leave = ({ target }: Event) => {
      // The field around it is not elsewhere.
      const field = frame.current?.parentElement;
      if (target instanceof Node && !field?.contains(target)) onClose(false);
    };
    const press = ({ key }: { readonly key: string }) => {
      if (key === 'Escape') onClose(true);
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', press);
    };
  }, [frame, onClose]);
}
