import type { Clock } from '../../src/workbook/office/Clock';

interface Appointment {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when everybody waits: a minute's silence takes no time to play. */
export class SimulatedClock implements Clock {
  /** Milliseconds since the beginning. */
  now = 0;
  #appointments: Appointment[] = [];
  /** Appointments that somebody waits for; the rest are alarms that may never strike. */
  readonly #awaited = new Set<Appointment>();
  #isRunning = false;

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.schedule(milliseconds, resolve));
  }

  watch(milliseconds: number, strike: () => void): () => void {
    const alarm = this.#appoint(milliseconds, strike);
    return () => void (this.#appointments = this.#appointments.filter((each) => each !== alarm));
  }

  /** Messages and delays of the simulated host. */
  schedule = (milliseconds: number, run: () => void): void => {
    if (milliseconds === 0) {
      setImmediate(run);
      return;
    }
    this.#awaited.add(this.#appoint(milliseconds, run));
    this.#goOn();
  };

  /** Nothing will ever happen: all alarms strike. */
  runOut = (): void => {
    for (const appointment of this.#appointments) this.#awaited.add(appointment);
    this.#goOn();
  };

  #appoint(milliseconds: number, run: () => void): Appointment {
    const appointment = { at: this.now + milliseconds, run };
    this.#appointments.push(appointment);
    return appointment;
  }

  #goOn(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const step = (): void => {
      const next = this.#awaited.size > 0 ? this.#takeNext() : undefined;
      if (next) {
        this.now = next.at;
        next.run();
        setImmediate(step);
      } else this.#isRunning = false;
    };
    setImmediate(step);
  }

  #takeNext(): Appointment | undefined {
    const [next] = [...this.#appointments].sort((one, other) => one.at - other.at);
    if (!next) {
      this.#awaited.clear();
      return undefined;
    }
    this.#appointments = this.#appointments.filter((each) => each !== next);
    this.#awaited.delete(next);
    return next;
  }
}
