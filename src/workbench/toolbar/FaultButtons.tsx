import { useSyncExternalStore } from 'react';
import type { AllMessages } from '../../messages/messagesFor';
import type { Fault } from '../../simulator/Fault';
import type { LastingFault, Session } from '../session/Session';

interface FaultButtonsProps {
  readonly session: Session;
  readonly messages: AllMessages;
}

const onceFaults: Readonly<Record<'slow' | 'silent' | 'error', Fault>> = {
  slow: { kind: 'delay', milliseconds: 3000 },
  silent: { kind: 'silence', isApplied: false },
  error: { kind: 'error', code: 'GeneralException', share: 0.5 },
};

const onceNames = ['slow', 'silent', 'error'] as const;
const lastingNames: readonly LastingFault[] = ['editing', 'protect', 'readOnly'];

/** For developers: what can go wrong in Excel, at the next call or until switched off. */
export function FaultButtons({ session, messages }: FaultButtonsProps) {
  const { faults, faultKinds } = messages.workbench;
  const { simulator } = session;
  useSyncExternalStore(session.subscribe, () => session.version);
  return (
    <div role="group" className="toolbar-faults" aria-label={faults}>
      <span aria-hidden="true">{faults}</span>
      {onceNames.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => simulator.inject(simulator.counters.syncs + 1, onceFaults[name])}
        >
          {faultKinds[name]}
        </button>
      ))}
      {lastingNames.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={session.has(name)}
          onClick={() => session.toggle(name)}
        >
          {faultKinds[name]}
        </button>
      ))}
    </div>
  );
}
