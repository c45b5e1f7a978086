import { useEffect, useState, type ComponentType } from 'react';
import { readFailure } from '../state/readFailure';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';

type Part<P> = { readonly kind: 'there'; readonly Screen: ComponentType<P> };
type Loading<P> =
  Part<P> | { readonly kind: 'coming' } | { readonly kind: 'failed'; error: unknown };

/**
 * A screen whose code is fetched when it is first opened, with a way to try again. A part of one
 * (`isPart`) that is still coming shows nothing, for there is no room to say so.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>, isPart = false) {
  // Kept so that a screen opened again stands at once.
  let there: Part<P> | null = null;
  const bring = async (): Promise<Part<P>> => (there ??= { kind: 'there', Screen: await load() });

  function OnDemand(props: P) {
    const [part, setPart] = useState<Loading<P>>(() => there ?? { kind: 'coming' });
    useEffect(() => {
      if (part.kind !== 'coming') return;
      void bring().then(setPart, (error: unknown) => setPart({ kind: 'failed', error }));
    }, [part]);
    if (part.kind === 'coming') return isPart ? null : <LoadingScreen done={0} total={0} />;
    if (part.kind === 'failed') {
      const retry = () => setPart({ kind: 'coming' });
      return <FailedScreen failure={readFailure(part.error)} onRetry={retry} />;
    }
    return <part.Screen {...props} />;
  }
  return { Screen: OnDemand, bring };
}
