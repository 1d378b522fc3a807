// Brings the quoted passage into the middle of the window, and to whoever reads by ear or keyboard.

const quoted = document.querySelector('.quoted');
if (quoted) {
  quoted.focus({ preventScroll: true });
  quoted.scrollIntoView({ block: 'center' });
}
