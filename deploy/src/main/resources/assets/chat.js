// The chat page: shows what the server says happened, and keeps what was written until the server has it.

import { Connection } from './connection.js';
import { Outbox } from './outbox.js';
import { Uploads } from './uploads.js';

const NEAR = 160; // pixels
const CLEAR = 16;
const TOGETHER = 5_000; // milliseconds

const member = document.body.dataset.member;
const log = document.getElementById('log');
const thinking = document.getElementById('thinking');
const banner = document.getElementById('connection');
const composer = document.getElementById('composer');
const message = document.getElementById('message');
const words = Object.fromEntries(
  [...document.getElementById('words').content.querySelectorAll('[data-key]')].map((word) => [
    word.dataset.key,
    word.textContent,
  ]),
);

const unsettled = new Set();
const draftKey = `draft:${member}`;
let caughtUp = false;
const answer = { first: undefined, isNew: true, isFollowed: true, lastCame: 0 };
let bannerTimer;

const connection = new Connection(member, {
  heard(kind, data, id) {
    hear[kind]?.(data, id);
  },
  up() {
    outbox.flush();
    uploads.flush();
    clearTimeout(bannerTimer);
    if (banner.textContent === words.offline) {
      say(words.back);
      bannerTimer = setTimeout(() => say(''), 4_000);
    }
  },
  down() {
    if (banner.textContent !== words.offline) {
      clearTimeout(bannerTimer);
      bannerTimer = setTimeout(() => say(words.offline), 800);
    }
  },
});

const outbox = new Outbox(`outbox:${member}`, (turn) => connection.send(turn), {
  sending: (turn) => state(own(turn), words.sending),
  waiting: (turn) => state(own(turn), words.waiting),
  accepted: (turn) => state(own(turn), ''),
  refused: (turn, reason) => state(own(turn), reason, () => again(turn)),
});

const uploads = new Uploads(member, {
  added: (upload) => addFile(upload),
  sending: (upload, part) => fileState(upload, words.fileSending, part),
  checking: (upload) => fileState(upload, words.fileChecking),
  waiting: (upload) => fileState(upload, words.fileWaiting, 0),
  done: (upload) => fileState(upload, ''),
  tooLarge: (upload) => fileRefused(upload, words.fileTooLarge, false),
  unreadable: (upload) => fileRefused(upload, words.fileFolder, false),
  refused: (upload, reason) => fileRefused(upload, reason, true),
});

/** What each event of the server does to the page. */
const hear = {
  turn(data) {
    outbox.settle(data.eventId);
    const shown = entryOf(data.eventId) ?? addOwn(data.eventId, data.shown);
    state(shown, '');
    unsettled.add(data.eventId);
    showThinking();
  },
  file(data) {
    uploads.settle(data.eventId);
    answer.isNew = true;
    entryOf(data.eventId) ?? addOwn(data.eventId, data.shown);
  },
  message(data, id) {
    const old = data.slot && log.querySelector(`[data-slot="${CSS.escape(data.slot)}"]`);
    if (data.arrival === 'IN_PLACE') {
      if (old) {
        old.querySelector('.entry__body').innerHTML = data.html; // Escaped by the server's renderer.
      }
      return;
    }
    if (old) {
      retire(old);
    }
    const entry = add('theirs');
    entry.id = id;
    if (data.slot) {
      entry.dataset.slot = data.slot;
    }
    entry.querySelector('.entry__body').innerHTML = data.html; // Escaped by the server's renderer.
    reveal(entry);
  },
  failed(data, id) {
    const entry = add('theirs');
    entry.id = id;
    const said = document.createElement('p');
    said.textContent = `${words.failed} ${data.reference}`;
    const turn = outbox.sent(data.eventId);
    const shown = entryOf(data.eventId)?.querySelector('.entry__words').textContent ?? '';
    entry.querySelector('.entry__body').append(
      said,
      tryAgain(() => again(turn ?? { kind: 'text', text: shown })),
    );
    reveal(entry);
  },
  settled(data) {
    unsettled.delete(data.eventId);
    showThinking();
  },
  restarted() {
    unsettled.clear();
    showThinking();
    add('between').textContent = words.restarted;
  },
  ready() {
    if (!caughtUp) {
      caughtUp = true;
      log.setAttribute('aria-live', 'polite');
      outbox.restore();
      arrive();
    }
  },
};

