// Turns on their way to the server, in order. Each keeps its event id until the server has it, so none is taken twice;
// they outlive a reload of the page.

const RETRY = 2_000;

export class Outbox {
  #key;
  #send;
  #shows;
  #waiting = [];
  #sent = new Map();
  #tried = new Set();
  #busy = false;
  #retry;

  /** Shows are told of a turn that is sending, waiting, accepted, or refused with words. */
  constructor(key, send, shows) {
    this.#key = key;
    this.#send = send;
    this.#shows = shows;
  }

  add(turn) {
    this.#waiting.push(turn);
    this.#keep();
    this.flush();
  }

  /** Takes up what an earlier load of this page had not got through. */
  restore() {
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? '[]');
    const known = new Set([...this.#waiting.map((turn) => turn.eventId), ...this.#sent.keys()]);
    this.#waiting.unshift(...kept.filter((turn) => !known.has(turn.eventId)));
    this.flush();
  }

  async flush() {
    if (this.#busy) {
      return;
    }
    clearTimeout(this.#retry);
    this.#busy = true;
    let reached = true;
    while (reached && this.#waiting.length) {
      reached = await this.#sendFirst();
    }
    this.#busy = false;
    if (!reached) {
      this.#retry = setTimeout(() => this.flush(), RETRY);
    }
  }

  /** Sends the first turn that waits; says whether the server could be reached. */
  async #sendFirst() {
    const turn = this.#waiting[0];
    if (!this.#tried.has(turn.eventId)) {
      this.#tried.add(turn.eventId);
      this.#shows.sending(turn);
    }
    const outcome = await this.#send(turn);
    if (outcome === 'unreachable') {
      this.#waiting.forEach((each) => this.#shows.waiting(each));
      return false;
    }
    this.settle(turn.eventId);
    if (outcome === 'accepted') {
      this.#shows.accepted(turn);
    } else {
      this.#shows.refused(turn, outcome.refused);
    }
    return true;
  }

  /** The server has it, or will never take it. */
  settle(eventId) {
    const turn = this.#waiting.find((each) => each.eventId === eventId);
    if (turn) {
      this.#sent.set(eventId, turn);
      this.#waiting = this.#waiting.filter((each) => each !== turn);
      this.#keep();
    }
  }

  /** What was sent under an event id, as far as this load of the page knows. */
  sent(eventId) {
    return this.#sent.get(eventId);
  }

  #keep() {
    sessionStorage.setItem(this.#key, JSON.stringify(this.#waiting));
  }
}
