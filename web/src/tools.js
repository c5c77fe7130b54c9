// Small buttons: print, copy the address, go back. A form with errors takes the focus to their summary.
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
  const show = (copied) => {
    button.querySelector('[data-copied]').hidden = !copied;
    button.querySelector('[data-uncopied]').hidden = copied;
  };
  show(true);
  setTimeout(() => show(false), 3000);
}