/** What has changed stays to be read; its buttons go, for they would act on how it was. */
function retire(old) {
  delete old.dataset.slot;
  old.classList.add('entry--past');
  old.querySelectorAll('.choices, form').forEach((controls) => controls.remove());
  const note = document.createElement('p');
  note.className = 'hint';
  note.textContent = words.past;
  old.querySelector('.entry__body').prepend(note);
}

/** Shows the entry that the address names, or else the end. */
function arrive() {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named) {
    named.scrollIntoView({ block: 'start' });
    named.focus({ preventScroll: true });
  } else if (log.lastElementChild) {
    reveal(log.lastElementChild);
  }
}

/** Scrolls so that an answer of one entry or several is read from its beginning, with what it answers above it. */
function reveal(entry) {
  if (!caughtUp) {
    return;
  }
  const before = entry.previousElementSibling;
  const isOwn = before?.classList.contains('entry--own');
  const goesOn = unsettled.size > 0 || performance.now() - answer.lastCame < TOGETHER;
  if (isOwn || answer.isNew || !goesOn) {
    answer.first = isOwn ? before : entry;
    // Somebody who reads further up is left there.
    answer.isFollowed = unsettled.size > 0 || answer.isNew || isAtEnd(entry);
    answer.isNew = false;
  }
  answer.lastCame = performance.now();
  if (answer.isFollowed) {
    answer.first.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

function isAtEnd(entry) {
  return entry.getBoundingClientRect().top < window.innerHeight + NEAR;
}

function add(template) {
  const entry = document.getElementById(template).content.firstElementChild.cloneNode(true);
  log.append(entry);
  return entry;
}

function entryOf(eventId) {
  return log.querySelector(`[data-event="${CSS.escape(eventId)}"]`);
}

function addOwn(eventId, shown) {
  const entry = add('own');
  entry.dataset.event = eventId;
  entry.querySelector('.entry__words').textContent = shown;
  return entry;
}

function own(turn) {
  return entryOf(turn.eventId) ?? addOwn(turn.eventId, turn.shown);
}

/** Says under a member's own entry how it stands, with a way to try again if there is one. */
function state(entry, text, retry) {
  const line = entry.querySelector('.entry__state');
  line.hidden = !text;
  line.textContent = text;
  if (text && entry === log.lastElementChild) {
    entry.scrollIntoView({ block: 'nearest' });
  }
  entry.classList.toggle('entry--refused', Boolean(retry));
  if (retry) {
    line.append(
      tryAgain(() => {
        entry.remove();
        retry();
      }),
    );
  }
}

function tryAgain(retry) {
  const button = document.getElementById('again').content.firstElementChild.cloneNode(true);
  button.addEventListener('click', retry);
  return button;
}

/** Words go back to where they can be changed; a button or form is sent once more. */
function again(turn) {
  if (turn.kind === 'text') {
    message.value = message.value ? `${turn.text}\n${message.value}` : turn.text;
    keepDraft();
    fit();
    message.focus();
  } else {
    take({ ...turn });
  }
}

function take(turn) {
  turn.eventId = crypto.randomUUID();
  const entry = addOwn(turn.eventId, turn.shown);
  entry.scrollIntoView({ block: 'end' });
  outbox.add(turn);
}

function showThinking() {
  thinking.hidden = unsettled.size === 0;
}

function say(text) {
  banner.textContent = text;
}

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (text) {
    message.value = '';
    keepDraft();
    fit();
    take({ kind: 'text', text, shown: text });
  }
  message.focus();
});

message.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

message.addEventListener('input', () => {
  keepDraft();
  fit();
});

log.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-action]');
  if (button) {
    take({ kind: 'action', action: button.dataset.action, shown: button.textContent });
  }
});

log.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target.closest('form[data-form]');
  const values = {};
  for (const [name, value] of new FormData(form)) {
    (values[name] ??= []).push(value);
  }
  take({ kind: 'form', form: form.dataset.form, values, shown: filledIn(form) });
});

