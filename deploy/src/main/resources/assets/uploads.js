// Files on their way to the server, one after the other. Each keeps its event id until the server has it, so none is
// taken twice. Unlike words they do not outlive the page: a browser keeps no files for it.

const LARGEST = 10 * 1024 * 1024;
const SOONEST = 2_000;
const LATEST = 30_000;

export class Uploads {
  #address;
  #shows;
  #waiting = [];
  #current;
  #delay = SOONEST;
  #retry;

  /** Shows are told of an upload that is sending (with how much of it), checking, waiting, done, or refused with words. */
  constructor(member, shows) {
    this.#address = `/trial/${encodeURIComponent(member)}/files`;
    this.#shows = shows;
    window.addEventListener('beforeunload', (event) => {
      if (this.#waiting.length) {
        event.preventDefault();
      }
    });
  }

  add(file) {
    const upload = { eventId: crypto.randomUUID(), file, name: file.name || 'picture.png' };
    this.#shows.added(upload);
    if (file.size > LARGEST) {
      this.#shows.tooLarge(upload);
    } else {
      this.again(upload);
    }
  }

  /** Puts an upload at the end of the line, with its old event id if it was there before. */
  again(upload) {
    this.#waiting.push(upload);
    this.#shows.sending(upload, 0);
    this.flush();
  }

  /** Takes up what waits; call it when the server can be reached again. */
  flush() {
    clearTimeout(this.#retry);
    if (!this.#current && this.#waiting.length) {
      this.#send(this.#waiting[0]);
    }
  }

  cancel(upload) {
    this.#waiting = this.#waiting.filter((each) => each !== upload);
    if (this.#current?.upload === upload) {
      const { request } = this.#current;
      this.#current = undefined;
      request.abort();
      this.flush();
    }
  }

  /** The server has it. */
  settle(eventId) {
    const upload = this.#waiting.find((each) => each.eventId === eventId);
    if (upload) {
      this.#waiting = this.#waiting.filter((each) => each !== upload);
      this.#shows.done(upload);
    }
  }

  #send(upload) {
    const request = new XMLHttpRequest();
    this.#current = { upload, request };
    const query = new URLSearchParams({ eventId: upload.eventId, name: upload.name });
    request.open('POST', `${this.#address}?${query}`);
    request.setRequestHeader('Accept', 'text/plain');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => {
      if (this.#waiting.includes(upload)) {
        this.#shows.sending(upload, event.total ? event.loaded / event.total : 0);
      }
    });
    request.upload.addEventListener('load', () => {
      // The chat may have answered already, for the server need not read a file to its end.
      if (this.#waiting.includes(upload)) {
        this.#shows.checking(upload);
      }
    });
    request.addEventListener('loadend', () => this.#ended(upload, request));
    this.#readable(upload.file).then((readable) => {
      if (this.#current?.request !== request) {
        return; // Cancelled meanwhile.
      }
      if (readable) {
        request.send(upload.file);
      } else {
        this.#refuse(upload, () => this.#shows.unreadable(upload));
      }
    });
  }

  /** A folder that was dropped, or a file that has gone, would look like a lost connection. */
  async #readable(file) {
    try {
      await file.slice(0, 1).arrayBuffer();
      return true;
    } catch {
      return false;
    }
  }

  #ended(upload, request) {
    if (this.#current?.request !== request) {
      return;
    }
    this.#current = undefined;
    if (!this.#waiting.includes(upload)) {
      this.flush(); // The chat has shown it already.
    } else if (request.status === 0) {
      this.#shows.waiting(upload);
      this.#retry = setTimeout(() => this.flush(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, LATEST);
    } else if (request.status === 202) {
      this.#delay = SOONEST;
      this.settle(upload.eventId);
      this.flush();
    } else {
      this.#refuse(upload, () => this.#shows.refused(upload, request.responseText));
    }
  }

  #refuse(upload, show) {
    this.#current = undefined;
    this.#waiting = this.#waiting.filter((each) => each !== upload);
    show();
    this.flush();
  }
}
