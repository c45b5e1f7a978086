import type { Failure } from '../state/PaneState';
import { useMessages } from '../useMessages';

/** What failed and what to do next, in a sentence or two. */
export function FailureText({ failure }: { readonly failure: Failure }) {
  const { faults } = useMessages();
  return <>{faults[failure.fault](failure.address)}</>;
}
