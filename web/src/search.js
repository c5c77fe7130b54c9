// Ctrl-K opens the search; results are links, the arrow keys walk over them.
export function enableSearch() {
  const dialog = document.getElementById('pencarian');
  if (!dialog) {
    return;
  }
  const input = dialog.querySelector('input');
  const open = () => {
    if (!dialog.open) {
      dialog.showModal();
      input.select();
    }
  };

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-search]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open();
    } else if (dialog.open && (event.target === dialog || event.target.closest('#pencarian [data-close]'))) {
      dialog.close();
    }
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      return;
    }
    const stops = [input, ...dialog.querySelectorAll('#cari-hasil a')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length];
    event.preventDefault();
    next.focus();
  });
}
