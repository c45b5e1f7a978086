import { useSyncExternalStore } from 'react';
import type { AllMessages } from '../../messages/messagesFor';
import type { Fault } from '../../simulator/Fault';
import type { LastingFault, Session } from '../session/Session';

interface FaultButtonsProps {
  readonly session: Session;
  readonly messages: AllMessages;
}

const lastingNames: readonly LastingFault[] = ['slow', 'silent', 'editing', 'protect', 'readOnly'];
const once: Fault = { kind: 'error', code: 'GeneralException', share: 0.5 };

/** For developers: what can go wrong in Excel, at the next call or until switched off. */
export function FaultButtons({ session, messages }: FaultButtonsProps) {
  const { faults, faultKinds } = messages.workbench;
  const { simulator } = session;
  useSyncExternalStore(session.subscribe, () => session.version);
  return (
    <div role="group" className="toolbar-faults" aria-label={faults}>
      <span aria-hidden="true">{faults}</span>
      <button type="button" onClick={() => simulator.inject(simulator.counters.syncs + 1, once)}>
        {faultKinds.error}
      </button>
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
