import { makeStyles } from '@fluentui/react-components';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * Where screen readers hear how work goes on and how it ended. It stands before there is anything
 * to say: a region that comes together with its words is passed over in silence by some readers.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const pending = useRef<string[]>([]);
  const announce = useCallback<Announce>((text) => {
    pending.current.push(text);
    if (pending.current.length > 1) return;
    // What comes at one time is said together, so that nothing takes the words from another.
    queueMicrotask(() => {
      const words = pending.current.join(' ');
      pending.current = [];
      // Only a change is heard: the same words again differ by a space that does not break.
      setSaid((before) => (before === words ? `${words}\u00a0` : words));
    });
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.region}>
        {said}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Says a text when it comes and whenever it changes; '' says nothing. */
export function useAnnouncement(text: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (text !== '') announce(text);
  }, [announce, text]);
}

const useStyles = makeStyles({
  region: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
