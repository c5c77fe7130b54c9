// A form that changes something is sent once, however often its button is pressed.
export function guardForms() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('hx-post')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    const button = event.submitter;
    // Later, because a disabled button would not send its own name and value.
    setTimeout(() => {
      for (const other of form.querySelectorAll('button:not([type=button])')) {
        other.disabled = true;
      }
      if (button?.classList.contains('btn')) {
        button.dataset.words = button.textContent;
        button.textContent = form.dataset.busy ?? document.body.dataset.busy;
      }
    });
  });

  // The browser may bring the page back as it was left.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) {
      return;
    }
    for (const form of document.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll('button:disabled')) {
        button.disabled = false;
        button.textContent = button.dataset.words ?? button.textContent;
      }
    }
  });
}
