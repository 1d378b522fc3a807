// The line to the server: events come in, turns go out. Knows nothing of the page.

const EVENTS = ['turn', 'file', 'message', 'failed', 'settled', 'restarted', 'ready', 'heartbeat'];
const SILENCE = 40_000; // The server's heart beats every 15 seconds.
const SOONEST = 500;
const LATEST = 5_000;

export class Connection {
  #address;
  #listener;
  #source;
  #last = '';
  #delay = SOONEST;
  #reopening;
  #silence;

  /** The listener has heard(kind, data, id), up() and down(). */
  constructor(member, listener) {
    this.#address = `/trial/${encodeURIComponent(member)}`;
    this.#listener = listener;
    window.addEventListener('online', () => this.open());
    window.addEventListener('pageshow', (event) => event.persisted && this.open());
    window.addEventListener('pagehide', () => this.#close());
  }

  open() {
    this.#close();
    const after = this.#last ? `?after=${encodeURIComponent(this.#last)}` : '';
    this.#source = new EventSource(`${this.#address}/events${after}`);
    for (const kind of EVENTS) {
      this.#source.addEventListener(kind, (event) => this.#heard(kind, event));
    }
    this.#source.addEventListener('error', () => this.#lost());
    this.#expectHeartbeat();
  }

  /** Sends one turn. Says 'accepted', 'unreachable', or why it was refused, in words. */
  async send(turn) {
    try {
      const response = await fetch(`${this.#address}/turns`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/plain' },
        body: JSON.stringify(turn),
        signal: AbortSignal.timeout(10_000),
      });
      return response.status === 202 ? 'accepted' : { refused: await response.text() };
    } catch {
      return 'unreachable';
    }
  }

  #heard(kind, event) {
    this.#expectHeartbeat();
    if (kind === 'heartbeat') {
      return;
    }
    const isEntry = Boolean(event.data);
    if (isEntry) {
      this.#last = event.lastEventId;
    }
    this.#listener.heard(kind, isEntry ? JSON.parse(event.data) : {}, isEntry ? event.lastEventId : '');
    if (kind === 'ready') {
      this.#delay = SOONEST;
      this.#listener.up();
    }
  }

  #lost() {
    this.#close();
    this.#listener.down();
    this.#reopening = setTimeout(() => this.open(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LATEST);
  }

  #expectHeartbeat() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lost(), SILENCE);
  }

  #close() {
    clearTimeout(this.#reopening);
    clearTimeout(this.#silence);
    this.#source?.close();
  }
}