/** What was filled in, a line a field, as the member's own entry shows it. */
function filledIn(form) {
  const lines = [...form.elements]
    .filter((field) => (field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value))
    .filter((field) => field.labels?.length)
    .map((field) =>
      field.type === 'radio' || field.type === 'checkbox' ? field.labels[0].textContent : field.value,
    );
  return lines.join('\n') || form.querySelector('button[type=submit]').textContent;
}

function addFile(upload) {
  const entry = add('file');
  entry.dataset.event = upload.eventId;
  entry.querySelector('.entry__words').textContent = upload.name;
  entry.querySelector('progress').setAttribute('aria-label', `${words.fileProgress} ${upload.name}`);
  const cancel = entry.querySelector('.file__cancel');
  cancel.setAttribute('aria-label', `${cancel.textContent}: ${upload.name}`);
  cancel.addEventListener('click', () => {
    uploads.cancel(upload);
    entry.remove();
    message.focus();
  });
  entry.scrollIntoView({ block: 'end' });
}

/** Says how an upload stands; with no part given, it is past the point where it can be cancelled. */
function fileState(upload, text, part) {
  const entry = entryOf(upload.eventId);
  if (!entry) {
    return;
  }
  const progress = entry.querySelector('progress');
  progress.hidden = part === undefined;
  progress.value = part ?? 1;
  entry.querySelector('.file__cancel').hidden = part === undefined;
  const line = entry.querySelector('.entry__state');
  if (line.textContent !== text) {
    state(entry, text); // Only when it changes: it is read out.
  }
}

function fileRefused(upload, reason, mayTryAgain) {
  const entry = entryOf(upload.eventId);
  fileState(upload, reason);
  entry.classList.add('entry--refused');
  const cancel = entry.querySelector('.file__cancel');
  cancel.hidden = false;
  cancel.textContent = words.fileRemove;
  cancel.setAttribute('aria-label', `${words.fileRemove}: ${upload.name}`);
  if (mayTryAgain) {
    entry.querySelector('.entry__state').append(
      tryAgain(() => {
        entry.remove();
        addFile(upload);
        uploads.again(upload);
      }),
    );
  }
}

log.addEventListener('change', (event) => {
  if (event.target.matches('.file-request input[type=file]')) {
    [...event.target.files].forEach((file) => uploads.add(file));
    event.target.value = ''; // The same file may be chosen again.
  }
});

document.addEventListener('paste', (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  // Words copied from an office program bring a picture of themselves along; then the words are meant.
  if (files.length && !event.clipboardData.types.includes('text/plain')) {
    event.preventDefault();
    files.forEach((file) => uploads.add(file));
  }
});

const drop = document.getElementById('drop');

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) {
    event.preventDefault();
    drop.hidden = false;
  }
});

document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) {
    drop.hidden = true;
  }
});

document.addEventListener('drop', (event) => {
  drop.hidden = true;
  if (event.dataTransfer?.types.includes('Files')) {
    event.preventDefault();
    [...event.dataTransfer.files].forEach((file) => uploads.add(file));
  }
});

function keepDraft() {
  sessionStorage.setItem(draftKey, message.value);
}

/** Grows the box with its words where the browser does not do so by itself. */
function fit() {
  if (!CSS.supports('field-sizing', 'content')) {
    message.style.height = 'auto';
    message.style.height = `${message.scrollHeight + 4}px`;
  }
}

/** Tells the browser how much of the window the bars cover, so that nothing it scrolls to ends up behind them. */
function keepClearOfBars() {
  const root = document.documentElement.style;
  root.scrollPaddingTop = `${document.querySelector('.bar').offsetHeight + CLEAR}px`;
  root.scrollPaddingBottom = `${document.querySelector('.composer').offsetHeight + CLEAR}px`;
  if (log.lastElementChild?.classList.contains('entry--own')) {
    log.lastElementChild.scrollIntoView({ block: 'nearest' });
  }
}

message.value = sessionStorage.getItem(draftKey) ?? '';
fit();
const bars = new ResizeObserver(keepClearOfBars);
bars.observe(document.querySelector('.bar'));
bars.observe(document.querySelector('.composer'));
connection.open();
