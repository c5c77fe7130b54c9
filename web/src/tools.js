// Small buttons: print, copy the address, go back, scroll to the first error of a form.
export function enableTools() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    if ('print' in button.dataset) {
      window.print();
    } else if ('back' in button.dataset) {
      history.back();
    } else if ('copy' in button.dataset) {
      copy(button);
    }
  });
  document.querySelector('[data-errors]')?.focus();
}

async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy || location.href);
  const words = button.querySelector('[data-copied]');
  if (words) {
    words.hidden = false;
    setTimeout(() => (words.hidden = true), 3000);
  }
}
